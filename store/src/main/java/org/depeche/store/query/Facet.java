package org.depeche.store.query;

import java.util.Locale;

/** What hits are counted and narrowed by. */
public enum Facet {
    OUTLET,
    AGENCY,
    LANGUAGE,
    /** A person, place or organisation that the article names. */
    NAME,
    /** Who says something in the article. */
    SPEAKER;

    /** The field of the index, also the facet's name in JSON. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
