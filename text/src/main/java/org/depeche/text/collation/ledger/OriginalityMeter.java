package org.depeche.text.collation.ledger;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.text.article.Language;
import org.depeche.text.collation.link.Kin;
import org.depeche.text.collation.link.Link;
import org.depeche.text.collation.link.Links;
import org.depeche.text.collation.strand.Origin;
import org.depeche.text.collation.strand.Strand;
import org.depeche.text.collation.witness.Locus;
import org.depeche.text.collation.witness.Witness;

/**
 * Measures which share of an article's characters is its own, as studies of copied news do [1].
 *
 * <p>What it shares in runs of words with an article that copies it or that it copies is not; somebody's words that two
 * newsrooms quote are, and so is all of a dispatch itself and of an article that another one names as its source. What it
 * translates from a dispatch is not.
 *
 * <p>[1] Julia Cagé, Nicolas Hervé, Marie-Luce Viaud, The Production of Information in an Online World, Review of Economic
 * Studies 87, 2020.
 */
public final class OriginalityMeter {
    private final List<Witness> witnesses;
    private final Links links;
    private final Kin kin;
    private final Map<String, List<LedgerRow>> ledger;

    public OriginalityMeter(List<Witness> witnesses, Links links, Kin kin, Map<String, List<LedgerRow>> ledger) {
        this.ledger = ledger;
        this.witnesses = witnesses;
        this.links = links;
        this.kin = kin;
    }

    /** By article id, the share of its characters that are its own, 0 to 1. */
    public Map<String, Double> measure(List<Strand> strands) {
        var originality = new LinkedHashMap<String, Double>();
        for (var witness : witnesses) {
            boolean isSource = strands.stream().anyMatch(strand -> isSource(witness, strand));
            originality.put(witness.id(), isSource ? 1.0 : own(witness));
        }
        return originality;
    }

    private static boolean isSource(Witness witness, Strand strand) {
        return strand.given().filter(given -> given == witness.index()).isPresent()
                || (strand.origin() instanceof Origin.Copied copied
                        && copied.from().equals(witness.id()));
    }

    private double own(Witness witness) {
        var shared = new BitSet();
        links.of(witness.index())
                .filter(link -> kin.copies(witness.index(), link.right().article()))
                .filter(link -> !link.isParaphrase())
                .forEach(link -> mark(link, shared));
        ledger.getOrDefault(witness.id(), List.of()).stream()
                .filter(row -> isTranslated(row, witness))
                .forEach(row -> shared.set(row.span().start(), row.span().end()));
        int all = 0;
        int taken = 0;
        for (var sentence : witness.sentences()) {
            all += sentence.span().length();
            taken += shared.get(sentence.span().start(), sentence.span().end()).cardinality();
        }
        return all == 0 ? 1.0 : 1 - (double) taken / all;
    }

    /** Whether a sentence says in another language what copies of a dispatch say in theirs. */
    private boolean isTranslated(LedgerRow row, Witness witness) {
        var foreign = witnesses.stream()
                .filter(other -> !language(other).equals(language(witness)))
                .map(Witness::id)
                .toList();
        return row.origin() instanceof SentenceOrigin.FromDispatch
                && row.change() == LedgerRow.Change.PARAPHRASE
                && row.counterparts().stream().map(Locus::article).allMatch(foreign::contains);
    }

    private static Language language(Witness witness) {
        return witness.language();
    }

    private static void mark(Link link, BitSet shared) {
        if (link.isVerbatim()) {
            shared.set(link.left().span().start(), link.left().span().end());
        }
        for (var run : link.likeness().runs().runs()) {
            var words = link.left().words().subList(run.left(), run.left() + run.length());
            shared.set(
                    words.get(0).span().start(),
                    words.get(words.size() - 1).span().end());
        }
    }
}
