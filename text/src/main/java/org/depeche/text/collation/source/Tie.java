package org.depeche.text.collation.source;

/** How a sentence came to stand where it stands, by the types that studies of copied news tell apart. */
public enum Tie {
    /** It is an agency's. */
    NEWSWIRE,
    /** It is a press release's, which several newsrooms were sent. */
    PRESS_RELEASE,
    /** One outlet took it from another. */
    SOURCE_TO_SOURCE,
    /** Several quote the same words of a public source. */
    COMMON_SOURCE,
    /** Several have it, but nothing else in common: a stock sentence. */
    INCIDENTAL,
    /** No other article has it. */
    OWN
}
