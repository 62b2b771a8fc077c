package org.depeche.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.depeche.store.Archive;
import org.depeche.store.article.SourceText;
import org.depeche.store.article.StoredArticle;
import org.depeche.store.article.StoredPassage;
import org.depeche.text.article.Span;

/**
 * Tells which sentences of its source an article left out.
 *
 * <p>Its source is the earlier article of which it has most words. A sentence of that is cut where no passage that the
 * two share reaches into it and most of its longer words stand nowhere in the copy, so that what was only told otherwise
 * is not called cut.
 */
final class CutSentences {
    /** Fewer shared words make no copy. */
    private static final int FEWEST_WORDS = 60;

    private static final int MOST_SENTENCES = 60;

    /** A sentence of which a passage takes more than this part was kept. */
    private static final double KEPT = 0.2;

    /** A sentence of which more than this part of its longer words stand in the copy was told otherwise. */
    private static final double RETOLD = 0.5;

    private static final int FEWEST_TELLING = 4;
    private static final Pattern TELLING = Pattern.compile("[\\p{L}\\p{N}]{4,}");

    private CutSentences() {}

    static List<String> of(Archive archive, StoredArticle copy, List<StoredPassage> passages) throws IOException {
        var source = source(passages);
        var original = source.isPresent() ? archive.articles().sentences(source.get()) : Optional.<SourceText>empty();
        if (original.isEmpty()) {
            return List.of();
        }
        var shared = new BitSet();
        passages.stream()
                .filter(passage -> passage.other() == source.get())
                .forEach(passage -> shared.set(
                        passage.otherSpan().start(), passage.otherSpan().end()));
        var words = words(copy.reading().article().text());
        var cut = new ArrayList<String>();
        for (var sentence : original.get().sentences()) {
            var text = original.get().text(sentence);
            if (cut.size() < MOST_SENTENCES && !isKept(sentence, shared) && isGone(text, words)) {
                cut.add(text);
            }
        }
        return cut;
    }

    /** The revision of which the copy has most words. */
    private static Optional<Long> source(List<StoredPassage> passages) {
        var words = new HashMap<Long, Integer>();
        passages.stream()
                .filter(passage -> !passage.isSource() && !passage.isQuotation())
                .forEach(passage -> words.merge(passage.other(), passage.words(), Integer::sum));
        return words.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_WORDS)
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static boolean isKept(Span sentence, BitSet shared) {
        int kept = shared.get(sentence.start(), sentence.end()).cardinality();
        return kept > KEPT * sentence.length();
    }

    private static boolean isGone(String sentence, Set<String> words) {
        var telling = words(sentence);
        long found = telling.stream().filter(words::contains).count();
        return telling.size() >= FEWEST_TELLING && found <= RETOLD * telling.size();
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        TELLING.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(match -> words.add(match.group()));
        return words;
    }
}
