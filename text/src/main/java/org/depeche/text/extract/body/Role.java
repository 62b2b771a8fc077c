package org.depeche.text.extract.body;

/** What a block turned out to be. */
public enum Role {
    BODY,
    HEADING,
    STANDFIRST,
    CAPTION,
    BYLINE,
    DATE,
    /** Credits an agency. */
    CREDIT_LINE,
    /** Says on whose work the text rests, agencies apart. */
    SOURCE_NOTE,
    /** Says that reading on takes an account. */
    PAYWALL,
    /** The article has ended here, if no more of its paragraphs follow. */
    TURN,
    /** The article has ended. */
    TAIL,
    FURNITURE;

    public boolean isBody() {
        return this == BODY || this == HEADING;
    }
}
