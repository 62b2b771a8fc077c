package org.depeche.text.collation.ledger;

/** Where a sentence comes from. */
public sealed interface SentenceOrigin {

    /** From the dispatch with this index in the collation. */
    record FromDispatch(int dispatch) implements SentenceOrigin {}

    /** From another article, by its id. */
    record FromArticle(String article) implements SentenceOrigin {}

    /** The outlet's own. */
    record Own() implements SentenceOrigin {}
}
