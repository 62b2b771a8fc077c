package org.depeche.text.story;

/**
 * Something that two articles of one story have in common.
 *
 * @param form its folded form, a stem, or a number's digits
 */
record Feature(Kind kind, String form) {

    /** What a feature is; all but words mean the same in every language. */
    enum Kind {
        WORD,
        NAME,
        NUMBER,
        STEM;

        boolean crossesLanguages() {
            return this != WORD;
        }
    }
}
