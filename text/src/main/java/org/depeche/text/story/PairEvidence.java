package org.depeche.text.story;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How likely it is that two articles tell one story: the log-odds, from what they share and the time between them.
 *
 * <p>Idea: logistic regression [1] on the measures of likeness that topic detection uses [2]: the cosine of all features (as it is, and its root,
 * because a text shares a smaller part of its words than a headline), of the headlines, the names and the numbers; the
 * days between the two. What we changed: the weights were chosen for the stories that come out (BCubed), not for the
 * pairs; and evidence is bounded on both sides, so that no pair decides alone. Cost: one pass over
 * the other's vector, where the same article is compared with many.
 *
 * <p>[1] David R. Cox, The regression analysis of binary sequences, 1958. [2] James Allan (ed.), Topic Detection and
 * Tracking: Event-based Information Organization, 2002.
 */
final class PairEvidence {
    /** The most that a pair counts for or against. */
    static final float BOUND = 5;

    private static final double SECONDS = 86_400;
    private static final double SHARED = 0.5;
    private static final double MOST_SHARED = 2;
    private static final double SHARED_UNIT = 20;
    private static final double UNIT = 100;
    private static final double FLOOR = 6;

    /** Below this cosine, what two articles share is chance. */
    private static final double LEAST = 0.04;

    /** What no likeness goes beyond before time is weighed: the same words weeks later tell another story. */
    private static final double MOST_LIKENESS = 7;

    private final Vocabulary vocabulary;

    private final Optional<SentenceEncoder> encoder;

    private final EvidenceWeights weights;

    /** What lies farther apart, in days, is told as two stories whatever it says. */
    private final double mostDays;

    private final SharedFeatures shared = new SharedFeatures();

    PairEvidence(Vocabulary vocabulary, StorySettings settings) {
        this.vocabulary = vocabulary;
        this.weights = settings.weights();
        this.encoder = settings.encoder();
        this.mostDays = settings.window().toSeconds() / SECONDS;
    }

    /** The log-odds that {@code one} and {@code other} tell one story, within the bound. */
    float story(PlacedArticle one, PlacedArticle other) {
        return story(one, other, likeness(one, other));
    }

    /** The same where their {@code likeness} is known. */
    float story(PlacedArticle one, PlacedArticle other, float likeness) {
        double days = one.daysFrom(other);
        if (days > mostDays) {
            return -BOUND;
        }
        double timed = Math.min(MOST_LIKENESS, likeness) + (days > 0 ? weights.days() * Math.log(1 + days) : 0);
        return bounded(timed + crowd(one, other));
    }

    /** The log-odds that the stories of {@code one} and {@code other} belong to one thread, whatever time lies between. */
    float thread(PlacedArticle one, PlacedArticle other, float likeness) {
        return bounded(likeness + weights.thread() + crowd(one, other));
    }

    /** Where many articles are alike, likeness tells less. */
    private double crowd(PlacedArticle one, PlacedArticle other) {
        return weights.crowd() * (one.crowd + other.crowd) / 2;
    }

    private static float bounded(double odds) {
        return (float) Math.max(-BOUND, Math.min(BOUND, odds));
    }

    /** How like two articles are, time and crowd left out; quick where {@code one} is the same again and again. */
    float likeness(PlacedArticle one, PlacedArticle other) {
        var left = one.vector;
        var right = other.vector;
        left.refresh(vocabulary);
        right.refresh(vocabulary);
        shared.layOut(left, vocabulary.capacity());
        shared.compareWith(right);
        double cosine = shared.all / (left.norm * right.norm);
        double meaning = meaning(one, other);
        double likeness = (cosine < LEAST && meaning <= 0 ? -BOUND : weights.sameStory())
                + weights.root() * Math.sqrt(cosine)
                + weights.cosine() * cosine
                + weights.headline() * shared.headline / (left.headlineNorm * right.headlineNorm)
                + weights.names() * shared.names / floored(left.nameNorm, right.nameNorm)
                + weights.numbers() * shared.numbers / floored(left.numberNorm, right.numberNorm)
                + weights.information() * Math.log(1 + shared.all / UNIT)
                + Math.min(MOST_SHARED, SHARED * Math.log(1 + one.sharedWords(other) / SHARED_UNIT))
                + weights.meaning() * meaning;
        return (float) likeness;
    }

    /** How alike two articles are in what they mean, from 0, unrelated, to 100; empty where nobody can tell. */
    OptionalInt meant(PlacedArticle one, PlacedArticle other) {
        return encoder.isEmpty() || one.embedding == null || other.embedding == null
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(50 + 50 * meaning(one, other)));
    }

    /** The same from -1, unrelated, to 1; 0 where nobody can tell. */
    private double meaning(PlacedArticle one, PlacedArticle other) {
        if (encoder.isEmpty() || one.embedding == null || other.embedding == null) {
            return 0;
        }
        double middle = (encoder.get().same() + encoder.get().unrelated()) / 2;
        double reach = (encoder.get().same() - encoder.get().unrelated()) / 2;
        return Math.max(-1, Math.min(1, (one.embedding.cosine(other.embedding) - middle) / reach));
    }

    /** A single name or number is no likeness by itself. */
    private static double floored(double left, double right) {
        return Math.max(FLOOR, left) * Math.max(FLOOR, right);
    }
}
