package org.depeche.bench.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * News that nobody wrote: any number of articles, each made anew from the seed and its number whenever asked for.
 *
 * <p>Articles have some 585 Zipf-distributed words. In each block of 100, the first 60 are fresh and the others are
 * copies of one of the block's first 20, of all kinds in turn. If asked for, one dispatch has a
 * thousand copies over the whole length.
 * Half of the copies, and a tenth of the fresh ones, end with the footer of one of twelve houses.
 */
final class InventedNews {
    private static final int BLOCK = 100;
    private static final int FRESH = 60;
    private static final int SOURCES = 20;
    private static final int HOT_COPIES = 1000;
    private static final int HOUSES = 12;
    static final int HOT = 0;

    private final long seed;
    private final int size;
    private final boolean hard;
    private final boolean hot;
    private final boolean ownStart;
    private final Vocabulary vocabulary;
    private final List<String> footers = new ArrayList<>();

    /** {@code hot}: whether one dispatch has a thousand copies. {@code ownStart}: whether each article begins with a headline of its own. */
    InventedNews(long seed, int size, boolean hard, boolean hot, boolean ownStart) {
        this.seed = seed;
        this.size = size;
        this.hard = hard;
        this.hot = hot;
        this.ownStart = ownStart;
        this.vocabulary = new Vocabulary(seed);
        for (int house = 0; house < HOUSES; house++) {
            footers.add(String.join(" ", sentence(40, new Random(seed + 77 + house))));
        }
    }

    int size() {
        return size;
    }

    /** The article that {@code number} has its text from; itself where it is fresh. */
    int source(int number) {
        if (isHot(number)) {
            return HOT;
        }
        int inBlock = number % BLOCK;
        return inBlock < FRESH ? number : number - inBlock + Math.floorMod(number * 7 + number / BLOCK, SOURCES);
    }

    Kind kind(int number) {
        if (source(number) == number) {
            return Kind.FRESH;
        }
        var kinds = hard
                ? new Kind[] {Kind.SHORT, Kind.HALF_EDITED}
                : new Kind[] {
                    Kind.VERBATIM, Kind.CUT, Kind.SHUFFLED, Kind.EDITED, Kind.HALF_REWRITTEN, Kind.HOSTED, Kind.EDITED
                };
        return kinds[Math.floorMod(number * 31 + number / 40, kinds.length)];
    }

    String text(int number) {
        var paragraphs = new ArrayList<String>();
        var random = random(number);
        if (ownStart) {
            paragraphs.add(String.join(" ", sentence(9, random)));
        }
        for (var paragraph : body(number)) {
            var text = new StringBuilder();
            paragraph.forEach(
                    sentence -> text.append(text.length() == 0 ? "" : " ").append(write(sentence)));
            paragraphs.add(text.toString());
        }
        if (random(number + 3L).nextInt(10) < (source(number) == number ? 1 : 5)) {
            paragraphs.add(footers.get(Math.floorMod(number * 13, HOUSES)) + ".");
        }
        return String.join("\n\n", paragraphs);
    }

    private boolean isHot(int number) {
        int step = Math.max(BLOCK, size / HOT_COPIES / BLOCK * BLOCK);
        return hot && number > 0 && size >= 10_000 && isHotPlace(number, step);
    }

    private boolean isHotPlace(int number, int step) {
        int perStep = Math.max(1, (int) Math.ceil(HOT_COPIES * (double) step / size));
        return number % step >= FRESH && number % step < FRESH + perStep;
    }

    /** The paragraphs, each a list of sentences, each a list of words. */
    private List<List<List<String>>> body(int number) {
        var random = random(number + 1_000_000_007L);
        if (source(number) == number) {
            return fresh(random, 585);
        }
        var paragraphs = copy(fresh(random(source(number) + 1_000_000_007L), 585));
        switch (kind(number)) {
            case VERBATIM, FRESH -> {}
            case CUT -> paragraphs = new ArrayList<>(head(paragraphs, 0.45));
            case SHUFFLED -> shuffle(paragraphs, random);
            case EDITED -> edit(paragraphs, 0.05 + 0.25 * random.nextDouble(), random);
            case HALF_REWRITTEN -> rewriteHalf(paragraphs, random);
            case HOSTED -> paragraphs = host(List.of(paragraphs.get(random.nextInt(paragraphs.size()))), 450, random);
            case SHORT -> paragraphs = hostWords(paragraphs, random);
            case HALF_EDITED -> {
                paragraphs = new ArrayList<>(head(paragraphs, 0.5));
                edit(paragraphs, 0.2 + 0.1 * random.nextDouble(), random);
                paragraphs = host(paragraphs, 300, random);
            }
        }
        return paragraphs;
    }

