package org.depeche.bench.reuse;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Invented words, frequent ones first, drawn after Zipf's law. */
final class Vocabulary {
    private static final int WORDS = 60_000;
    private static final String[] HEADS = {
        "b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "br", "tr", "pl"
    };
    private static final String[] TAILS = {"a", "e", "i", "o", "u", "ai", "ou", "an", "on", "in", "er", "el", "é", "è"};
    private final String[] words = new String[WORDS];
    private final double[] upTo = new double[WORDS];

    Vocabulary(long seed) {
        var random = new Random(seed);
        var taken = new HashSet<String>();
        double sum = 0;
        for (int rank = 0; rank < WORDS; rank++) {
            words[rank] = fresh(random, 1 + (int) Math.log10(rank + 1.0), taken);
            sum += 1.0 / (rank + 2.7);
            upTo[rank] = sum;
        }
    }

    String draw(Random random) {
        double at = random.nextDouble() * upTo[WORDS - 1];
        int low = 0;
        int high = WORDS - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return words[low];
    }

    private static String fresh(Random random, int syllables, Set<String> taken) {
        while (true) {
            var word = new StringBuilder();
            for (int syllable = 0; syllable < syllables; syllable++) {
                word.append(HEADS[random.nextInt(HEADS.length)]).append(TAILS[random.nextInt(TAILS.length)]);
            }
            if (taken.add(word.toString())) {
                return word.toString();
            }
            if (random.nextInt(20) == 0) {
                return fresh(random, syllables + 1, taken);
            }
        }
    }
}
