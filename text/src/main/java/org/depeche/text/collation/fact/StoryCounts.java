package org.depeche.text.collation.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.text.collation.edit.Edit;
import org.depeche.text.collation.edit.NamedEdit;
import org.depeche.text.collation.strand.UnitEdits;
import org.depeche.text.collation.witness.Locus;
import org.depeche.text.collation.witness.Witness;

/** All that the articles of a story count, and where they count the same thing differently. */
public final class StoryCounts {
    private final List<Witness> witnesses;
    private final List<List<Count>> counts = new ArrayList<>();
    private final List<List<Count>> tolls;
    private final Map<Locus, BigDecimal> values = new HashMap<>();

    public StoryCounts(List<Witness> witnesses, UnitEdits edits) {
        this.witnesses = witnesses;
        for (var witness : witnesses) {
            var read = CountReader.read(witness, edits.facts(witness.index()));
            counts.add(read);
            read.forEach(count -> values.put(locus(count), count.value()));
        }
        this.tolls = new TollFinder(witnesses, counts).find();
    }

    /** What each number means, by its place. */
    Map<Locus, BigDecimal> values() {
        return values;
    }

    /** Whether the numbers on both sides of an edit count one thing and cannot both be true. */
    boolean mayDispute(int from, int to, NamedEdit named) {
        var before = at(from, named.from().start());
        var after = at(to, named.edit().at().start());
        if (before.isEmpty() || after.isEmpty()) {
            // An order, « la première », disputes other orders only.
            return before.isEmpty() && after.isEmpty() && named.alone();
        }
        return before.get().counts(after.get())
                && (named.alone() || before.get().known())
                && !before.get().agreesWith(after.get());
    }

    /** {@code found} with the numbers of articles that count the same thing without sharing the sentence. */
    Disagreement widen(Disagreement found) {
        var loci = found.readings().stream()
                .flatMap(reading -> reading.loci().stream())
                .toList();
        return tolls.stream()
                .filter(toll -> toll.stream().anyMatch(count -> loci.contains(locus(count))))
                .findFirst()
                .filter(toll -> found.kind() == Edit.Kind.NUMBER)
                .map(toll -> widen(found, toll))
                .orElse(found);
    }

    private Disagreement widen(Disagreement found, List<Count> toll) {
        var byValue = new LinkedHashMap<String, Disagreement.Variant>();
        for (var reading : found.readings()) {
            byValue.put(value(reading), reading);
        }
        for (var count : toll) {
            var key = count.value().stripTrailingZeros().toPlainString();
            var known = byValue.get(key);
            var loci = new LinkedHashSet<>(known == null ? List.<Locus>of() : known.loci());
            loci.add(locus(count));
            byValue.put(key, new Disagreement.Variant(known == null ? text(count) : known.value(), List.copyOf(loci)));
        }
        return new Disagreement(found.kind(), List.copyOf(byValue.values()));
    }

    /** The value of a reading, as a plain number where it is one. */
    private String value(Disagreement.Variant reading) {
        return reading.loci().stream()
                .map(values::get)
                .flatMap(value -> Optional.ofNullable(value).stream())
                .findFirst()
                .map(value -> value.stripTrailingZeros().toPlainString())
                .orElse(reading.value());
    }

    /** The things that articles count differently, each with all numbers given for it. */
    List<Disagreement> disputes() {
        return tolls.stream().filter(StoryCounts::isDisputed).map(this::dispute).toList();
    }

    private static boolean isDisputed(List<Count> toll) {
        return toll.stream().anyMatch(one -> toll.stream().anyMatch(other -> !one.agreesWith(other)));
    }

    private Disagreement dispute(List<Count> toll) {
        return widen(new Disagreement(Edit.Kind.NUMBER, List.of()), toll);
    }

    /** The facts that numbers tell, each with the places that tell it. */
    public List<ToldNumber> told() {
        var told = new ArrayList<ToldNumber>();
        for (var toll : tolls) {
            for (var reading : dispute(toll).readings()) {
                told.add(new ToldNumber(thing(toll), reading.value(), reading.loci()));
            }
        }
        return told;
    }

    private static String thing(List<Count> toll) {
        var thing = toll.get(0).thing();
        return thing.contains("+") ? thing.substring(0, thing.indexOf('+')) : thing;
    }

    private Optional<Count> at(int article, int start) {
        return counts.get(article).stream()
                .filter(count -> count.span().contains(start))
                .findFirst();
    }

    private Locus locus(Count count) {
        return witnesses.get(count.sentence().article()).locus(count.span());
    }

    private String text(Count count) {
        return count.span().of(witnesses.get(count.sentence().article()).text());
    }
}
