package org.depeche.text.reuse.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.depeche.text.reuse.index.Furniture.Words;
import org.depeche.text.reuse.snapshot.SnapshotReader;
import org.depeche.text.reuse.snapshot.SnapshotWriter;

/** A stretch of an article that others have too, and where they have it. */
record Suspect(Words words, Map<Integer, Words> holders, Map<String, Set<Integer>> byOutlet) {
    static final int MANY = 8;
    static final int MANY_IN_A_HOUSE = 4;

    Suspect(Words words) {
        this(words, new HashMap<>(), new HashMap<>());
    }

    /** Takes note that {@code article} of {@code outlet} has it where {@code place} says. */
    void add(int article, String outlet, Words place) {
        holders.put(article, place);
        if (!outlet.isEmpty()) {
            byOutlet.computeIfAbsent(outlet, any -> new HashSet<>()).add(article);
        }
    }

    void write(SnapshotWriter out) throws IOException {
        words.write(out);
        out.number(holders.size());
        for (var holder : new TreeMap<>(holders).entrySet()) {
            out.number(holder.getKey());
            holder.getValue().write(out);
        }
        out.number(byOutlet.size());
        for (var outlet : new TreeMap<>(byOutlet).entrySet()) {
            out.name(outlet.getKey());
            out.number(outlet.getValue().size());
            for (int article : new TreeSet<>(outlet.getValue())) {
                out.number(article);
            }
        }
    }

    static Suspect read(SnapshotReader in, int numbered) throws IOException {
        var suspect = new Suspect(Words.read(in));
        for (int left = in.count("the count of holders", numbered); left > 0; left--) {
            suspect.holders.put(in.count("the number of a holder", numbered - 1), Words.read(in));
        }
        for (int outlets = in.count("the count of outlets", numbered); outlets > 0; outlets--) {
            var articles = suspect.byOutlet.computeIfAbsent(in.name("an outlet"), any -> new HashSet<>());
            for (int left = in.count("the count of an outlet's articles", numbered); left > 0; left--) {
                articles.add(in.count("the number of a holder", numbered - 1));
            }
        }
        return suspect;
    }

    boolean isFurniture() {
        return holders.size() >= MANY
                || byOutlet.values().stream().anyMatch(articles -> articles.size() >= MANY_IN_A_HOUSE);
    }
}
