package org.depeche.text.collation.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.depeche.text.article.PartialDate;
import org.depeche.text.collation.strand.AgencyEvidence;
import org.depeche.text.collation.strand.Origin;
import org.depeche.text.collation.strand.Strand;
import org.depeche.text.collation.strand.Unit;
import org.depeche.text.collation.strand.UnitEdits;
import org.depeche.text.collation.witness.Sentence;
import org.depeche.text.collation.witness.Witness;
import org.depeche.text.collation.witness.WordForms;

/**
 * Draws who took text from whom.
 *
 * <p>Idea: the common-error method [1]. A dispatch stands above its copies; copies that share changes against it, which
 * no other copy has and two editors would hardly make alike, go back to a lost text between: another state of the
 * dispatch, or the outlet that one copied from the other. What we changed: only sets of copies that lie within one
 * another or apart are taken, best attested first, so that the drawing is a tree under each dispatch and never has a
 * circle; and the direction between two copies is left open unless time or a named source tells it. Cost: linear in the
 * edits.
 *
 * <p>[1] Paul Maas, Textkritik, 1927.
 */
public final class StemmaDrawer {
    private static final int SHARED_CHANGES = 2;
    private static final double CREDITED = 0.95;
    private static final double UNCREDITED = 0.8;
    private static final double BY_TIME = 0.6;
    private static final double NAMED = 0.7;
    private static final double OPEN = 0.5;
    private final List<Witness> witnesses;
    private final List<AgencyEvidence> evidence;
    private final UnitEdits edits;
    private final List<Stemma.Node> nodes = new ArrayList<>();
    private final List<Stemma.Edge> edges = new ArrayList<>();
    private int dispatches;
    private int lost;

    public StemmaDrawer(List<Witness> witnesses, List<AgencyEvidence> evidence, UnitEdits edits) {
        this.witnesses = witnesses;
        this.evidence = evidence;
        this.edits = edits;
    }

    public Stemma draw(List<Strand> strands) {
        strands.forEach(this::draw);
        return new Stemma(nodes, edges);
    }

    private void draw(Strand strand) {
        strand.articles().forEach(this::addNode);
        dispatches += strand.isDispatch() ? 1 : 0;
        if (strand.isDispatch() && strand.isCopying()) {
            underDispatch(strand);
        } else if (strand.isCopying()) {
            underOthers(strand);
        }
    }

    /** An article's node; one made of two texts has its node once. */
    private void addNode(int article) {
        boolean isDispatch = evidence.get(article).raw().isPresent();
        var node = new Stemma.Node(id(article), isDispatch ? Stemma.Node.Kind.DISPATCH : Stemma.Node.Kind.ARTICLE);
        if (!nodes.contains(node)) {
            nodes.add(node);
        }
    }

    /** Adds an edge, unless text would then have gone in a circle. */
    private void addEdge(Stemma.Edge edge) {
        if (!reaches(edge.to(), edge.from())) {
            edges.add(edge);
        }
    }

    private boolean reaches(String from, String to) {
        return from.equals(to) || edges.stream().anyMatch(edge -> edge.from().equals(from) && reaches(edge.to(), to));
    }

    private void underDispatch(Strand strand) {
        var root = strand.given().map(this::id).orElse("dispatch-" + dispatches);
        if (strand.given().isEmpty()) {
            nodes.add(new Stemma.Node(root, Stemma.Node.Kind.DISPATCH));
        }
        var families = families(strand);
        var names = new LinkedHashMap<Set<Integer>, String>();
        families.forEach((family, changes) -> names.put(family, "lost-" + ++lost));
        names.forEach((family, name) -> {
            nodes.add(new Stemma.Node(name, Stemma.Node.Kind.LOST));
            int words = family.stream()
                    .mapToInt(article -> words(article, strand))
                    .max()
                    .orElse(0);
            double confidence = Math.min(0.9, OPEN + 0.1 * families.getOrDefault(family, 0));
            addEdge(new Stemma.Edge(parent(family, names).orElse(root), name, words, confidence));
        });
        for (int article : strand.articles()) {
            if (strand.given().filter(given -> given == article).isEmpty()) {
                var alone = new TreeSet<>(List.of(article));
                boolean credited =
                        strand.agency().filter(evidence.get(article)::names).isPresent();
                addEdge(new Stemma.Edge(
                        parent(alone, names).orElse(root),
                        id(article),
                        words(article, strand),
                        credited ? CREDITED : UNCREDITED));
            }
        }
    }

