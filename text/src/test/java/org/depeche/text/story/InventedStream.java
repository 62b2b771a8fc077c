package org.depeche.text.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.depeche.text.article.Language;

/** A stream of invented headlines with leads: many small stories and a few large ones, over ten days. */
final class InventedStream {
    private static final Instant START = Instant.parse("2031-03-01T00:00:00Z");
    private static final String[] SYLLABLES = {
        "ba", "cor", "dal", "fen", "gri", "lo", "mar", "nes", "pol", "ra", "sen", "tu", "val", "zer", "mi", "dro"
    };
    private final Random random;

    InventedStream(long seed) {
        random = new Random(seed);
    }

    /** {@code count} articles in the order of their dates. */
    List<StoryItem> items(int count) {
        var items = new ArrayList<StoryItem>();
        var common = words(60);
        int story = 0;
        while (items.size() < count) {
            var own = words(14);
            var opened = START.plusSeconds(random.nextInt(10 * 86_400));
            int size = 1 + (int) Math.min(40, Math.exp(random.nextGaussian() + 0.8));
            for (int member = 0; member < size && items.size() < count; member++) {
                items.add(new StoryItem(
                        "s" + story + "-" + member,
                        Language.FRENCH,
                        Optional.of(opened.plusSeconds(random.nextInt(86_400))),
                        pick(own, 4) + " " + pick(common, 2),
                        pick(own, 12) + " " + pick(common, 20),
                        List.of(),
                        List.of()));
            }
            story++;
        }
        items.sort(Comparator.comparing((StoryItem item) -> item.published().orElseThrow())
                .thenComparing(StoryItem::id));
        return items;
    }

    private List<String> words(int count) {
        var words = new ArrayList<String>();
        while (words.size() < count) {
            var word = new StringBuilder();
            for (int syllable = 0; syllable < 3 + random.nextInt(2); syllable++) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words.add(word.toString());
        }
        return words;
    }

    private String pick(List<String> words, int count) {
        var picked = new StringBuilder();
        for (int word = 0; word < count; word++) {
            picked.append(words.get(random.nextInt(words.size()))).append(' ');
        }
        return picked.toString();
    }
}
