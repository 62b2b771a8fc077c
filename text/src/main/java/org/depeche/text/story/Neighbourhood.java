package org.depeche.text.story;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.text.story.StoryDecision.Verdict;
import org.jspecify.annotations.Nullable;

/** Which stories lie near an article or near other stories, by the evidence for them and by what people decided. */
final class Neighbourhood {
    /** Threads are looked at whole as long as they hold at most so many articles for each that changed, and these. */
    private static final int LARGEST_REGION = 1;

    private static final int SMALL_REGION = 1_000;

    private final Window window;
    private final StoryShelf shelf;
    private final Decisions decisions;

    Neighbourhood(Window window, StoryShelf shelf, Decisions decisions) {
        this.window = window;
        this.shelf = shelf;
        this.decisions = decisions;
    }

    /** The story for which most evidence speaks; null where none has more for it than against. */
    @Nullable LiveStory home(PlacedArticle article) {
        for (var id : decisions.partners(article.id, Verdict.TOGETHER)) {
            var partner = window.find(id);
            if (partner.isPresent()) {
                return partner.get().story;
            }
        }
        var sums = new LinkedHashMap<LiveStory, Double>();
        forEachNear(
                article,
                (other, likeness) -> sums.merge(
                        other.story,
                        (double) window.evidence().story(article, other, likeness) + PairEvidence.BOUND,
                        Double::sum));
        for (var id : decisions.partners(article.id, Verdict.APART)) {
            window.find(id).ifPresent(other -> sums.remove(other.story));
        }
        return mostGained(sums).orElse(null);
    }

    /** The thread of the story that an article, alone in its own, follows most clearly. */
    Optional<String> thread(PlacedArticle article) {
        var sums = new LinkedHashMap<LiveStory, Double>();
        forEachNear(
                article,
                (other, likeness) -> sums.merge(
                        other.story,
                        (double) window.evidence().thread(article, other, likeness) + PairEvidence.BOUND,
                        Double::sum));
        return mostGained(sums).map(story -> story.thread);
    }

    private static Optional<LiveStory> mostGained(Map<LiveStory, Double> sums) {
        return sums.entrySet().stream()
                .filter(entry -> gain(entry) > 0)
                .max(Comparator.comparingDouble(Neighbourhood::gain))
                .map(Map.Entry::getKey);
    }

    private static double gain(Map.Entry<LiveStory, Double> entry) {
        return entry.getValue()
                - PairEvidence.BOUND
                        * EvidenceGrouper.pairs(1, entry.getKey().members.size());
    }

    /** Takes the articles near {@code article} that are still remembered, with how like it they are. */
    private void forEachNear(PlacedArticle article, NearArticles near) {
        for (int place = 0; place < article.near.length; place++) {
            var other = window.at(article.near[place]);
            if (other != null) {
                near.take(other, article.likeness[place]);
            }
        }
    }

    private interface NearArticles {
        void take(PlacedArticle other, float likeness);
    }

    /** The stories given and those of which a member is likely to tell one story with one of theirs. */
    Set<LiveStory> of(Collection<LiveStory> stories) {
        var region = new LinkedHashSet<>(stories);
        for (var story : stories) {
            for (var article : story.members) {
                forEachNear(article, (other, likeness) -> {
                    if (window.evidence().story(article, other, likeness) > 0) {
                        region.add(other.story);
                    }
                });
                for (var id : decisions.partners(article.id, Verdict.TOGETHER)) {
                    window.find(id).ifPresent(other -> region.add(other.story));
                }
            }
        }
        return region;
    }

    /** The stories given, those near them, and all that share a thread with one of these, as long as they are few. */
    Set<LiveStory> threadsOf(Collection<LiveStory> stories) {
        var threads = new LinkedHashSet<String>();
        int articles = 0;
        for (var story : stories) {
            threads.add(story.thread);
            articles += story.members.size();
            for (var article : story.members) {
                forEachNear(article, (other, likeness) -> {
                    if (window.evidence().thread(article, other, likeness) > 0) {
                        threads.add(other.story.thread);
                    }
                });
            }
        }
        var region = new LinkedHashSet<>(stories);
        int room = articles * LARGEST_REGION + SMALL_REGION;
        for (var story : shelf.all()) {
            if (threads.contains(story.thread) && room > 0 && region.add(story)) {
                room -= story.members.size();
            }
        }
        return region;
    }
}
