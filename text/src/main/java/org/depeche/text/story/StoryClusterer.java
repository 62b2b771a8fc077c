package org.depeche.text.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.text.story.StoryDecision.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Puts a stream of articles into stories, in any order of arrival within a day.
 *
 * <p>Idea: single-pass clustering of a stream [1], mended. Each article is compared with the few remembered ones that an
 * index finds like it; it joins the story for which they speak, all in all, or opens one. {@link #mend} then groups
 * the articles of the stories that changed anew, from single articles on, so a story that drifted falls apart and two
 * that grew together become one. What we changed: there are no centroids; evidence is between articles, so each
 * membership can be told, and rarity is learned from the stream. Cost: bounded look-ups for each article; mending is
 * linear in what changed. It is thread-safe; one instance is one stream.
 *
 * <p>[1] Sebastião Miranda et al., Multilingual Clustering of Streaming News, 2018, https://aclanthology.org/D18-1483
 */
public final class StoryClusterer {
    /** An article that was looked up when fewer than two thirds of today's were known is looked up again. */
    private static final double STALE = 1.5;

    /** Threads are looked at whole as long as they hold at most so many articles for each that changed, and these. */
    private static final int LARGEST_REGION = 1;

    private static final int SMALL_REGION = 1_000;

    private final Window window;
    private final Decisions decisions = new Decisions();
    private final StoryShelf shelf = new StoryShelf();
    private final ReasonFinder reasons;
    private final Threading threading;
    private final Set<LiveStory> touched = new LinkedHashSet<>();

    public StoryClusterer(StorySettings settings) {
        window = new Window(settings.window());
        reasons = new ReasonFinder(window, decisions);
        threading = new Threading(window);
    }

    /** Puts {@code item} into a story; an article that is placed again keeps its place and gets its new words. */
    public synchronized Placement place(StoryItem item) {
        var known = window.find(item.id());
        var article = known.isPresent() ? replace(known.get(), item) : add(item, null);
        boolean opened = article.story.members.size() == 1;
        var why = opened ? Reasons.none() : reasons.find(article);
        return new Placement(article.id, article.story.id, article.story.thread, opened, why);
    }

    /** Puts {@code item} where it was before, without asking: so a stored window is replayed. */
    public synchronized void restore(StoryItem item, String story, String thread) {
        window.find(item.id()).ifPresent(this::remove);
        add(item, shelf.require(story, thread)).story.thread = thread;
    }

    /** Takes a person's decision; articles not seen yet may be named. What it moves is told by the next mending. */
    public synchronized void decide(StoryDecision decision) {
        decisions.take(decision);
        window.find(decision.one()).ifPresent(article -> touch(article.story));
        window.find(decision.other()).ifPresent(article -> touch(article.story));
    }

    /** Looks again at the stories that changed since the last mending: splits, joins and threads them. */
    public synchronized List<StoryChange> mend() {
        if (touched.isEmpty()) {
            return List.of();
        }
        touched.removeIf(story -> story.members.isEmpty());
        touched.forEach(this::lookUpStale);
        var region = region(touched);
        var groups = new Regrouping(region, window, decisions).groups();
        var changes = new ArrayList<>(shelf.lay(region, groups));
        var regrouped = new LinkedHashSet<LiveStory>();
        groups.forEach(group -> regrouped.add(group.get(0).story));
        changes.addAll(threading.thread(threadRegion(regrouped)));
        touched.clear();
        return changes;
    }

    /** Why {@code article} is a member of its story; empty where it is not remembered. */
    public synchronized Optional<Reasons> reasons(String article) {
        return window.find(article).map(reasons::find);
    }

    /** The stories remembered, the one opened first first. */
    public synchronized List<Story> stories() {
        return shelf.all().stream().map(StoryClusterer::story).toList();
    }

    /** How many articles are remembered. */
    public synchronized int size() {
        return window.size();
    }

    private static Story story(LiveStory story) {
        var members = story.members.stream()
                .sorted(Comparator.comparing((PlacedArticle article) -> article.published.isEmpty())
                        .thenComparing(article -> article.moment)
                        .thenComparing(article -> article.id))
                .map(article -> new Story.Member(article.id, article.headline, article.published))
                .toList();
        return new Story(story.id, story.thread, members);
    }

    private PlacedArticle replace(PlacedArticle known, StoryItem item) {
        var story = known.story;
        var thread = story.thread;
        remove(known);
        return add(item, shelf.require(story.id, thread));
    }

    private void remove(PlacedArticle article) {
        window.remove(article);
        shelf.leave(article);
    }

    /** Takes {@code item} in, into {@code story} where that is given. */
    private PlacedArticle add(StoryItem item, @Nullable LiveStory story) {
        var article = window.add(item);
        window.lookUp(article);
        var home = story == null ? best(article) : story;
        if (home == null) {
            home = shelf.open(item.id());
            home.thread = thread(article).orElse(home.id);
        }
        home.add(article);
        touch(home);
        window.forgetOld(shelf::leave);
        return article;
    }

    private void touch(LiveStory story) {
        touched.add(story);
    }

    /** The story for which most evidence speaks; null where none has more for it than against. */
    private @Nullable LiveStory best(PlacedArticle article) {
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
                        (double) PairEvidence.story(article, other, likeness) + PairEvidence.BOUND,
                        Double::sum));
        for (var id : decisions.partners(article.id, Verdict.APART)) {
            window.find(id).ifPresent(other -> sums.remove(other.story));
        }
        return mostGained(sums).orElse(null);
    }

    /** The thread of the story that an article, alone in its own, follows most clearly. */
    private Optional<String> thread(PlacedArticle article) {
        var sums = new LinkedHashMap<LiveStory, Double>();
        forEachNear(
                article,
                (other, likeness) -> sums.merge(
                        other.story,
                        (double) PairEvidence.thread(article, other, likeness) + PairEvidence.BOUND,
                        Double::sum));
        return mostGained(sums).map(story -> story.thread);
    }

    private static Optional<LiveStory> mostGained(Map<LiveStory, Double> sums) {
        return sums.entrySet().stream()
                .filter(entry -> gain(entry) > 0)
                .max(Comparator.comparingDouble(StoryClusterer::gain))
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

    private void lookUpStale(LiveStory story) {
        for (var article : story.members) {
            if (article.lookedUpAmong * STALE < window.size()) {
                window.lookUp(article);
            }
        }
    }

    /** The stories given and those of which a member is likely to tell one story with one of theirs. */
    private Set<LiveStory> region(Collection<LiveStory> stories) {
        var region = new LinkedHashSet<>(stories);
        for (var story : stories) {
            for (var article : story.members) {
                forEachNear(article, (other, likeness) -> {
                    if (PairEvidence.story(article, other, likeness) > 0) {
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
    private Set<LiveStory> threadRegion(Collection<LiveStory> stories) {
        var threads = new LinkedHashSet<String>();
        int articles = 0;
        for (var story : stories) {
            threads.add(story.thread);
            articles += story.members.size();
            for (var article : story.members) {
                forEachNear(article, (other, likeness) -> {
                    if (PairEvidence.thread(article, other, likeness) > 0) {
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
