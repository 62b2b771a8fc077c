package org.depeche.text.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.depeche.text.story.StoryDecision.Verdict;

/**
 * Groups the articles of some stories anew, from single articles on, and keeps what was better before.
 *
 * <p>The order of the articles is that of their dates, so the outcome does not hang on the order of their arrival.
 */
final class Regrouping {
    /** Heavier than any evidence: a person said no. */
    private static final float NEVER = -1e9f;

    private static final double BETTER = 1e-3;

    private final List<PlacedArticle> articles;
    private final Window window;
    private final Places places;
    private final Decisions decisions;
    private final EvidenceGraph graph;

    Regrouping(Collection<LiveStory> stories, Window window, Decisions decisions) {
        this.decisions = decisions;
        articles = new ArrayList<>();
        stories.forEach(story -> articles.addAll(story.members));
        articles.sort(PlacedArticle.BY_DATE);
        this.window = window;
        places = new Places(articles, window);
        graph = new EvidenceGraph(articles.size());
        for (int place = 0; place < articles.size(); place++) {
            link(place);
        }
        graph.sorted();
    }

    private void link(int place) {
        var article = articles.get(place);
        for (int at = 0; at < article.near.length; at++) {
            var other = window.at(article.near[at]);
            int there = other == null ? -1 : places.of(other);
            if (other == null || there < 0 || !article.isFirstOf(other)) {
                continue;
            }
            float value = window.evidence().story(article, other, article.likeness[at]) + PairEvidence.BOUND;
            if (value > 0) {
                graph.link(place, there, value);
            }
        }
        for (var id : decisions.partners(article.id, Verdict.APART)) {
            int there = placeOf(id);
            if (there >= 0 && there < place) {
                graph.link(place, there, NEVER);
            }
        }
    }

    /** The groups, each with its articles in the order of their dates. */
    List<List<PlacedArticle>> groups() {
        int[] before = before();
        int[] after = EvidenceGrouper.group(graph);
        int[] best = better(before, after);
        unite(best);
        int groups = EvidenceGrouper.renumber(best);
        var found = new ArrayList<List<PlacedArticle>>();
        for (int one = 0; one < groups; one++) {
            found.add(new ArrayList<>());
        }
        for (int place = 0; place < best.length; place++) {
            found.get(best[place]).add(articles.get(place));
        }
        return found;
    }

    private int[] before() {
        var numbers = new HashMap<LiveStory, Integer>();
        int[] group = new int[articles.size()];
        for (int place = 0; place < group.length; place++) {
            var story = articles.get(place).story;
            numbers.putIfAbsent(story, numbers.size());
            group[place] = numbers.get(story);
        }
        return group;
    }

    /** Of two groupings the better one, for each part of the articles that neither of them cuts. */
    private int[] better(int[] before, int[] after) {
        int size = before.length;
        // Things below size are the groups before, those above the groups after.
        int[] parts = new int[2 * size];
        Arrays.setAll(parts, thing -> thing);
        for (int place = 0; place < size; place++) {
            parts[root(parts, before[place])] = root(parts, size + after[place]);
        }
        double[] gains = new double[2 * size];
        double[] old = EvidenceGrouper.sums(graph, before, size);
        double[] fresh = EvidenceGrouper.sums(graph, after, size);
        for (int one = 0; one < size; one++) {
            gains[root(parts, one)] -= old[one];
            gains[root(parts, size + one)] += fresh[one];
        }
        int[] best = new int[size];
        for (int place = 0; place < size; place++) {
            boolean gained = gains[root(parts, before[place])] > BETTER;
            best[place] = gained ? after[place] : size + before[place];
        }
        return dense(best);
    }

    private static int[] dense(int[] labels) {
        var numbers = new HashMap<Integer, Integer>();
        for (int place = 0; place < labels.length; place++) {
            numbers.putIfAbsent(labels[place], numbers.size());
            labels[place] = numbers.get(labels[place]);
        }
        return labels;
    }

    /** Joins the groups that people want as one, unless other people's word stands between them. */
    private void unite(int[] group) {
        for (int place = 0; place < group.length; place++) {
            for (var id : decisions.partners(articles.get(place).id, Verdict.TOGETHER)) {
                int there = placeOf(id);
                if (there >= 0 && group[there] != group[place] && mayUnite(group, group[place], group[there])) {
                    int given = group[there];
                    for (int at = 0; at < group.length; at++) {
                        group[at] = group[at] == given ? group[place] : group[at];
                    }
                }
            }
        }
    }

    private boolean mayUnite(int[] group, int one, int other) {
        for (int place = 0; place < group.length; place++) {
            if (group[place] == one) {
                for (var id : decisions.partners(articles.get(place).id, Verdict.APART)) {
                    int there = placeOf(id);
                    if (there >= 0 && group[there] == other) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** The place of the article {@code id}; -1 where it is not among these. */
    private int placeOf(String id) {
        return window.find(id).map(places::of).orElse(-1);
    }

    private static int root(int[] parts, int thing) {
        int at = thing;
        while (parts[at] != at) {
            parts[at] = parts[parts[at]];
            at = parts[at];
        }
        return at;
    }
}
