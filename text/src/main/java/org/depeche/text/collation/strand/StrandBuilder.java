package org.depeche.text.collation.strand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depeche.text.article.DispatchDetails;
import org.depeche.text.collation.link.Kin;
import org.depeche.text.collation.link.Links;
import org.depeche.text.collation.witness.Sentence;
import org.depeche.text.collation.witness.Witness;

/** Finds the groups of copies in a story and puts the sentences of the text behind each in order. */
public final class StrandBuilder {
    private static final int FEWEST_WORDS = 5;
    private static final int MOST_BETWEEN = 2;
    private static final int FEWEST_CARRIED = 20;
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

    /** The strands, by their first articles; an article made of two texts is in two of them. */
    public List<Strand> build() {
        return kin.groups().stream().flatMap(group -> strands(group).stream()).toList();
    }

    private List<Strand> strands(List<Integer> group) {
        if (group.size() == 1) {
            return List.of(alone(group.get(0)));
        }
        var units = UnitBuilder.build(group, witnesses, links, kin);
        var texts = group.size() == 2 ? List.of(units) : new TextSeparator(evidence).separate(units);
        if (texts.size() < 2) {
            return List.of(strand(group, units));
        }
        var strands = new ArrayList<Strand>();
        var left = new TreeSet<>(group);
        for (var text : texts) {
            var carriers = carriers(text);
            if (carriers.size() > 1) {
                strands.add(strand(carriers, text));
                left.removeAll(carriers);
            }
        }
        left.forEach(article -> strands.add(alone(article)));
        return strands;
    }

    /** The articles that carry so much of a text that it is not by chance. */
    private List<Integer> carriers(List<Unit> text) {
        var words = new TreeMap<Integer, Integer>();
        for (var unit : text) {
            unit.articles()
                    .forEach(article -> words.merge(article, unit.words(article).size(), Integer::sum));
        }
        return words.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_CARRIED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The agency's dispatch among {@code group}: the last version, the longest where the versions are not told. */
    private Optional<Integer> given(List<Integer> group) {
        return group.stream()
                .filter(article -> evidence.get(article).raw().isPresent())
                .max(Comparator.comparingInt(this::version)
                        .thenComparingInt(article -> witnesses.get(article).wordCount()));
    }

    private int version(int article) {
        return witnesses
                .get(article)
                .reading()
                .article()
                .dispatch()
                .flatMap(DispatchDetails::version)
                .orElse(0);
    }

    private Strand alone(int article) {
        var group = List.of(article);
        var given = given(group);
        var origin = given.isPresent() ? new Origin.CommonAgencyCopy() : new Origin.Unrelated();
        return new Strand(
                group,
                origin,
                judge.agency(group),
                given,
                Set.of(),
                given.isPresent() ? withGiven(List.of(), article) : List.of());
    }

    private Strand strand(List<Integer> group, List<Unit> units) {
        var given = given(group);
        var origin = judge.ofGroup(group);
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
