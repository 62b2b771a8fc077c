package org.depeche.bench.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.depeche.text.article.Language;
import org.depeche.text.story.StoryItem;

/**
 * A stream of invented articles, day by day: a headline of nine words and 150 words of text each.
 *
 * <p>Words are Zipf-distributed over 60,000. A story has twenty words of its own and belongs to one of 300 themes with
 * forty words each; it runs over up to three days and has from one to some hundred articles, which draw a third of
 * their words from the story, a quarter from the theme and the rest from all words.
 */
final class InventedStories {
    private static final Instant START = Instant.parse("2031-01-01T00:00:00Z");
    private static final int DAY = 86_400;
    private static final int WORDS = 60_000;
    private static final int THEMES = 300;
    private static final int RUNNING = 400;

    private final Random random;
    private final double[] cumulated = new double[WORDS];
    private final int[][] themes = new int[THEMES][];
    private final List<Running> running = new ArrayList<>();
    private final int perDay;
    private int stories;
    private int articles;

    /** A story that is being told, with the articles still to come. */
    private static final class Running {
        private final int number;
        private final int[] own;
        private final int[] theme;
        private int left;

        Running(int number, int[] own, int[] theme, int left) {
            this.number = number;
            this.own = own;
            this.theme = theme;
            this.left = left;
        }
    }

    /** @param perDay how many articles come a day */
    InventedStories(long seed, int perDay) {
        this.perDay = perDay;
        random = new Random(seed);
        double sum = 0;
        for (int rank = 0; rank < WORDS; rank++) {
            sum += 1.0 / (rank + 3);
            cumulated[rank] = sum;
        }
        for (int theme = 0; theme < THEMES; theme++) {
            themes[theme] = random.ints(40, 300, WORDS / 4).toArray();
        }
    }

    /** The next article; its id begins with the number of its story. */
    StoryItem next() {
        while (running.size() < RUNNING) {
            int size = 1 + (int) Math.min(200, Math.exp(random.nextGaussian() * 1.3));
            int[] own = random.ints(20, 1_000, WORDS).toArray();
            running.add(new Running(stories++, own, themes[random.nextInt(THEMES)], size));
        }
        int place = random.nextInt(running.size());
        var story = running.get(place);
        if (--story.left == 0) {
            running.remove(place);
        }
        var published = START.plusSeconds((long) articles * DAY / perDay);
        return new StoryItem(
                story.number + "-" + articles++,
                Language.FRENCH,
                Optional.of(published),
                words(story, 9, 5, 2),
                words(story, 150, 50, 38),
                List.of(),
                List.of());
    }

    private String words(Running story, int count, int own, int theme) {
        var words = new StringBuilder();
        for (int at = 0; at < count; at++) {
            int word = at < own
                    ? story.own[random.nextInt(story.own.length)]
                    : at < own + theme ? story.theme[random.nextInt(story.theme.length)] : draw();
            words.append(spell(word)).append(' ');
        }
        return words.toString();
    }

    private int draw() {
        double at = random.nextDouble() * cumulated[WORDS - 1];
        int found = Arrays.binarySearch(cumulated, at);
        return found < 0 ? -found - 1 : found;
    }

    /** A word for each number, of three syllables or more. */
    private static String spell(int number) {
        var word = new StringBuilder();
        for (int rest = number + WORDS; rest > 0; rest /= 40) {
            word.append("bcdfglmn".charAt(rest % 8)).append("aeiou".charAt(rest / 8 % 5));
        }
        return word.toString();
    }
}
