package org.depeche.text.reuse.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depeche.text.reuse.align.Runs;
import org.depeche.text.reuse.snapshot.SnapshotReader;
import org.depeche.text.reuse.snapshot.SnapshotWriter;

/**
 * Which articles were found to share words with which earlier ones, run by run.
 *
 * <p>This is what makes a hot dispatch cheap: a copy is aligned with the article that had its words first, and what it
 * shares with the other copies follows from where both overlap there.
 */
final class Links {
    private final Map<Integer, List<Link>> byEarlier = new HashMap<>();
    private long runs;

    /** {@code article} shares the words of {@code runs} (left: the earlier article) with an earlier one. */
    record Link(int article, Runs runs) {}

    void add(int earlier, int article, Runs shared) {
        byEarlier.computeIfAbsent(earlier, any -> new ArrayList<>(2)).add(new Link(article, shared.trimmed()));
        runs += shared.size();
    }

    void remove(int earlier) {
        for (var link : of(earlier)) {
            runs -= link.runs().size();
        }
        byEarlier.remove(earlier);
    }

    List<Link> of(int earlier) {
        return byEarlier.getOrDefault(earlier, List.of());
    }

    /** The links with {@code earlier} of the articles that came last, at most so many. */
    List<Link> latest(int earlier, int articles) {
        var links = of(earlier);
        int from = links.size();
        // All links of one article stand together.
        for (int left = articles; from > 0; from--) {
            boolean isOther = from == links.size()
                    || links.get(from - 1).article() != links.get(from).article();
            if (isOther && left-- == 0) {
                break;
            }
        }
        return links.subList(from, links.size());
    }

    void write(SnapshotWriter out) throws IOException {
        out.number(byEarlier.size());
        for (var entry : new TreeMap<>(byEarlier).entrySet()) {
            out.number(entry.getKey());
            out.number(entry.getValue().size());
            for (var link : entry.getValue()) {
                out.number(link.article());
                link.runs().write(out);
            }
        }
    }

    /** Takes in what was written, for articles that number less than {@code numbered}. */
    void read(SnapshotReader in, int numbered) throws IOException {
        int count = in.count("the count of linked articles", numbered);
        for (int index = 0; index < count; index++) {
            int earlier = in.count("the number of an article", numbered - 1);
            for (int left = in.count("the count of links", Integer.MAX_VALUE); left > 0; left--) {
                add(earlier, in.count("the number of an article", numbered - 1), Runs.read(in));
            }
        }
    }

    /** How much memory the links take, about. */
    long bytes() {
        long count = byEarlier.values().stream().mapToLong(List::size).sum();
        return byEarlier.size() * 80L + count * 104 + runs * 12;
    }
}
