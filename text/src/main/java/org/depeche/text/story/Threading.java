package org.depeche.text.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
        return name(List.copyOf(threads.values()));
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

    private static List<StoryChange> name(List<List<LiveStory>> threads) {
        var ids = ids(threads);
        var changes = new ArrayList<StoryChange>();
        for (int thread = 0; thread < ids.length; thread++) {
            for (var story : threads.get(thread)) {
                if (!story.thread.equals(ids[thread])) {
                    var articles =
                            story.members.stream().map(member -> member.id).toList();
                    changes.add(new StoryChange(StoryChange.Kind.THREADED, story.thread, ids[thread], articles));
                    story.thread = ids[thread];
                }
            }
        }
        return changes;
    }

    /**
     * A thread keeps the id that most of its articles had, unless that is a story's which is now in another thread; a new
     * one takes that of its first story. So no two threads ever bear one id.
     */
    private static String[] ids(List<List<LiveStory>> threads) {
        var taken = new HashSet<String>();
        var ids = new String[threads.size()];
        for (var claim : claims(threads)) {
            if (ids[claim.thread()] == null && taken.add(claim.id())) {
                ids[claim.thread()] = claim.id();
            }
        }
        for (int thread = 0; thread < ids.length; thread++) {
            ids[thread] = ids[thread] == null ? threads.get(thread).get(0).id : ids[thread];
        }
        return ids;
    }

    /** The ids that each thread may keep, the one with most articles first. */
    private static List<Claim> claims(List<List<LiveStory>> threads) {
        var homes = new HashMap<String, Integer>();
        for (int thread = 0; thread < threads.size(); thread++) {
            for (var story : threads.get(thread)) {
                homes.put(story.id, thread);
            }
        }
        var claims = new ArrayList<Claim>();
        for (int thread = 0; thread < threads.size(); thread++) {
            var counts = new TreeMap<String, Integer>();
            threads.get(thread).forEach(story -> counts.merge(story.thread, story.members.size(), Integer::sum));
            for (var count : counts.entrySet()) {
                if (homes.getOrDefault(count.getKey(), thread) == thread) {
                    claims.add(new Claim(thread, count.getKey(), count.getValue()));
                }
            }
        }
        claims.sort(Comparator.comparingInt((Claim claim) -> -claim.articles()).thenComparing(Claim::id));
        return claims;
    }

    /** A thread's wish to keep an id that so many of its articles had. */
    private record Claim(int thread, String id, int articles) {}
}
