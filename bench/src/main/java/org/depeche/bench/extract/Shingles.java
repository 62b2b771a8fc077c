package org.depeche.bench.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The four-word stretches of a text with their counts, as article-extraction-benchmark compares texts by. */
final class Shingles {
    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private final Map<List<String>, Integer> counts = new HashMap<>();
    private int size;

    private Shingles() {}

    static Shingles of(String text) {
        var words = new ArrayList<String>();
        var matcher =
                WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        var shingles = new Shingles();
        for (int i = 0; !words.isEmpty() && i < Math.max(1, words.size() - WORDS + 1); i++) {
            shingles.counts.merge(List.copyOf(words.subList(i, Math.min(words.size(), i + WORDS))), 1, Integer::sum);
            shingles.size++;
        }
        return shingles;
    }

    int size() {
        return size;
    }

    /** How many stretches this and {@code other} share. */
    int shared(Shingles other) {
        int shared = 0;
        for (var entry : counts.entrySet()) {
            shared += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
        }
        return shared;
    }
}