    private List<List<List<String>>> fresh(Random random, int words) {
        var paragraphs = new ArrayList<List<List<String>>>();
        int left = words / 2 + random.nextInt(words);
        while (left > 0) {
            var paragraph = new ArrayList<List<String>>();
            for (int sentences = 1 + random.nextInt(4); sentences > 0 && left > 0; sentences--) {
                var sentence = sentence(8 + random.nextInt(25), random);
                left -= sentence.size();
                paragraph.add(sentence);
            }
            paragraphs.add(paragraph);
        }
        return paragraphs;
    }

    private static List<List<List<String>>> copy(List<List<List<String>>> paragraphs) {
        var copy = new ArrayList<List<List<String>>>();
        for (var paragraph : paragraphs) {
            var sentences = new ArrayList<List<String>>();
            paragraph.forEach(sentence -> sentences.add(new ArrayList<>(sentence)));
            copy.add(sentences);
        }
        return copy;
    }

    private static List<List<List<String>>> head(List<List<List<String>>> paragraphs, double share) {
        return paragraphs.subList(0, Math.max(1, (int) Math.ceil(paragraphs.size() * share)));
    }

    private void shuffle(List<List<List<String>>> paragraphs, Random random) {
        Collections.shuffle(paragraphs, random);
        for (int at = paragraphs.size(); at > 0; at -= 2) {
            paragraphs.add(at, List.of(sentence(8 + random.nextInt(25), random)));
        }
    }

    private void edit(List<List<List<String>>> paragraphs, double share, Random random) {
        for (var paragraph : paragraphs) {
            for (var sentence : paragraph) {
                for (int word = sentence.size() - 1; word >= 0; word--) {
                    if (random.nextDouble() < share) {
                        if (random.nextInt(3) == 0 && sentence.size() > 1) {
                            sentence.remove(word);
                        } else {
                            sentence.set(word, vocabulary.draw(random));
                        }
                    }
                }
            }
        }
    }

    private void rewriteHalf(List<List<List<String>>> paragraphs, Random random) {
        int count = 0;
        for (var paragraph : paragraphs) {
            for (int at = 0; at < paragraph.size(); at++) {
                if (count++ % 2 == 1) {
                    paragraph.set(at, sentence(8 + random.nextInt(25), random));
                }
            }
        }
    }

    private List<List<List<String>>> host(List<List<List<String>>> guests, int words, Random random) {
        var paragraphs = new ArrayList<>(fresh(random, words));
        paragraphs.addAll(random.nextInt(paragraphs.size() + 1), guests);
        return paragraphs;
    }

    private List<List<List<String>>> hostWords(List<List<List<String>>> paragraphs, Random random) {
        var words = new ArrayList<String>();
        paragraphs.forEach(paragraph -> paragraph.forEach(words::addAll));
        int length = Math.min(words.size(), 8 + random.nextInt(18));
        int from = random.nextInt(words.size() - length + 1);
        var hosts = new ArrayList<>(fresh(random, 500));
        var sentence = new ArrayList<>(sentence(6, random));
        sentence.addAll(random.nextInt(sentence.size() + 1), words.subList(from, from + length));
        hosts.add(random.nextInt(hosts.size() + 1), List.of(sentence));
        return hosts;
    }

    private List<String> sentence(int words, Random random) {
        var sentence = new String[words];
        Arrays.setAll(sentence, at -> vocabulary.draw(random));
        return Arrays.asList(sentence);
    }

    private static String write(List<String> sentence) {
        var text = String.join(" ", sentence);
        return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    private Random random(long number) {
        return new Random((seed * 1_000_003 + number) * 0x9E3779B97F4A7C15L);
    }
}
