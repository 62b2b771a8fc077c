package org.depeche.text.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.depeche.text.story.StoryDecision.Verdict;
import org.jspecify.annotations.Nullable;

/** Says why an article is in its story: what it shares with the member that is most like it. */
final class ReasonFinder {
    private static final int MOST_COMPARED = 64;
    private static final double RARE = 3;

    /** A member that a person put beside the article is named before all others. */
    private static final double DECIDED = 100;

    private final Window window;
    private final Vocabulary vocabulary;
    private final PairEvidence evidence;
    private final Decisions decisions;

    ReasonFinder(Window window, Decisions decisions) {
        this.window = window;
        this.vocabulary = window.vocabulary();
        this.evidence = window.evidence();
        this.decisions = decisions;
    }

    Reasons find(PlacedArticle article) {
        var known = knownNearest(article);
        if (known != null) {
            return reasons(article, known);
        }
        PlacedArticle nearest = null;
        double most = Double.NEGATIVE_INFINITY;
        var members = article.story.members;
        int step = Math.max(1, members.size() / MOST_COMPARED);
        for (int place = 0; place < members.size(); place += step) {
            var member = members.get(place);
            if (member != article) {
                double odds = evidence.story(article, member) + (isDecided(article, member) ? DECIDED : 0);
                if (odds > most) {
                    most = odds;
                    nearest = member;
                }
            }
        }
        return nearest == null ? Reasons.none() : reasons(article, nearest);
    }

    /** The likest member of those looked up, unless a person had a word in it. */
    private @Nullable PlacedArticle knownNearest(PlacedArticle article) {
        PlacedArticle nearest = null;
        float most = Float.NEGATIVE_INFINITY;
        for (int place = 0; place < article.near.length; place++) {
            var other = window.at(article.near[place]);
            if (other != null && other.story == article.story && article.likeness[place] > most) {
                most = article.likeness[place];
                nearest = other;
            }
        }
        return decisions.partners(article.id, Verdict.TOGETHER).isEmpty() ? nearest : null;
    }

    private boolean isDecided(PlacedArticle one, PlacedArticle other) {
        return decisions.says(Verdict.TOGETHER, one.id, other.id);
    }

    private Reasons reasons(PlacedArticle article, PlacedArticle nearest) {
        double days = article.daysFrom(nearest);
        int shared = article.sharedWords(nearest);
        return new Reasons(
                nearest.id,
                1 / (1 + Math.exp(-evidence.story(article, nearest))),
                shared(article, nearest, FeatureCount.NAME | FeatureCount.NUMBER, 0),
                shared(article, nearest, FeatureCount.NAME, FeatureCount.NAME),
                shared(article, nearest, FeatureCount.NUMBER, FeatureCount.NUMBER),
                days < 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(days)),
                shared,
                agencies(article, nearest),
                evidence.meant(article, nearest),
                isDecided(article, nearest));
    }

    /** The rare features that both have, the weightiest first, of those whose marks under {@code mask} are {@code wanted}. */
    private List<String> shared(PlacedArticle one, PlacedArticle other, int mask, int wanted) {
        record Rare(String surface, float weight) {}
        var left = one.vector;
        var right = other.vector;
        var found = new ArrayList<Rare>();
        for (int at = 0, to = 0; at < left.features.length && to < right.features.length; ) {
            int difference = Integer.compare(left.features[at], right.features[to]);
            if (difference == 0) {
                float rarity = vocabulary.rarity(left.features[at]);
                if (((left.marks[at] | right.marks[to]) & mask) == wanted && rarity >= RARE) {
                    found.add(new Rare(vocabulary.surface(left.features[at]), left.weights[at] * right.weights[to]));
                }
            }
            at += difference <= 0 ? 1 : 0;
            to += difference >= 0 ? 1 : 0;
        }
        return found.stream()
                .sorted(Comparator.comparingDouble((Rare rare) -> -rare.weight())
                        .thenComparing(Rare::surface))
                .map(Rare::surface)
                .toList();
    }

    private static List<String> agencies(PlacedArticle one, PlacedArticle other) {
        var agencies = new ArrayList<String>();
        one.shared.stream()
                .filter(passage -> passage.article().equals(other.id))
                .forEach(passage -> passage.agency().ifPresent(agencies::add));
        other.shared.stream()
                .filter(passage -> passage.article().equals(one.id))
                .forEach(passage -> passage.agency().ifPresent(agencies::add));
        return agencies.stream().distinct().sorted().toList();
    }
}
