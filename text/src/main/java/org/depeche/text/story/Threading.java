package org.depeche.text.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts stories on one matter into one thread: as articles into stories, at a looser bound and whatever time between. */
final class Threading {
    private final Window window;

    Threading(Window window) {
        this.window = window;
    }

    /** Threads {@code stories} anew; what changed. */
    List<StoryChange> thread(Collection<LiveStory> stories) {
        var articles = new ArrayList<PlacedArticle>();
        stories.forEach(story -> articles.addAll(story.members));
        articles.sort(PlacedArticle.BY_DATE);
        int[] group = EvidenceGrouper.group(graph(articles));
        var votes = new LinkedHashMap<LiveStory, Map<Integer, Integer>>();
        for (int place = 0; place < group.length; place++) {
            votes.computeIfAbsent(articles.get(place).story, unseen -> new TreeMap<>())
                    .merge(group[place], 1, Integer::sum);
        }
        var threads = new TreeMap<Integer, List<LiveStory>>();
        votes.forEach((story, counts) -> threads.computeIfAbsent(mostOf(counts), unseen -> new ArrayList<>())
                .add(story));
        return name(threads.values());
    }

    private static int mostOf(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private EvidenceGraph graph(List<PlacedArticle> articles) {
        var places = new Places(articles, window);
        var graph = new EvidenceGraph(articles.size());
        for (int place = 0; place < articles.size(); place++) {
            var article = articles.get(place);
            for (int at = 0; at < article.near.length; at++) {
                var other = window.at(article.near[at]);
                int there = other == null ? -1 : places.of(other);
                if (other != null && there >= 0 && article.isFirstOf(other)) {
                    float value = window.evidence().thread(article, other, article.likeness[at]) + PairEvidence.BOUND;
                    if (value > 0) {
                        graph.link(place, there, value);
                    }
                }
            }
        }
        return graph.sorted();
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
