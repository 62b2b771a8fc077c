package org.depeche.text.collation.witness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** Words of a sentence by their numbers, rising, each with its weight: what two sentences have in common is one walk. */
final class WeightedNumbers {
    private final int[] numbers;
    private final double[] weights;
    private final double sum;

    private WeightedNumbers(int[] numbers, double[] weights) {
        long[] order = new long[numbers.length];
        for (int place = 0; place < order.length; place++) {
            order[place] = (long) numbers[place] << Integer.SIZE | place;
        }
        Arrays.sort(order);
        this.numbers = new int[order.length];
        this.weights = new double[order.length];
        double all = 0;
        for (int place = 0; place < order.length; place++) {
            this.numbers[place] = numbers[(int) order[place]];
            this.weights[place] = weights[(int) order[place]];
            all += this.weights[place];
        }
        this.sum = all;
    }

    /** All words by their forms, one as often as it stands there. */
    static WeightedNumbers forms(List<Word> words) {
        return new WeightedNumbers(
                words.stream().mapToInt(Word::id).toArray(),
                words.stream().mapToDouble(Word::weight).toArray());
    }

    /** The telling words by their stems, each stem once, with the greatest weight that a word gives it. */
    static WeightedNumbers stems(List<Word> words) {
        var stems = new HashMap<Integer, Double>();
        for (var word : words) {
            if (word.isContent() || word.number()) {
                stems.merge(word.stem(), word.weight(), Math::max);
            }
        }
        return new WeightedNumbers(
                stems.keySet().stream().mapToInt(Integer::intValue).toArray(),
                stems.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    double sum() {
        return sum;
    }

    /** The weight of what both have, the lesser where they differ. */
    double common(WeightedNumbers other) {
        double common = 0;
        int here = 0;
        int there = 0;
        while (here < numbers.length && there < other.numbers.length) {
            int order = Integer.compare(numbers[here], other.numbers[there]);
            if (order == 0) {
                common += Math.min(weights[here], other.weights[there]);
            }
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
