package org.depeche.text.collation.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.text.collation.link.Restatements;
import org.depeche.text.collation.strand.Strand;
import org.depeche.text.collation.strand.Unit;
import org.depeche.text.collation.strand.UnitEdits;
import org.depeche.text.collation.witness.Locus;
import org.depeche.text.collation.witness.Sentence;
import org.depeche.text.collation.witness.Witness;

/** Finds what an article left out of the text that it carries: whole sentences, and clauses out of shared sentences. */
public final class DroppedFinder {
    private static final int FEWEST_WORDS = 5;
    private static final int CLAUSE_WORDS = 6;
    private final List<Witness> witnesses;
    private final UnitEdits edits;
    private final Restatements restatements = new Restatements();

    public DroppedFinder(List<Witness> witnesses, UnitEdits edits) {
        this.witnesses = witnesses;
        this.edits = edits;
    }

    /** By article id, what it left out, by its place in the text behind the copies. */
    public Map<String, List<Locus>> find(List<Strand> strands) {
        var dropped = new LinkedHashMap<String, List<Locus>>();
        witnesses.forEach(witness -> dropped.put(witness.id(), new ArrayList<>()));
        for (var strand : strands) {
            for (int article : strand.isCopying() ? strand.articles() : List.<Integer>of()) {
                if (strand.given().filter(given -> given == article).isEmpty()) {
                    dropped.computeIfAbsent(witnesses.get(article).id(), unseen -> new ArrayList<>())
                            .addAll(leftOut(article, strand));
                }
            }
        }
        return dropped;
    }

    private Set<Locus> leftOut(int article, Strand strand) {
        var found = new LinkedHashSet<Locus>();
        for (var unit : strand.units()) {
            if (!strand.holds(unit)) {
                continue;
            }
            if (unit.in(article).isEmpty()) {
                found.addAll(sentences(unit, strand));
            } else {
                found.addAll(clauses(unit, article, strand));
            }
        }
        if (strand.given().isEmpty() && strand.articles().size() == 2) {
            strand.articles().stream()
                    .filter(other -> other != article && isCloser(other, article, strand))
                    .forEach(other -> found.addAll(between(other, article, strand)));
        }
        return found;
    }

    private List<Locus> sentences(Unit unit, Strand strand) {
        int chosen = edits.chosen(unit, strand);
        return unit.in(chosen).stream()
                .filter(sentence -> sentence.size() >= FEWEST_WORDS && !sentence.isHeading())
                .map(this::locus)
                .toList();
    }

    /** Clauses that the text behind has and this article's wording of the sentence has not. */
    private List<Locus> clauses(Unit unit, int article, Strand strand) {
        int chosen = edits.chosen(unit, strand);
        if (chosen == article && unit.witnesses() > 2) {
            return List.of();
        }
        int reference = chosen == article ? edits.reference(unit, article, strand) : chosen;
        if (reference < 0) {
            return List.of();
        }
        var found = new ArrayList<Locus>();
        for (var sentence : unit.in(article)) {
            for (var edit : edits.of(sentence, unit, reference)) {
                if (edit.edit().to().isEmpty() && words(edit.edit().from()) >= CLAUSE_WORDS) {
                    found.add(witnesses.get(reference).locus(edit.from()));
                }
            }
        }
        return found;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("[\\s\\p{Z}]+").length;
    }

    /** Whether {@code other} credits the agency at least as clearly: then it stands closer to the dispatch. */
    private static boolean isCloser(int other, int article, Strand strand) {
        return strand.crediting().contains(other) || !strand.crediting().contains(article);
    }

    /** Sentences that {@code other} alone has, between two that both carry. */
    private List<Locus> between(int other, int article, Strand strand) {
        var units = strand.unitBySentence();
        var restating = restatements.find(witnesses.get(other));
        var found = new ArrayList<Locus>();
        var open = new ArrayList<Locus>();
        boolean inside = false;
        for (var sentence : witnesses.get(other).sentences()) {
            var shared = Optional.ofNullable(units.get(sentence))
                    .filter(unit -> !unit.in(article).isEmpty());
            if (shared.isPresent()) {
                found.addAll(inside ? open : List.of());
                open.clear();
                inside = true;
            } else if (sentence.size() >= FEWEST_WORDS && !sentence.isHeading() && !restating.contains(sentence)) {
                open.add(locus(sentence));
            }
        }
        return found;
    }

    private Locus locus(Sentence sentence) {
        return witnesses.get(sentence.article()).locus(sentence.span());
    }
}
