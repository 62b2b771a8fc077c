package org.depeche.text.story;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depeche.text.article.Language;

/** An article that is remembered: where it stands, what it tells of, and the earlier ones that are like it. */
final class PlacedArticle {
    private static final double SECONDS = 86_400;
    static final int[] NONE = {};

    /** The order in which articles are grouped, whatever the order of their arrival. */
    static final Comparator<PlacedArticle> BY_DATE =
            Comparator.comparing((PlacedArticle article) -> article.moment).thenComparing(article -> article.id);

    final int slot;
    final String id;
    final String headline;
    final Language language;
    final Optional<Instant> published;
    final List<SharedWords> shared;
    final ArticleVector vector;

    /** Where it stands on the clock; that of its arrival where it has no date. */
    final Instant moment;

    /** The slots of the articles most like it when it was last looked up. */
    int[] near = NONE;

    /** How like it each of these is, time and crowd left out. */
    float[] likeness = {};

    /** The logarithm of how many articles are somewhat like it. */
    double crowd;

    /** How many articles were known when it was last looked up. */
    int lookedUpAmong;

    /** {@link LiveStory#NONE} until one is found. */
    LiveStory story;

    PlacedArticle(int slot, StoryItem item, ArticleVector vector, Instant moment) {
        this.slot = slot;
        this.id = item.id();
        this.headline = item.headline();
        this.language = item.language();
        this.published = item.published();
        this.shared = item.shared();
        this.vector = vector;
        this.moment = moment;
        this.story = LiveStory.NONE;
    }

    /** Whether this is the one of the two that tells of their likeness: both may know of it. */
    boolean isFirstOf(PlacedArticle other) {
        return slot < other.slot || Arrays.binarySearch(other.near, slot) < 0;
    }

    /** The days between two articles; negative where one has no date. */
    double daysFrom(PlacedArticle other) {
        if (published.isEmpty() || other.published.isEmpty()) {
            return -1;
        }
        long seconds = published.get().getEpochSecond() - other.published.get().getEpochSecond();
        return Math.abs(seconds) / SECONDS;
    }

    /** How many words the two share in passages, as far as that was told. */
    int sharedWords(PlacedArticle other) {
        return Math.max(sharedWith(other.id), other.sharedWith(id));
    }

    private int sharedWith(String other) {
        int words = 0;
        for (var passage : shared) {
            words += passage.article().equals(other) ? passage.words() : 0;
        }
        return words;
    }
}
