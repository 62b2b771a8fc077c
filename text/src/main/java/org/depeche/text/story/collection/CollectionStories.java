package org.depeche.text.story.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.depeche.text.article.Article;
import org.depeche.text.story.Reasons;
import org.depeche.text.story.SharedWords;
import org.depeche.text.story.Story;
import org.depeche.text.story.StoryItem;
import org.depeche.text.story.StorySettings;

/**
 * Tells the stories of a collection that fits the memory.
 *
 * <p>Up to {@link PartPlan#MOST_AT_ONCE} articles are told at once. More are cut into parts, each told with the one before
 * it in sight; so a story goes on from part to part, and bears the name of its first article. An article without a day is
 * told among those of the day with which it shares most words; where it shares none, among others that were read when it
 * was. Cost: that of a {@link org.depeche.text.story.StoryClusterer}, twice where there are parts.
 */
public final class CollectionStories {
    private final StorySettings settings;
    private final int most;
    private final Map<String, Reasons> reasons = new HashMap<>();
    private final NameChain storyNames = new NameChain();
    private final NameChain threadNames = new NameChain();
    private final Map<String, List<Story.Member>> members = new LinkedHashMap<>();
    private final Map<String, String> threads = new HashMap<>();

    /** What the part before tells of its own articles. */
    private Map<String, Membership> before = Map.of();

    public CollectionStories(StorySettings settings) {
        this(settings, PartPlan.MOST_AT_ONCE);
    }

    /** @param most how many articles are told at once */
    public CollectionStories(StorySettings settings, int most) {
        this.settings = settings;
        this.most = most;
    }

    /**
     * Tells the stories, in the order of their first articles; to be asked once.
     *
     * @param articles in the order of reading, each with an id of its own
     * @param shared by article, the words that it shares with others: evidence
     */
    public synchronized List<Story> tell(List<Article> articles, Map<String, List<SharedWords>> shared) {
        var positions = Positions.of(articles, shared);
        var counts = new TreeMap<Position, Long>();
        positions.forEach(position -> counts.merge(position, 1L, Long::sum));
        var plan = PartPlan.of(counts, most);
        var parts = new ArrayList<List<StoryItem>>();
        plan.parts().forEach(part -> parts.add(new ArrayList<>()));
        for (int number = 0; number < articles.size(); number++) {
            var article = articles.get(number);
            parts.get(plan.partOf(positions.get(number)))
                    .add(StoryItem.of(article).withShared(shared.getOrDefault(article.id(), List.of())));
        }
        for (int part = 0; part < parts.size(); part++) {
            boolean isFollowed = part > 0 && plan.isSeenByNext(part - 1);
            tell(part, isFollowed ? parts.get(part - 1) : List.of(), parts.get(part));
        }
        return stories();
    }

    /** Why {@code article} is a member of its story. */
    public synchronized Reasons reasons(String article) {
        return reasons.getOrDefault(article, Reasons.none());
    }

    private void tell(int part, List<StoryItem> inSight, List<StoryItem> own) {
        var ids = new HashMap<String, StoryItem>();
        own.forEach(item -> ids.put(item.id(), item));
        var teller = new PartTeller(settings);
        var all = new ArrayList<>(inSight);
        all.addAll(own);
        all.sort(PartTeller.ORDER);
        all.forEach(item -> teller.add(item, ids.containsKey(item.id())));
        var told = teller.tell();
        var stories = storyNames.take(part, links(told, Membership::story));
        var followed = threadNames.take(part, links(told, Membership::thread));
        before = new HashMap<>();
        for (var membership : told) {
            var item = ids.get(membership.article());
            if (item != null) {
                var story = stories.getOrDefault(membership.story(), membership.story());
                members.computeIfAbsent(story, unseen -> new ArrayList<>())
                        .add(new Story.Member(item.id(), item.headline(), item.published()));
                threads.put(story, followed.getOrDefault(membership.thread(), membership.thread()));
                before.put(item.id(), membership);
                reasons.put(item.id(), teller.reasons(item.id()));
            }
        }
    }

    private Collection<Link> links(List<Membership> told, Function<Membership, String> name) {
        var links = new HashMap<List<String>, Link>();
        for (var membership : told) {
            var known = before.get(membership.article());
            if (known != null && !name.apply(membership).isEmpty()) {
                var link = new Link(name.apply(membership), name.apply(known), 1);
                links.merge(
                        List.of(link.name(), link.before()),
                        link,
                        (one, other) -> new Link(one.name(), one.before(), one.articles() + other.articles()));
            }
        }
        return links.values();
    }

    private List<Story> stories() {
        var stories = new ArrayList<Story>();
        members.forEach((id, unsorted) -> {
            unsorted.sort(Story.Member.BY_DATE);
            stories.add(new Story(id, threads.getOrDefault(id, id), unsorted));
        });
        stories.sort(Comparator.comparing(story -> story.members().get(0), Story.Member.BY_DATE));
        return stories;
    }
}
