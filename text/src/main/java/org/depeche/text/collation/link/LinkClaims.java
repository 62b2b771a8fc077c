package org.depeche.text.collation.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.text.collation.witness.CommonRuns;
import org.depeche.text.collation.witness.Sentence;
import org.depeche.text.collation.witness.Word;

/**
 * Chooses, among the like sentences of two articles, which is a copy of which.
 *
 * <p>Heaviest first, each pair claims the words it shares. A later pair that mostly brings words not yet claimed tells
 * of a sentence split or merged; one whose words are claimed already restates. Order in the articles is not assumed;
 * it only breaks ties between equal sentences.
 */
final class LinkClaims {
    private static final double FRESH_SHARE = 0.6;
    private static final double FRESH_WEIGHT = 2.0;
    private static final double REST_SHARE = 0.6;
    private static final double REST_WEIGHT = 1.4;
    private final Map<Sentence, BitSet> claimed = new HashMap<>();
    private final Map<Sentence, Integer> degree = new HashMap<>();
    private final List<Link> kept = new ArrayList<>();

    /** The links among {@code candidates}, all between the same two articles. */
    static List<Link> settle(List<Link> candidates, List<Sentence> left, List<Sentence> right) {
        var claims = new LinkClaims();
        var sorted = new ArrayList<>(candidates);
        sorted.sort(Comparator.comparing((Link link) -> !link.isVerbatim())
                .thenComparingDouble(link -> -link.likeness().weight())
                .thenComparingDouble(link -> distance(link, left.size(), right.size())));
        sorted.forEach(claims::judge);
        claims.mendSplits(left, true);
        claims.mendSplits(right, false);
        return claims.finish();
    }

    private static double distance(Link link, int leftSize, int rightSize) {
        return Math.abs(
                (double) link.left().index() / leftSize - (double) link.right().index() / rightSize);
    }

    private void judge(Link link) {
        double fresh = fresh(link);
        boolean first = !degree.containsKey(link.left()) && !degree.containsKey(link.right());
        boolean adds =
                fresh >= FRESH_WEIGHT && fresh >= FRESH_SHARE * link.likeness().weight();
        if (first || (adds && !link.isVerbatim())) {
            claim(link);
            kept.add(link);
        } else if (!link.isVerbatim()) {
            kept.add(new Link(link.left(), link.right(), link.likeness(), false, true));
        }
    }

    private double fresh(Link link) {
        var left = claimed.getOrDefault(link.left(), new BitSet());
        var right = claimed.getOrDefault(link.right(), new BitSet());
        double sum = 0;
        for (var run : link.likeness().runs().runs()) {
            for (int step = 0; step < run.length(); step++) {
                if (!left.get(run.left() + step) && !right.get(run.right() + step)) {
                    sum += link.left().words().get(run.left() + step).weight();
                }
            }
        }
        return sum;
    }

    private void claim(Link link) {
        for (var run : link.likeness().runs().runs()) {
            claimed.computeIfAbsent(link.left(), unseen -> new BitSet()).set(run.left(), run.left() + run.length());
            claimed.computeIfAbsent(link.right(), unseen -> new BitSet()).set(run.right(), run.right() + run.length());
        }
        degree.merge(link.left(), 1, Integer::sum);
        degree.merge(link.right(), 1, Integer::sum);
    }

    /**
     * Links what a short rest of a split sentence carries: a sentence without a link, next to one that has its
     * counterpart's beginning or end, whose words are mostly among those of the counterpart not yet claimed.
     */
    private void mendSplits(List<Sentence> sentences, boolean onLeft) {
        var partners = new HashMap<Sentence, Sentence>();
        for (var link : kept) {
            if (!link.restating()) {
                partners.putIfAbsent(onLeft ? link.left() : link.right(), onLeft ? link.right() : link.left());
            }
        }
        for (var sentence : sentences) {
            for (int step = -1; step <= 1; step += 2) {
                int beside = sentence.index() + step;
                if (degree(sentence) == 0 && beside >= 0 && beside < sentences.size()) {
                    var whole = Optional.ofNullable(partners.get(sentences.get(beside)));
                    whole.ifPresent(other -> mend(sentence, other, onLeft));
                }
            }
        }
    }

    private void mend(Sentence sentence, Sentence whole, boolean onLeft) {
        var taken = claimed.getOrDefault(whole, new BitSet());
        var rest = new ArrayList<Word>();
        for (int place = 0; place < whole.size(); place++) {
            if (!taken.get(place)) {
                rest.add(whole.words().get(place));
            }
        }
        double shared = sharedWeight(sentence.words(), rest);
        if (shared >= REST_SHARE * sentence.weight() && shared >= REST_WEIGHT) {
            var left = onLeft ? sentence : whole;
            var right = onLeft ? whole : sentence;
            var runs = CommonRuns.of(left.words(), right.words());
            var likeness = new Likeness(Likeness.Kind.EDITED, runs, shared, shared / sentence.weight(), false);
            var link = new Link(left, right, likeness, true, false);
            claim(link);
            kept.add(link);
        }
    }

    private static double sharedWeight(List<Word> words, List<Word> others) {
        var ids = new HashSet<Integer>();
        others.forEach(word -> ids.add(word.id()));
        return words.stream()
                .filter(word -> word.isContent() && ids.contains(word.id()))
                .mapToDouble(Word::weight)
                .sum();
    }

    private int degree(Sentence sentence) {
        return degree.getOrDefault(sentence, 0);
    }

    private List<Link> finish() {
        return kept.stream()
                .map(link -> !link.restating() && (degree(link.left()) > 1 || degree(link.right()) > 1)
                        ? link.asPart()
                        : link)
                .toList();
    }
}
