package org.depeche.text.collation.link;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/** All links between the articles of a story, to be asked from either side. */
public final class Links {
    private final List<List<List<Link>>> byArticles;

    /** What many links have in common is turned round once. */
    private final IdentityHashMap<Likeness, Likeness> mirrored = new IdentityHashMap<>();

    public Links(int articles) {
        byArticles = new ArrayList<>();
        for (int left = 0; left < articles; left++) {
            var row = new ArrayList<List<Link>>();
            for (int right = 0; right < articles; right++) {
                row.add(List.of());
            }
            byArticles.add(row);
        }
    }

    public void put(int left, int right, List<Link> links) {
        byArticles.get(left).set(right, links);
        byArticles.get(right).set(left, links.stream().map(this::mirrored).toList());
    }

    private Link mirrored(Link link) {
        return link.mirrored(mirrored.computeIfAbsent(link.likeness(), Likeness::mirrored));
    }

    /** The links between two articles, {@code left} on the left. */
    public List<Link> between(int left, int right) {
        return byArticles.get(left).get(right);
    }

    /** All links of an article, which stands on their left. */
    public Stream<Link> of(int article) {
        return byArticles.get(article).stream().flatMap(List::stream);
    }
}
