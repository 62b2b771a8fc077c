package org.depeche.newsroom.account;

/** Somebody with an account. */
public record Account(String name, Role role) {}
