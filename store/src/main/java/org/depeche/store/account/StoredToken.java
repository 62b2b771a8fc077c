package org.depeche.store.account;

/**
 * What lets a program in for an account.
 *
 * @param token the SHA-256 of the token, which nobody knows but its owner
 * @param madeAt seconds since 1970
 */
public record StoredToken(String token, String account, String name, long madeAt) {}
