package org.depeche.text.quote.clause;

/** Units of a sentence, the last one excluded. */
record UnitRange(int from, int to) {}
