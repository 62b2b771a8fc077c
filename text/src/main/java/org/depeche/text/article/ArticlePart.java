package org.depeche.text.article;

/** A part of an article that may be found in several places of a page. */
public enum ArticlePart {
    OUTLET,
    KICKER,
    HEADLINE,
    STANDFIRST,
    AUTHORS,
    CREDITS,
    PUBLISHED,
    MODIFIED,
    SECTION,
    LANGUAGE,
    CAPTIONS,
    TEXT
}
