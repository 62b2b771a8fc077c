package org.depeche.web.site;

/** What was asked, and whether nothing was found. */
public record BehindModel(String url, String text, boolean isUnknown) {}
