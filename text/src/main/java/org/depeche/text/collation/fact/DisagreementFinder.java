package org.depeche.text.collation.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.text.article.Span;
import org.depeche.text.collation.edit.Edit;
import org.depeche.text.collation.edit.NamedEdit;
import org.depeche.text.collation.strand.Strand;
import org.depeche.text.collation.strand.Unit;
import org.depeche.text.collation.strand.UnitEdits;
import org.depeche.text.collation.witness.Locus;
import org.depeche.text.collation.witness.Sentence;
import org.depeche.text.collation.witness.Witness;
import org.depeche.text.collation.witness.WordForms;

/**
 * Finds the facts on which copies of one sentence differ: each place of the sentence where a number, date, name or
 * source was changed, with all its readings and who has which.
 */
public final class DisagreementFinder {
    /** A place in the chosen wording of a sentence. */
    private record Slot(Edit.Kind kind, Span from, String words) {}

    private final List<Witness> witnesses;
    private final UnitEdits edits;
    private final StoryCounts counts;
    private final Succession succession;
    private final Contradictions contradictions;

    public DisagreementFinder(List<Witness> witnesses, UnitEdits edits, StoryCounts counts) {
        this.witnesses = witnesses;
        this.edits = edits;
        this.counts = counts;
        this.succession = new Succession(witnesses);
        this.contradictions = new Contradictions(witnesses, edits, counts);
    }

    /** First those between copies of one sentence, then those between articles that count the same thing apart. */
    public List<Disagreement> find(List<Strand> strands) {
        var found = new ArrayList<Disagreement>();
        var told = new HashSet<Locus>();
        for (var strand : strands) {
            for (var unit : strand.units()) {
                for (var one : unit.witnesses() > 1 ? in(unit, edits.chosen(unit, strand)) : List.<Disagreement>of()) {
                    found.add(succession.order(counts.widen(one), strand.isDispatch(), counts.values()));
                }
            }
        }
        found.forEach(one -> one.readings().forEach(reading -> told.addAll(reading.loci())));
        for (var toll : counts.disputes()) {
            if (toll.readings().stream()
                    .noneMatch(reading -> reading.loci().stream().anyMatch(told::contains))) {
                found.add(succession.order(toll, false, counts.values()));
            }
        }
        return distinct(found);
    }

    /** A fact that two sentences of a dispatch tell is disputed once. */
    private static List<Disagreement> distinct(List<Disagreement> all) {
        var kept = new ArrayList<Disagreement>();
        var seen = new HashSet<Locus>();
        for (var one : all) {
            boolean known = one.readings().stream().allMatch(reading -> seen.containsAll(reading.loci()));
            if (!known) {
                kept.add(one);
            }
            one.readings().forEach(reading -> seen.addAll(reading.loci()));
        }
        return kept;
    }

    private List<Disagreement> in(Unit unit, int chosen) {
        var slots = new LinkedHashMap<Slot, Map<Integer, Edit>>();
        for (int article : unit.articles()) {
            for (var sentence : article == chosen ? List.<Sentence>of() : unit.in(article)) {
                for (var named : edits.of(sentence, unit, chosen)) {
                    if (contradictions.tells(named, chosen, article) && !isToldByBoth(named, unit, sentence, chosen)) {
                        var slot = new Slot(
                                named.edit().kind(), named.from(), named.edit().from());
                        slots.computeIfAbsent(slot, unseen -> new LinkedHashMap<>())
                                .putIfAbsent(article, named.edit());
                    }
                }
            }
        }
        return slots.entrySet().stream()
                .map(entry -> disagreement(unit, chosen, entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Whether one side has the other's name too, elsewhere in the sentence. */
    private boolean isToldByBoth(NamedEdit named, Unit unit, Sentence sentence, int chosen) {
        return named.edit().kind() == Edit.Kind.NAME
                && (words(sentence).contains(named.edit().from())
                        || unit.in(chosen).stream()
                                .anyMatch(other ->
                                        words(other).contains(named.edit().to())));
    }

    private String words(Sentence sentence) {
        return sentence.span().of(witnesses.get(sentence.article()).text());
    }

    private Disagreement disagreement(Unit unit, int chosen, Slot slot, Map<Integer, Edit> changed) {
        var readings = new LinkedHashMap<String, List<Locus>>();
        var values = new LinkedHashMap<String, String>();
        add(readings, values, slot.words(), witnesses.get(chosen).locus(slot.from()));
        for (int article : unit.articles()) {
            if (article != chosen && !changed.containsKey(article) && holds(unit, article, slot)) {
                add(readings, values, slot.words(), witnesses.get(article).locus(place(unit, article, slot)));
            }
        }
        changed.forEach((article, edit) ->
                add(readings, values, edit.to(), witnesses.get(article).locus(edit.at())));
        return new Disagreement(
                slot.kind(),
                readings.entrySet().stream()
                        .map(entry -> new Disagreement.Variant(
                                values.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()))
                        .toList());
    }

    private boolean holds(Unit unit, int article, Slot slot) {
        return !place(unit, article, slot).isEmpty();
    }

    /** Where {@code article} has the same words; an empty span where it has not. */
    private Span place(Unit unit, int article, Slot slot) {
        var text = witnesses.get(article).text();
        for (var sentence : unit.in(article)) {
            int at = text.indexOf(slot.words(), sentence.span().start());
            if (at >= 0 && at + slot.words().length() <= sentence.span().end()) {
                return new Span(at, at + slot.words().length());
            }
        }
        return new Span(0, 0);
    }

    private static void add(Map<String, List<Locus>> readings, Map<String, String> values, String words, Locus locus) {
        var key = WordForms.fold(words).replaceAll("[\\s\\p{Z}]+", " ");
        values.putIfAbsent(key, words);
        readings.computeIfAbsent(key, unseen -> new ArrayList<>()).add(locus);
    }
}
