package org.depeche.text.collation.strand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.text.collation.link.Kin;
import org.depeche.text.collation.link.Link;
import org.depeche.text.collation.link.Links;
import org.depeche.text.collation.witness.Sentence;
import org.depeche.text.collation.witness.Witness;

/**
 * Gathers linked sentences into units: each unit is one sentence of the text behind a group of copies.
 *
 * <p>Idea: single linkage, surest links first, with a refusal: an article gives a unit one sentence, unless a link says
 * that the sentence was split, and then neighbours only. So one wrong link cannot draw two sentences of a dispatch into
 * one. Cost O(l log l) for l links.
 */
final class UnitBuilder {
    private static final int FARTHEST = 2;
    private static final int MOST_PARTS = 3;
    private final Map<Sentence, Unit> units = new LinkedHashMap<>();

    /** The units of two articles or more among {@code group}, the articles of which copy one another. */
    static List<Unit> build(List<Integer> group, List<Witness> witnesses, Links links, Kin kin) {
        var builder = new UnitBuilder();
        for (int article : group) {
            for (var sentence : witnesses.get(article).sentences()) {
                if (sentence.size() > 0) {
                    builder.units.put(sentence, new Unit(sentence));
                }
            }
        }
        links(group, links, kin).forEach(builder::join);
        return builder.units();
    }

    private static List<Link> links(List<Integer> group, Links links, Kin kin) {
        var found = new ArrayList<Link>();
        for (int left : group) {
            for (int right : group) {
                if (left < right && kin.copies(left, right)) {
                    links.between(left, right).stream()
                            .filter(link -> !link.restating() && !link.isParaphrase())
                            .forEach(found::add);
                }
            }
        }
        found.sort(Comparator.comparing((Link link) -> !link.isVerbatim())
                .thenComparing(Link::part)
                .thenComparingDouble(link ->
                        -link.likeness().coverage() * Math.sqrt(link.likeness().weight())));
        return found;
    }

    private void join(Link link) {
        var one = unit(link.left());
        var other = unit(link.right());
        if (one != other && mayJoin(one, other, link)) {
            one.add(other);
            other.sentences().forEach(sentence -> units.put(sentence, one));
        }
    }

    private Unit unit(Sentence sentence) {
        return units.computeIfAbsent(sentence, Unit::new);
    }

    private static boolean mayJoin(Unit one, Unit other, Link link) {
        return one.articles().stream()
                .filter(article -> !other.in(article).isEmpty())
                .allMatch(article -> link.part() && areNeighbours(one.in(article), other.in(article)));
    }

    private static boolean areNeighbours(List<Sentence> one, List<Sentence> other) {
        if (one.size() + other.size() > MOST_PARTS) {
            return false;
        }
        return one.stream()
                .allMatch(left -> other.stream().anyMatch(right -> Math.abs(left.index() - right.index()) <= FARTHEST));
    }

    private List<Unit> units() {
        Set<Unit> distinct = new LinkedHashSet<>(units.values());
        return distinct.stream().filter(unit -> unit.witnesses() > 1).toList();
    }
}
