package org.depeche.newsroom.showing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depeche.store.Archive;
import org.depeche.store.story.StoredStory;
import org.depeche.store.story.StoryFilter;

/**
 * Weighs stories for the front page: independent sources, halved every day and a half.
 *
 * <p>What was told of a story in short is kept until it changes. It is thread-safe.
 */
final class StoryScales {
    /** So many of the newest stories are weighed. */
    private static final int WEIGHED = 600;

    private static final int DIGESTS_KEPT = 20_000;

    /** In so many hours a story loses half its weight. */
    private static final double HALF_LIFE = 36;

    private final Bookshelf<StoredStory, Optional<Headliner>> digests = new Bookshelf<>(DIGESTS_KEPT);

    /** The newest stories in short; {@code now} in seconds since 1970. */
    List<Headliner> digestNewest(Archive archive, long now) throws IOException {
        var stories = new ArrayList<Headliner>();
        for (var story : archive.stories().list(StoryFilter.standard().withMost(WEIGHED))) {
            digest(archive, story, now).ifPresent(stories::add);
        }
        return stories;
    }

    /** A story in short; empty where nothing of it may be shown. */
    Optional<Headliner> digest(Archive archive, StoredStory story, long now) {
        return digests.get(story, key -> {
            try {
                return Digester.digest(archive.digests().digest(key, now));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /** When the newest of {@code stories} was published that is not dated ahead; in seconds since 1970. */
    static Optional<Long> newest(List<Headliner> stories, long now) {
        return stories.stream()
                .flatMap(story -> story.to().stream())
                .map(Instant::getEpochSecond)
                .filter(second -> second <= now)
                .max(Comparator.naturalOrder());
    }

    /** The heaviest first, as they stand at {@code today}: an archive of old news is ranked by its own last day. */
    static List<Headliner> byWeight(List<Headliner> stories, long today) {
        return stories.stream()
                .sorted(Comparator.comparingDouble((Headliner story) -> -weight(story, today))
                        .thenComparing(Headliner::id))
                .toList();
    }

    /** The logarithm of the weight, as old stories weigh next to nothing; what bears no date comes last. */
    private static double weight(Headliner story, long now) {
        double hours = story.to()
                .map(to -> Math.max(0, now - to.getEpochSecond()) / 3600.0)
                .orElse(1e9);
        return Math.log(Math.max(1, story.independent())) / Math.log(2) - hours / HALF_LIFE;
    }
}
