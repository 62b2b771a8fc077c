package org.depeche.text.extract;

/** What a block turned out to be. */
enum Role {
    BODY,
    HEADING,
    STANDFIRST,
    CAPTION,
    BYLINE,
    DATE,
    /** Credits an agency. */
    CREDIT_LINE,
    /** Says that reading on takes an account. */
    PAYWALL,
    /** The article has ended here, if no more of its paragraphs follow. */
    TURN,
    /** The article has ended. */
    TAIL,
    FURNITURE;

    boolean isBody() {
        return this == BODY || this == HEADING;
    }
}
