package org.depeche.text.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts stories on one matter into one thread: as articles into stories, at a looser bound and whatever time between. */
final class Threading {
    private final Window window;
    private final PairEvidence evidence;

    Threading(Window window, PairEvidence evidence) {
        this.window = window;
        this.evidence = evidence;
    }

    /** Threads {@code stories} anew; what changed. */
    List<StoryChange> thread(Collection<LiveStory> stories) {
        var sorted = new ArrayList<>(stories);
        sorted.sort(Comparator.comparing((LiveStory story) -> story.members.get(0).moment)
                .thenComparing(story -> story.members.get(0).id));
        int[] group = EvidenceGrouper.group(graph(sorted));
        var threads = new TreeMap<Integer, List<LiveStory>>();
        for (int place = 0; place < group.length; place++) {
            threads.computeIfAbsent(group[place], unseen -> new ArrayList<>()).add(sorted.get(place));
        }
        return name(threads.values());
    }

    private EvidenceGraph graph(List<LiveStory> stories) {
        var places = new HashMap<LiveStory, Integer>();
        int[] sizes = new int[stories.size()];
        for (int place = 0; place < sizes.length; place++) {
            places.put(stories.get(place), place);
            sizes[place] = stories.get(place).members.size();
        }
        var sums = new LinkedHashMap<Long, Float>();
        for (var story : stories) {
            for (var article : story.members) {
                for (int slot : article.near) {
                    add(article, window.at(slot), places, sums);
                }
            }
        }
        var graph = new EvidenceGraph(sizes);
        sums.forEach((pair, sum) -> graph.link((int) (pair >>> 32), pair.intValue(), sum));
        return graph;
    }

    private void add(
            PlacedArticle article,
            @Nullable PlacedArticle other,
            Map<LiveStory, Integer> places,
            Map<Long, Float> sums) {
        if (other == null || other.story == article.story || !places.containsKey(other.story)) {
            return;
        }
        boolean mutual = Arrays.binarySearch(other.near, article.slot) >= 0;
        if (mutual && article.slot > other.slot) {
            return;
        }
        float value = evidence.thread(article, other) + PairEvidence.BOUND;
        if (value > 0) {
            long one = places.getOrDefault(article.story, 0);
            long two = places.getOrDefault(other.story, 0);
            sums.merge(Math.min(one, two) << 32 | Math.max(one, two), value, Float::sum);
        }
    }

    /** A thread keeps the id that most of its articles had; a new one takes that of its first story. */
    private static List<StoryChange> name(Collection<List<LiveStory>> threads) {
        record Claim(List<LiveStory> thread, String id, int articles) {}
        var claims = new ArrayList<Claim>();
        for (var thread : threads) {
            var counts = new TreeMap<String, Integer>();
            thread.forEach(story -> counts.merge(story.thread, story.members.size(), Integer::sum));
            counts.forEach((id, articles) -> claims.add(new Claim(thread, id, articles)));
        }
        claims.sort(Comparator.comparingInt((Claim claim) -> -claim.articles()).thenComparing(Claim::id));
        var ids = new IdentityHashMap<List<LiveStory>, String>();
        var taken = new HashSet<String>();
        for (var claim : claims) {
            if (!ids.containsKey(claim.thread()) && taken.add(claim.id())) {
                ids.put(claim.thread(), claim.id());
            }
        }
        var changes = new ArrayList<StoryChange>();
        for (var thread : threads) {
            var id = ids.getOrDefault(thread, thread.get(0).id);
            for (var story : thread) {
                if (!story.thread.equals(id)) {
                    var articles =
                            story.members.stream().map(member -> member.id).toList();
                    changes.add(new StoryChange(StoryChange.Kind.THREADED, story.thread, id, articles));
                    story.thread = id;
                }
            }
        }
        return changes;
    }
}
