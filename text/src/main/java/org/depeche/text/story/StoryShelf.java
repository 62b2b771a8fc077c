package org.depeche.text.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stories that have members, by their ids, and the laying of new groups into old stories. */
final class StoryShelf {
    private final Map<String, LiveStory> stories = new LinkedHashMap<>();

    Collection<LiveStory> all() {
        return stories.values();
    }

    LiveStory open(String article) {
        var id = StoryIds.of(article, stories::containsKey);
        var story = new LiveStory(id, id);
        stories.put(id, story);
        return story;
    }

    /** The story {@code id}, opened in {@code thread} where it is not known. */
    LiveStory require(String id, String thread) {
        return stories.computeIfAbsent(id, unseen -> new LiveStory(id, thread));
    }

    void write(DataOutput out, int first) throws IOException {
        BinaryForm.writeNumber(out, stories.size());
        for (var story : stories.values()) {
            BinaryForm.writeText(out, story.id);
            BinaryForm.writeText(out, story.thread);
            BinaryForm.writeNumber(out, story.members.size());
            for (var member : story.members) {
                BinaryForm.writeNumber(out, member.slot - first);
            }
        }
    }

    static StoryShelf read(DataInput in, Window window) throws IOException {
        var shelf = new StoryShelf();
        int count = BinaryForm.readNumber(in);
        for (int place = 0; place < count; place++) {
            var story = shelf.require(BinaryForm.readText(in), BinaryForm.readText(in));
            int members = BinaryForm.readNumber(in);
            for (int at = 0; at < members; at++) {
                var member = window.at(BinaryForm.readNumber(in));
                if (member == null) {
                    throw new InvalidObjectException("story " + story.id + " has a member that is not there");
                }
                story.add(member);
            }
        }
        return shelf;
    }

    void leave(PlacedArticle article) {
        var story = article.story;
        story.members.remove(article);
        if (story.members.isEmpty()) {
            stories.remove(story.id);
        }
    }

    /**
     * Makes each group one story: the old one that most of its members come from keeps its id, what is left over gets
     * a new one.
     */
    List<StoryChange> lay(Collection<LiveStory> old, List<List<PlacedArticle>> groups) {
        var heirs = heirs(old, groups);
        var changes = new ArrayList<StoryChange>();
        var vanished = new LinkedHashSet<>(old);
        vanished.removeAll(heirs.values());
        vanished.forEach(story -> stories.remove(story.id));
        for (int group = 0; group < groups.size(); group++) {
            var articles = groups.get(group);
            boolean opened = !heirs.containsKey(group);
            var into = opened ? openBeside(articles.get(0)) : heirs.getOrDefault(group, LiveStory.NONE);
            changes.addAll(moves(articles, into, opened, vanished));
            into.members.clear();
            articles.forEach(into::add);
        }
        return changes;
    }

    private LiveStory openBeside(PlacedArticle first) {
        var story = open(first.id);
        story.thread = first.story.thread;
        return story;
    }

    private static List<StoryChange> moves(
            List<PlacedArticle> articles, LiveStory into, boolean opened, Set<LiveStory> vanished) {
        var moved = new LinkedHashMap<LiveStory, List<String>>();
        for (var article : articles) {
            if (article.story != into) {
                moved.computeIfAbsent(article.story, unseen -> new ArrayList<>())
                        .add(article.id);
            }
        }
        var changes = new ArrayList<StoryChange>();
        moved.forEach((from, ids) -> {
            boolean whole = vanished.contains(from) && ids.size() == from.members.size();
            var kind = opened ? StoryChange.Kind.SPLIT : whole ? StoryChange.Kind.JOINED : StoryChange.Kind.MOVED;
            changes.add(new StoryChange(kind, from.id, into.id, ids));
        });
        return changes;
    }

    /** For each group the old story that lives on in it: those with most in common choose first. */
    private static Map<Integer, LiveStory> heirs(Collection<LiveStory> old, List<List<PlacedArticle>> groups) {
        record Overlap(int group, LiveStory story, int articles) {}
        var overlaps = new ArrayList<Overlap>();
        for (int group = 0; group < groups.size(); group++) {
            var counts = new LinkedHashMap<LiveStory, Integer>();
            groups.get(group).forEach(article -> counts.merge(article.story, 1, Integer::sum));
            for (var entry : counts.entrySet()) {
                overlaps.add(new Overlap(group, entry.getKey(), entry.getValue()));
            }
        }
        overlaps.sort(Comparator.comparingInt((Overlap overlap) -> -overlap.articles())
                .thenComparing(overlap -> overlap.story().id)
                .thenComparingInt(Overlap::group));
        var free = new LinkedHashSet<>(old);
        var heirs = new HashMap<Integer, LiveStory>();
        for (var overlap : overlaps) {
            if (!heirs.containsKey(overlap.group()) && free.remove(overlap.story())) {
                heirs.put(overlap.group(), overlap.story());
            }
        }
        return heirs;
    }
}