    /** The smallest family that holds all of {@code members} and more. */
    private static Optional<String> parent(Set<Integer> members, Map<Set<Integer>, String> names) {
        return names.entrySet().stream()
                .filter(entry ->
                        entry.getKey().size() > members.size() && entry.getKey().containsAll(members))
                .min(Comparator.comparingInt(entry -> entry.getKey().size()))
                .map(Map.Entry::getValue);
    }

    /** Copies that share changes of their own, with the number of those changes. */
    private Map<Set<Integer>, Integer> families(Strand strand) {
        var votes = new HashMap<Set<Integer>, Integer>();
        for (var unit : strand.units()) {
            changes(unit, strand).values().stream()
                    .filter(family -> family.size() > 1 && family.size() * 2 < unit.witnesses() + 1)
                    .forEach(family -> votes.merge(family, 1, Integer::sum));
        }
        var sorted = new ArrayList<>(votes.entrySet());
        sorted.sort(Map.Entry.<Set<Integer>, Integer>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().toString()));
        var taken = new LinkedHashMap<Set<Integer>, Integer>();
        for (var entry : sorted) {
            if (entry.getValue() >= SHARED_CHANGES
                    && taken.keySet().stream().allMatch(other -> isTree(other, entry.getKey()))) {
                taken.put(entry.getKey(), entry.getValue());
            }
        }
        return taken;
    }

    /** Whether one lies within the other or they have nothing in common. */
    private static boolean isTree(Set<Integer> one, Set<Integer> other) {
        var common = new TreeSet<>(one);
        common.retainAll(other);
        return common.isEmpty() || common.size() == Math.min(one.size(), other.size());
    }

    private Map<String, Set<Integer>> changes(Unit unit, Strand strand) {
        var byChange = new HashMap<String, Set<Integer>>();
        int chosen = edits.chosen(unit, strand);
        for (int article : unit.articles()) {
            for (var sentence : article == chosen ? List.<Sentence>of() : unit.in(article)) {
                for (var named : edits.of(sentence, unit, chosen)) {
                    // Two editors cut the same clause without knowing of one another.
                    if (named.edit().to().isEmpty()) {
                        continue;
                    }
                    var change =
                            named.from() + "\n" + WordForms.fold(named.edit().to());
                    byChange.computeIfAbsent(change, unseen -> new TreeSet<>()).add(article);
                }
            }
        }
        return byChange;
    }

    private void underOthers(Strand strand) {
        if (strand.origin() instanceof Origin.Copied copied) {
            int copy = strand.articles().stream()
                    .filter(article -> id(article).equals(copied.copy()))
                    .findFirst()
                    .orElseThrow();
            addEdge(new Stemma.Edge(copied.from(), copied.copy(), words(copy, strand), NAMED));
            return;
        }
        var byTime = byTime(strand);
        if (byTime.isPresent()) {
            int first = byTime.get();
            strand.articles().stream()
                    .filter(article -> article != first)
                    .forEach(article ->
                            addEdge(new Stemma.Edge(id(first), id(article), words(article, strand), BY_TIME)));
            return;
        }
        var name = "lost-" + ++lost;
        nodes.add(new Stemma.Node(name, Stemma.Node.Kind.LOST));
        strand.articles().forEach(article -> addEdge(new Stemma.Edge(name, id(article), words(article, strand), OPEN)));
    }

    /** The one article published on an earlier day than all others. */
    private Optional<Integer> byTime(Strand strand) {
        var days = new HashMap<Integer, String>();
        for (int article : strand.articles()) {
            witnesses
                    .get(article)
                    .reading()
                    .article()
                    .published()
                    .flatMap(PartialDate::day)
                    .ifPresent(day -> days.put(article, day.toString()));
        }
        if (days.size() < strand.articles().size()) {
            return Optional.empty();
        }
        var first = days.values().stream().min(Comparator.naturalOrder()).orElseThrow();
        var earliest = strand.articles().stream()
                .filter(article -> first.equals(days.get(article)))
                .toList();
        return earliest.size() == 1 ? Optional.of(earliest.get(0)) : Optional.empty();
    }

    private int words(int article, Strand strand) {
        return strand.units().stream()
                .filter(unit -> unit.witnesses() > 1)
                .mapToInt(unit -> unit.words(article).size())
                .sum();
    }

    private String id(int article) {
        return witnesses.get(article).id();
    }
}
