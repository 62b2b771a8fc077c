package org.depeche.text.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.depeche.text.article.Article;
import org.depeche.text.article.PartialDate;

/**
 * How alike articles are in what they tell and when.
 *
 * <p>Idea: the cosine of their weighed features, as topic detection does [1], lowered by the days between them. What we
 * changed: names and numbers weigh more than words; articles in two languages are compared by names, numbers and
 * cognate stems alone; rarity is counted as if fifty other articles stood beside those given, so that the words of a
 * story told by most of a small input stay telling. Cost: an inverted index; each two articles that share a feature.
 *
 * <p>[1] James Allan (ed.), Topic Detection and Tracking: Event-based Information Organization, 2002.
 */
final class ArticleLikeness {
    static final double SAME_STORY = 0.09;
    private static final double BACKGROUND = 50;
    private static final double UNSEEN = 0.5;
    private static final double NAME_WEIGHT = 1.6;
    private static final double NUMBER_WEIGHT = 1.2;
    private static final double STEM_WEIGHT = 0.6;
    private static final double OTHER_LANGUAGE = 2;
    private static final double DAYS_TO_HALF = 5;

    /** Two articles, the first before the second in the order given. */
    record Pair(int one, int other, double likeness) {}

    private final List<Article> articles;
    private final List<ArticleVector> vectors = new ArrayList<>();

    ArticleLikeness(List<Article> articles) {
        this.articles = articles;
        var counts = articles.stream().map(new FeatureReader()::read).toList();
        var documents = new HashMap<Feature, Integer>();
        var ids = new HashMap<Feature, Integer>();
        for (var count : counts) {
            for (var feature : count.keySet()) {
                documents.merge(feature, 1, Integer::sum);
                ids.putIfAbsent(feature, ids.size());
            }
        }
        for (var count : counts) {
            var weights = new HashMap<Feature, Double>();
            count.forEach((feature, times) ->
                    weights.put(feature, weigh(feature, times, documents.getOrDefault(feature, 1))));
            vectors.add(ArticleVector.of(weights, ids));
        }
    }

    private double weigh(Feature feature, double times, int documents) {
        double rarity = Math.log((articles.size() + BACKGROUND) / (documents + UNSEEN));
        double kind = switch (feature.kind()) {
            case WORD -> 1;
            case NAME -> NAME_WEIGHT;
            case NUMBER -> NUMBER_WEIGHT;
            case STEM -> STEM_WEIGHT;
        };
        return Math.max(0, rarity) * kind * Math.log(1 + times);
    }

    /** The articles that are alike at all, with how much. */
    List<Pair> pairs() {
        var postings = new HashMap<Integer, List<ArticleVector.Holder>>();
        var pairs = new ArrayList<Pair>();
        for (int other = 0; other < articles.size(); other++) {
            var all = new double[other];
            var crossing = new double[other];
            vectors.get(other).addProducts(other, postings, all, crossing);
            for (int one = 0; one < other; one++) {
                if (all[one] > 0) {
                    pairs.add(new Pair(one, other, likeness(one, other, all[one], crossing[one])));
                }
            }
        }
        return pairs;
    }

    private double likeness(int one, int other, double all, double crossing) {
        var left = vectors.get(one);
        var right = vectors.get(other);
        boolean translated =
                !articles.get(one).language().equals(articles.get(other).language());
        double cosine = translated
                ? OTHER_LANGUAGE * crossing / (left.crossingNorm() * right.crossingNorm())
                : all / (left.norm() * right.norm());
        return cosine * nearness(articles.get(one), articles.get(other));
    }

    private static double nearness(Article one, Article other) {
        var left = day(one);
        var right = day(other);
        if (left.isEmpty() || right.isEmpty()) {
            return 1;
        }
        double days = Math.max(0, Math.abs(ChronoUnit.DAYS.between(left.get(), right.get())) - 1);
        return Math.pow(0.5, days / DAYS_TO_HALF);
    }

    private static Optional<LocalDate> day(Article article) {
        return article.published().flatMap(PartialDate::day);
    }
}
