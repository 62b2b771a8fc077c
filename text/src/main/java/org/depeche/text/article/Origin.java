package org.depeche.text.article;

/** Where a part of an article was found. */
public enum Origin {
    /** In the JSON-LD of the page. */
    JSON_LD,
    /** In attributes of its elements that name properties. */
    MICRODATA,
    /** In its meta elements, its title or the language that its root element names. */
    META,
    /** In what it shows. */
    PAGE,
    /** In its address. */
    ADDRESS,
    /** In the lines of a text that a scraper took off a page. */
    TEXT
}
