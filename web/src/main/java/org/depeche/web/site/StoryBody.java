package org.depeche.web.site;

/** What a page of another template stands around. */
public record StoryBody(String id, String html, int articles) {}
