package org.depeche.text.story.collection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.text.story.Reasons;
import org.depeche.text.story.Story;
import org.depeche.text.story.StoryClusterer;
import org.depeche.text.story.StoryItem;
import org.depeche.text.story.StorySettings;

/** Tells the stories of one part: none of its articles is forgotten, and all are known before the last word is said. */
public final class PartTeller {
    /** The order in which articles come: those without a date first. */
    public static final Comparator<StoryItem> ORDER = Comparator.comparing(
                    (StoryItem item) -> item.published().orElse(Instant.MIN))
            .thenComparing(StoryItem::id);

    private static final Duration FOR_EVER = Duration.ofDays(365_000);

    /** Mending may show what was hidden before; it settles after one or two rounds. */
    private static final int MOST_ROUNDS = 3;

    private final StoryClusterer clusterer;
    private final Set<String> own = new HashSet<>();

    public PartTeller(StorySettings settings) {
        clusterer = new StoryClusterer(settings.withWindow(FOR_EVER));
    }

    /** Takes an article in, in the order given; {@code isOwn} unless it stands in the part before. */
    public void add(StoryItem item, boolean isOwn) {
        clusterer.place(item);
        if (isOwn) {
            own.add(item.id());
        }
    }

    /** Where each article is; what lies in sight and has nothing to do with the part is left out. */
    public List<Membership> tell() {
        for (int round = 0; round < MOST_ROUNDS && !clusterer.mend().isEmpty(); round++) {}
        var stories = clusterer.stories();
        var names = new HashMap<String, String>();
        var threads = new HashMap<String, Story.Member>();
        for (var story : stories) {
            for (var member : story.members()) {
                if (own.contains(member.article())) {
                    names.putIfAbsent(story.id(), Story.idAfter(member.article()));
                    threads.merge(story.thread(), member, PartTeller::first);
                }
            }
        }
        return memberships(stories, names, threads);
    }

    private List<Membership> memberships(
            List<Story> stories, Map<String, String> names, Map<String, Story.Member> threads) {
        var told = new ArrayList<Membership>();
        for (var story : stories) {
            var first = threads.get(story.thread());
            if (first != null) {
                var thread = Story.idAfter(first.article());
                // A story of which no article is the part's own still tells what its thread follows.
                var name = names.getOrDefault(story.id(), "");
                story.articles()
                        .forEach(article -> told.add(new Membership(article, name, thread, own.contains(article))));
            }
        }
        return told;
    }

    private static Story.Member first(Story.Member one, Story.Member other) {
        return Story.Member.BY_DATE.compare(one, other) <= 0 ? one : other;
    }

    /** Why {@code article} is where it is. */
    public Reasons reasons(String article) {
        return clusterer.reasons(article).orElse(Reasons.none());
    }
}
