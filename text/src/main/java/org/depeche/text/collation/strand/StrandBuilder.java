package org.depeche.text.collation.strand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depeche.text.collation.link.Kin;
import org.depeche.text.collation.link.Links;
import org.depeche.text.collation.witness.Sentence;
import org.depeche.text.collation.witness.Witness;

/** Finds the groups of copies in a story and puts the sentences of the text behind each in order. */
public final class StrandBuilder {
    private static final int FEWEST_WORDS = 5;
    private static final int MOST_BETWEEN = 2;
    private final List<Witness> witnesses;
    private final Links links;
    private final Kin kin;
    private final List<AgencyEvidence> evidence;
    private final OriginJudge judge;

    public StrandBuilder(
            List<Witness> witnesses, Links links, Kin kin, List<AgencyEvidence> evidence, OriginJudge judge) {
        this.witnesses = witnesses;
        this.links = links;
        this.kin = kin;
        this.evidence = evidence;
        this.judge = judge;
    }

    public List<Strand> build() {
        return kin.groups().stream().map(this::strand).toList();
    }

    private Strand strand(List<Integer> group) {
        var given = group.stream()
                .filter(article -> evidence.get(article).raw().isPresent())
                .findFirst();
        if (group.size() == 1) {
            var origin = given.isPresent() ? new Origin.CommonAgencyCopy() : new Origin.Unrelated();
            return new Strand(group, origin, judge.agency(group), given, Set.of(), alone(group.get(0), given));
        }
        var origin = judge.ofGroup(group);
        var units = UnitBuilder.build(group, witnesses, links, kin);
        var agency = judge.agency(group);
        var strand = new Strand(group, origin, agency, given, crediting(group, agency), List.of());
        return strand.withUnits(given.isPresent() ? withGiven(units, given.get()) : reconstructed(strand, units));
    }

    private Set<Integer> crediting(List<Integer> group, Optional<String> agency) {
        return group.stream()
                .filter(article -> agency.filter(evidence.get(article).credited()::contains)
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private List<Unit> alone(int article, Optional<Integer> given) {
        return given.isPresent() ? withGiven(List.of(), article) : List.of();
    }

    /** The units in the order of the dispatch itself, with those of its sentences that nobody copied. */
    private List<Unit> withGiven(List<Unit> units, int given) {
        var bySentence = new HashMap<Sentence, Unit>();
        units.forEach(unit -> unit.sentences().forEach(sentence -> bySentence.put(sentence, unit)));
        var ordered = new ArrayList<Unit>();
        for (var sentence : witnesses.get(given).sentences()) {
            if (sentence.size() > 0) {
                var unit = bySentence.computeIfAbsent(sentence, Unit::new);
                if (!ordered.contains(unit)) {
                    ordered.add(unit);
                }
            }
        }
        // What copies share beside the dispatch comes from another state of it, or from another dispatch.
        units.stream().filter(unit -> !ordered.contains(unit)).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    private List<Unit> reconstructed(Strand strand, List<Unit> units) {
        var ordered = new ArrayList<>(UnitOrder.order(units, witnesses));
        if (strand.isDispatch() && strand.articles().size() == 2) {
            strand.articles().forEach(article -> addSingles(strand, article, ordered));
        }
        return List.copyOf(ordered);
    }

    /**
     * Adds sentences that one of two copies alone kept: those between two shared ones, where the article credits the
     * agency and so does not claim them.
     */
    private void addSingles(Strand strand, int article, List<Unit> ordered) {
        if (!strand.crediting().contains(article)) {
            return;
        }
        var places = places(ordered);
        var before = Optional.<Unit>empty();
        var open = new ArrayList<Sentence>();
        for (var sentence : witnesses.get(article).sentences()) {
            var unit = Optional.ofNullable(places.get(sentence));
            if (unit.isEmpty()) {
                open.add(sentence);
            } else {
                before.filter(known -> open.size() <= MOST_BETWEEN)
                        .ifPresent(known -> insert(open, ordered.indexOf(known) + 1, ordered));
                before = unit;
                open.clear();
            }
        }
    }

    private void insert(List<Sentence> singles, int place, List<Unit> ordered) {
        int at = place;
        for (var single : singles) {
            if (single.size() >= FEWEST_WORDS && !single.isHeading() && !isLinked(single)) {
                ordered.add(at++, new Unit(single));
            }
        }
    }

    private boolean isLinked(Sentence sentence) {
        return links.of(sentence.article())
                .anyMatch(link -> link.left() == sentence && link.likeness().coverage() > 0.6);
    }

    private static Map<Sentence, Unit> places(List<Unit> units) {
        var places = new HashMap<Sentence, Unit>();
        units.forEach(unit -> unit.sentences().forEach(sentence -> places.put(sentence, unit)));
        return places;
    }
}
