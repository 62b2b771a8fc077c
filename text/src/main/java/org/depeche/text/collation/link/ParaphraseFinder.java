package org.depeche.text.collation.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.text.collation.witness.CommonRuns;
import org.depeche.text.collation.witness.Sentence;
import org.depeche.text.collation.witness.Witness;

/**
 * Finds, in two articles that copy, the sentences that say the same although no run of words is left, or hardly one.
 *
 * <p>Idea: an editor who rewrites a sentence keeps what it names and mostly its place. So much of the stems must be
 * shared in any case, and less where the sentences beside are copies of one another already; each sentence is taken once,
 * the most alike first. Two reporters' sentences on the same matter share less, and stand where they like. Cost: the
 * sentences that no link holds, each with each.
 */
public final class ParaphraseFinder {
    private static final double WEIGHT = 7;
    private static final double COVERAGE = 0.45;
    private static final double AGREEMENT = 0.37;
    private static final double EDITED_RUN = 4;
    private static final double EDITED_WEIGHT = 4;
    private static final double EDITED_COVERAGE = 0.66;
    private static final double BESIDE_WEIGHT = 1.5;
    private static final double BESIDE_AGREEMENT = 0.5;
    private static final double BESIDE_EDITED = 0.6;

    private record Candidate(Link link, double agreement) {}

    private final Witness left;
    private final Witness right;
    private final List<Link> known;
    private final Map<Sentence, Set<Integer>> partners = new HashMap<>();

    private ParaphraseFinder(Witness left, Witness right, List<Link> known) {
        this.left = left;
        this.right = right;
        this.known = known;
        for (var link : known) {
            if (!link.restating()) {
                partners.computeIfAbsent(link.left(), unseen -> new HashSet<>())
                        .add(link.right().index());
            }
        }
    }

    /** Adds to {@code links} the rewritten sentences of each two articles that copy. */
    public static void add(List<Witness> witnesses, Kin kin, Links links) {
        var pairs = new ArrayList<ParaphraseFinder>();
        for (var left : witnesses) {
            for (var right : witnesses.subList(left.index() + 1, witnesses.size())) {
                if (kin.copies(left.index(), right.index())) {
                    var known = links.between(left.index(), right.index());
                    pairs.add(new ParaphraseFinder(left, right, known));
                }
            }
        }
        var found = pairs.parallelStream().map(ParaphraseFinder::all).toList();
        for (int at = 0; at < found.size(); at++) {
            links.put(pairs.get(at).left.index(), pairs.get(at).right.index(), found.get(at));
        }
    }

    private List<Link> all() {
        var candidates = candidates();
        candidates.sort(Comparator.comparingDouble(candidate -> -candidate.agreement()));
        var links = new ArrayList<>(known);
        var taken = new HashSet<Sentence>();
        for (var candidate : candidates) {
            var link = candidate.link();
            if (!taken.contains(link.left()) && !taken.contains(link.right())) {
                taken.add(link.left());
                taken.add(link.right());
                links.add(link);
            }
        }
        return List.copyOf(links);
    }

    private List<Candidate> candidates() {
        var leftLinked = new HashSet<Sentence>();
        var rightLinked = new HashSet<Sentence>();
        known.forEach(link -> {
            leftLinked.add(link.left());
            rightLinked.add(link.right());
        });
        var candidates = new ArrayList<Candidate>();
        for (var one : left.sentences()) {
            for (var other : right.sentences()) {
                if (!one.isHeading()
                        && !other.isHeading()
                        && !leftLinked.contains(one)
                        && !rightLinked.contains(other)) {
                    consider(one, other, candidates);
                }
            }
        }
        return candidates;
    }

    private void consider(Sentence one, Sentence other, List<Candidate> candidates) {
        var shared = SharedStems.of(one, other);
        if (shared.weight() < BESIDE_WEIGHT) {
            return;
        }
        boolean beside = shared.agreement() >= BESIDE_AGREEMENT && areBeside(one, other);
        if (!beside && !mayKeepRun(shared) && !isRewritten(shared)) {
            return;
        }
        var runs = CommonRuns.of(one.words(), other.words());
        kind(shared, runs, beside).ifPresent(kind -> {
            var likeness =
                    new Likeness(kind, runs, runs.weight(one.words()), shared.coverage(), /* quotationOnly= */ false);
            candidates.add(new Candidate(new Link(one, other, likeness, false, false), shared.agreement()));
        });
    }

    private static Optional<Likeness.Kind> kind(SharedStems shared, CommonRuns runs, boolean beside) {
        boolean keepsRun = runs.longest() >= EDITED_RUN && mayKeepRun(shared);
        if (keepsRun || (beside && shared.agreement() >= BESIDE_EDITED)) {
            return Optional.of(Likeness.Kind.EDITED);
        }
        return beside || isRewritten(shared) ? Optional.of(Likeness.Kind.PARAPHRASE) : Optional.empty();
    }

    private static boolean mayKeepRun(SharedStems shared) {
        return shared.weight() >= EDITED_WEIGHT
                && shared.coverage() >= EDITED_COVERAGE
                && shared.agreement() >= BESIDE_AGREEMENT;
    }

    private static boolean isRewritten(SharedStems shared) {
        return shared.weight() >= WEIGHT && shared.coverage() >= COVERAGE && shared.agreement() >= AGREEMENT;
    }

    /** Whether the sentences before them, or those after them, are copies of one another. */
    private boolean areBeside(Sentence one, Sentence other) {
        return areLinked(one.index() - 1, other.index() - 1) || areLinked(one.index() + 1, other.index() + 1);
    }

    private boolean areLinked(int one, int other) {
        return one >= 0
                && one < left.sentences().size()
                && partners.getOrDefault(left.sentences().get(one), Set.of()).contains(other);
    }
}
