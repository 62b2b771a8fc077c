package org.depeche.text.collation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
final class DisagreementFinder {
    private static final Set<Edit.Kind> KINDS =
            Set.of(Edit.Kind.NUMBER, Edit.Kind.DATE, Edit.Kind.NAME, Edit.Kind.ATTRIBUTION);

    /** A place in the chosen wording of a sentence. */
    private record Slot(Edit.Kind kind, Span from, String words) {}

    private final List<Witness> witnesses;
    private final UnitEdits edits;

    DisagreementFinder(List<Witness> witnesses, UnitEdits edits) {
        this.witnesses = witnesses;
        this.edits = edits;
    }

    List<Disagreement> find(List<Strand> strands) {
        var found = new ArrayList<Disagreement>();
        for (var strand : strands) {
            for (var unit : strand.units()) {
                if (unit.witnesses() > 1) {
                    found.addAll(in(unit, edits.chosen(unit, strand)));
                }
            }
        }
        return found;
    }

    private List<Disagreement> in(Unit unit, int chosen) {
        var slots = new LinkedHashMap<Slot, Map<Integer, Edit>>();
        for (int article : unit.articles()) {
            for (var sentence : article == chosen ? List.<Sentence>of() : unit.in(article)) {
                for (var named : edits.of(sentence, unit, chosen)) {
                    if (isFactual(named.edit()) && !named.compatible() && !isGloss(named, chosen, article)) {
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

    /** Whether a name stands in brackets on one side, « Morlune (Haute-Selve) »: an explanation more or less disputes nothing. */
    private boolean isGloss(NamedEdit named, int chosen, int article) {
        return named.edit().kind() == Edit.Kind.NAME
                && (isBracketed(witnesses.get(chosen).text(), named.from())
                        || isBracketed(
                                witnesses.get(article).text(), named.edit().at()));
    }

    private static boolean isBracketed(String text, Span span) {
        return span.start() > 0
                && span.end() < text.length()
                && text.charAt(span.start() - 1) == '('
                && text.charAt(span.end()) == ')';
    }

    private static boolean isFactual(Edit edit) {
        boolean swapped = !edit.from().isEmpty() && !edit.to().isEmpty() && !edit.sameValue();
        return KINDS.contains(edit.kind())
                && swapped
                && (edit.kind() != Edit.Kind.ATTRIBUTION || (hasName(edit.from()) && hasName(edit.to())));
    }

    /** A source is told by a name; another verb of saying is no disagreement. */
    private static boolean hasName(String words) {
        return words.chars().skip(1).anyMatch(Character::isUpperCase);
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
