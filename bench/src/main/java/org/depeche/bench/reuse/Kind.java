package org.depeche.bench.reuse;

/** How an invented article came by its text. */
enum Kind {
    /** All its own; may be the source of others. */
    FRESH,
    /** Its source, word for word. */
    VERBATIM,
    /** The first 45 % of its source. */
    CUT,
    /** The paragraphs of its source in another order, with own ones between. */
    SHUFFLED,
    /** 5 to 30 % of its source's words replaced or dropped. */
    EDITED,
    /** Every other sentence of its source rewritten. */
    HALF_REWRITTEN,
    /** Own text that holds one paragraph of its source. */
    HOSTED,
    /** Hard: own text that holds 8 to 25 words of its source in a row. */
    SHORT,
    /** Hard: the first half of its source with 20 to 30 % of the words replaced, in own text. */
    HALF_EDITED
}
