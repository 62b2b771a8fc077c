package org.depeche.text.collation.ledger;

import java.util.List;
import org.depeche.text.article.Span;
import org.depeche.text.collation.edit.Edit;
import org.depeche.text.collation.witness.Locus;

/**
 * What is known of one sentence of an article: where it comes from and what was done to it.
 *
 * @param counterparts the sentences of other articles that carry the same text
 * @param restates whether it repeats in short what another sentence of its own article carries
 * @param quotationOnly whether the shared words are only somebody's quoted words
 */
public record LedgerRow(
        Span span,
        SentenceOrigin origin,
        Change change,
        boolean moved,
        List<Locus> counterparts,
        boolean restates,
        boolean quotationOnly,
        List<Edit> edits) {

    /** What was done to the sentence, beside its counterparts. */
    public enum Change {
        VERBATIM,
        EDITED,
        SPLIT,
        MERGED,
        PARAPHRASE,
        NONE
    }

    public LedgerRow {
        counterparts = List.copyOf(counterparts);
        edits = List.copyOf(edits);
    }
}
