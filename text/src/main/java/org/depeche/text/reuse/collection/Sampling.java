package org.depeche.text.reuse.collection;

import java.util.HashMap;
import java.util.List;
import org.depeche.text.article.Article;
import org.depeche.text.reuse.anchor.WordFrequencies;
import org.depeche.text.reuse.fold.FoldedWords;
import org.depeche.text.reuse.index.IndexSettings;
import org.depeche.text.reuse.index.PassageIndex;

/**
 * Learns what the words of a collection tell, from a sample of its articles.
 *
 * <p>Idea: whether shared words mean anything depends on how frequent they are, and a few million words tell that as well
 * as all. Small collections are their own sample; of larger ones every second, fourth, eighth … article is taken, by a
 * hash of its id. The sample goes through a {@link PassageIndex} in its order, which leaves copied words out of the
 * counts: else a hot dispatch would look like a set phrase. So the answer depends neither on the order of arrival nor on
 * the number of machines. Cost: that of an index of at most some seven thousand articles, however many there are.
 */
public final class Sampling {
    private static final long MOST_WORDS = 1 << 22;

    private Sampling() {}

    /** Of a collection of so many words every 2 to the power of this -th article is sampled. */
    public static int level(long words) {
        int level = 0;
        while (words >> level > MOST_WORDS) {
            level++;
        }
        return level;
    }

    /** How many words a text has, as they are counted for the level. */
    public static int words(String text) {
        return FoldedWords.of(text).size();
    }

    public static boolean isSampled(String id, int level) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < id.length(); at++) {
            hash = (hash ^ id.charAt(at)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
        return ((hash >>> 40) & ((1L << level) - 1)) == 0;
    }

    /** What {@code sample}, of that {@code level} and in the order of its places, tells of the words of the collection. */
    public static WordFrequencies learn(List<Article> sample, int level, IndexSettings settings) {
        var texts = new HashMap<String, String>();
        var index = new PassageIndex(settings, id -> texts.getOrDefault(id, ""));
        for (var article : sample) {
            texts.put(article.id(), article.text());
            index.add(article);
        }
        var frequencies = index.frequencies();
        frequencies.speakForAll(level);
        return frequencies;
    }
}
