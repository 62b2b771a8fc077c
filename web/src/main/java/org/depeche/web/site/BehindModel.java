package org.depeche.web.site;

/** What was asked, and whether nothing was found; {@code origin} is where the server was asked for. */
public record BehindModel(String url, String text, boolean isUnknown, String origin) {}
