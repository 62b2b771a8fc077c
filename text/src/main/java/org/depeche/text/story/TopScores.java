package org.depeche.text.story;

import java.util.Arrays;

/** Keeps the keys with the highest scores; of equal scores the lower key. */
final class TopScores {
    private final int[] keys;
    private final float[] scores;
    private int size;

    TopScores(int most) {
        keys = new int[most];
        scores = new float[most];
    }

    /** A heap with the worst on top. */
    void offer(int key, float score) {
        if (size < keys.length) {
            keys[size] = key;
            scores[size] = score;
            rise(size++);
        } else if (worse(keys[0], scores[0], key, score)) {
            keys[0] = key;
            scores[0] = score;
            sink();
        }
    }

    /** The keys kept, in rising order. */
    int[] keys() {
        int[] kept = Arrays.copyOf(keys, size);
        Arrays.sort(kept);
        return kept;
    }

    private static boolean worse(int key, float score, int otherKey, float otherScore) {
        return score != otherScore ? score < otherScore : key > otherKey;
    }

    private boolean worse(int place, int other) {
        return worse(keys[place], scores[place], keys[other], scores[other]);
    }

    private void rise(int from) {
        int place = from;
        while (place > 0 && worse(place, (place - 1) / 2)) {
            swap(place, (place - 1) / 2);
            place = (place - 1) / 2;
        }
    }

    private void sink() {
        int place = 0;
        while (true) {
            int worst = place;
            for (int child = 2 * place + 1; child <= 2 * place + 2 && child < size; child++) {
                worst = worse(child, worst) ? child : worst;
            }
            if (worst == place) {
                return;
            }
            swap(place, worst);
            place = worst;
        }
    }

    private void swap(int one, int other) {
        int key = keys[one];
        keys[one] = keys[other];
        keys[other] = key;
        float score = scores[one];
        scores[one] = scores[other];
        scores[other] = score;
    }
}
