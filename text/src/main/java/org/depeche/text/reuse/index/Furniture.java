package org.depeche.text.reuse.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.depeche.text.reuse.align.Piece;
import org.depeche.text.reuse.fold.FoldedWords;
import org.depeche.text.reuse.snapshot.SnapshotReader;
import org.depeche.text.reuse.snapshot.SnapshotWriter;

/**
 * Learns which passages are furniture: a house's footer, a call to subscribe, a note on who made the poll.
 *
 * <p>Idea: a dispatch has many copies which have most of themselves in common. Furniture stands word for word at the
 * head or foot of articles that share nothing else. What {@value Suspect#MANY} such articles hold, or
 * {@value Suspect#MANY_IN_A_HOUSE} of one outlet, is furniture, unless as many have the same words as a part of more; so are the words wherever they
 * stand.
 */
final class Furniture {
    private static final int LONGEST = 120;
    private static final int NEAR_EDGE = 3;

    private final Map<Integer, List<Suspect>> suspects = new HashMap<>();
    private final Map<Integer, List<Words>> known = new HashMap<>();
    private final Map<Integer, Integer> heirs = new HashMap<>();

    /** Words of one article, from and to before. */
    record Words(int from, int to) {
        void write(SnapshotWriter out) throws IOException {
            out.number(from);
            out.number(to);
        }

        static Words read(SnapshotReader in) throws IOException {
            int from = in.count("the first word of furniture", Integer.MAX_VALUE);
            return new Words(from, in.count("the last word of furniture", Integer.MAX_VALUE));
        }

        boolean isMostly(Words other) {
            int common = Math.min(to, other.to) - Math.max(from, other.from);
            return common * 5 >= Math.max(to - from, other.to - other.from) * 4;
        }
    }

    /**
     * Takes note of the only {@code piece} that an earlier article and a new one share, unless the words are part of more
     * that others took from the earlier one, as {@code links} tell.
     */
    void note(
            int earlier,
            FoldedWords earlierWords,
            int article,
            FoldedWords words,
            Piece piece,
            String outlet,
            List<Links.Link> links) {
        boolean suspicious = piece.words() <= LONGEST
                && piece.changed() <= 1
                && isAtEdge(earlierWords, piece.left(), piece.leftEnd())
                && isAtEdge(words, piece.right(), piece.rightEnd());
        if (!suspicious) {
            return;
        }
        var suspect = suspect(earlier, new Words(piece.left(), piece.leftEnd()));
        suspect.add(article, outlet, new Words(piece.right(), piece.rightEnd()));
        if (suspect.isFurniture() && suspect.holders().size() > sharersOfMore(suspect.words(), links)) {
            convict(earlier, suspect);
        }
    }

    /** Which words of {@code article} are furniture. */
    List<Words> of(int article) {
        return known.getOrDefault(article, List.of());
    }

    /** Whether most of the words from {@code from} to before {@code to} of {@code article} are furniture. */
    boolean isFurniture(int article, int from, int to) {
        for (var words : of(article)) {
            int common = Math.min(to, words.to) - Math.max(from, words.from);
            if (common * 2 > to - from) {
                return true;
            }
        }
        return false;
    }

    void add(int article, Words words) {
        known.computeIfAbsent(article, any -> new ArrayList<>(1)).add(words);
    }

    /** Says that {@code article}, the latest to hold the furniture of {@code earlier}, is to be asked for it after that. */
    void setHeir(int earlier, int article) {
        heirs.put(earlier, article);
    }

    /** Forgets what is known of {@code article}; the latest that holds its furniture, where there is one. */
    OptionalInt remove(int article) {
        suspects.remove(article);
        known.remove(article);
        var heir = heirs.remove(article);
        return heir == null ? OptionalInt.empty() : OptionalInt.of(heir);
    }

    void write(SnapshotWriter out) throws IOException {
        out.number(suspects.size());
        for (var entry : new TreeMap<>(suspects).entrySet()) {
            out.number(entry.getKey());
            out.number(entry.getValue().size());
            for (var suspect : entry.getValue()) {
                suspect.write(out);
            }
        }
        out.number(known.size());
        for (var entry : new TreeMap<>(known).entrySet()) {
            out.number(entry.getKey());
            out.number(entry.getValue().size());
            for (var words : entry.getValue()) {
                words.write(out);
            }
        }
        out.number(heirs.size());
        for (var entry : new TreeMap<>(heirs).entrySet()) {
            out.number(entry.getKey());
            out.number(entry.getValue());
        }
    }

    /** Takes in what was written, for articles that number less than {@code numbered}. */
    void read(SnapshotReader in, int numbered) throws IOException {
        for (int count = in.count("the count of suspects", numbered); count > 0; count--) {
            int article = in.count("the number of an article", numbered - 1);
            for (int left = in.count("the count of suspects", Integer.MAX_VALUE); left > 0; left--) {
                suspects.computeIfAbsent(article, any -> new ArrayList<>(1)).add(Suspect.read(in, numbered));
            }
        }
        for (int count = in.count("the count of furnished articles", numbered); count > 0; count--) {
            int article = in.count("the number of an article", numbered - 1);
            for (int left = in.count("the count of furniture", Integer.MAX_VALUE); left > 0; left--) {
                add(article, Words.read(in));
            }
        }
        for (int count = in.count("the count of heirs", numbered); count > 0; count--) {
            int article = in.count("the number of an article", numbered - 1);
            setHeir(article, in.count("the number of an heir", numbered - 1));
        }
    }

    private Suspect suspect(int article, Words words) {
        var list = suspects.computeIfAbsent(article, any -> new ArrayList<>(1));
        for (var suspect : list) {
            if (suspect.words().isMostly(words)) {
                return suspect;
            }
        }
        var suspect = new Suspect(words);
        list.add(suspect);
        return suspect;
    }

    /** How many links go through {@code words} and hold much more. */
    private static long sharersOfMore(Words words, List<Links.Link> links) {
        var wordsByArticle = new HashMap<Integer, Integer>();
        var through = new HashSet<Integer>();
        for (var link : links) {
            wordsByArticle.merge(link.article(), link.runs().words(), Integer::sum);
            if (link.runs().left(0) < words.to
                    && link.runs().leftEnd(link.runs().size() - 1) > words.from) {
                through.add(link.article());
            }
        }
        return through.stream()
                .filter(article -> wordsByArticle.getOrDefault(article, 0) > 2 * (words.to - words.from))
                .count();
    }

    private void convict(int article, Suspect suspect) {
        if (!isFurniture(article, suspect.words().from, suspect.words().to)) {
            add(article, suspect.words());
        }
        suspect.holders().forEach((holder, words) -> {
            if (!isFurniture(holder, words.from, words.to)) {
                add(holder, words);
            }
        });
    }

    private static boolean isAtEdge(FoldedWords words, int from, int to) {
        return from <= NEAR_EDGE || to >= words.size() - NEAR_EDGE;
    }
}
