package org.depeche.text.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/** The weighed features of an article, by rising number; weighed anew when the vocabulary's rarities change. */
final class ArticleVector {
    private static final float NAME_FACTOR = 1.2f;

    final int[] features;
    final byte[] marks;
    final float[] weights;
    float norm;
    float headlineNorm;
    float nameNorm;
    float numberNorm;
    private final float[] counts;
    private int edition = -1;

    ArticleVector(Map<String, FeatureCount> read, Vocabulary vocabulary) {
        int[] numbers = vocabulary.add(read);
        int size = numbers.length;
        long[] order = new long[size];
        for (int place = 0; place < size; place++) {
            order[place] = (long) numbers[place] << 32 | place;
        }
        Arrays.sort(order);
        var values = read.values().toArray(new FeatureCount[0]);
        features = new int[size];
        marks = new byte[size];
        counts = new float[size];
        weights = new float[size];
        for (int place = 0; place < size; place++) {
            var count = values[(int) order[place]];
            features[place] = (int) (order[place] >>> 32);
            marks[place] = (byte) count.marks;
            boolean name = (count.marks & FeatureCount.NAME) != 0;
            counts[place] = (float) Math.log(1 + count.times) * (name ? NAME_FACTOR : 1);
        }
        refresh(vocabulary);
    }

    private ArticleVector(int[] features, byte[] marks, float[] counts) {
        this.features = features;
        this.marks = marks;
        this.counts = counts;
        weights = new float[features.length];
    }

    void write(DataOutput out) throws IOException {
        BinaryForm.writeRising(out, features);
        out.write(marks);
        BinaryForm.writeFloats(out, counts);
    }

    /** A vector as it was written; it is weighed when it is refreshed. */
    static ArticleVector read(DataInput in) throws IOException {
        int[] features = BinaryForm.readRising(in);
        byte[] marks = new byte[features.length];
        in.readFully(marks);
        return new ArticleVector(features, marks, BinaryForm.readFloats(in, features.length));
    }

    void refresh(Vocabulary vocabulary) {
        if (edition == vocabulary.edition()) {
            return;
        }
        edition = vocabulary.edition();
        double all = 0;
        double headline = 0;
        double name = 0;
        double number = 0;
        for (int place = 0; place < features.length; place++) {
            float weight = counts[place] * vocabulary.rarity(features[place]);
            weights[place] = weight;
            double square = weight * weight;
            all += square;
            headline += has(place, FeatureCount.HEADLINE) ? square : 0;
            name += has(place, FeatureCount.NAME) ? square : 0;
            number += has(place, FeatureCount.NUMBER) ? square : 0;
        }
        norm = root(all);
        headlineNorm = root(headline);
        nameNorm = root(name);
        numberNorm = root(number);
    }

    boolean has(int place, int mark) {
        return (marks[place] & mark) != 0;
    }

    /** The weight that a feature has before its rarity. */
    float count(int place) {
        return counts[place];
    }

    /** The places of the features, the heaviest first. */
    int[] heaviestFirst() {
        long[] order = new long[weights.length];
        for (int place = 0; place < weights.length; place++) {
            // Bits of positive floats rise with their value.
            order[place] = (long) (Integer.MAX_VALUE - Float.floatToIntBits(weights[place])) << 32 | place;
        }
        Arrays.sort(order);
        int[] places = new int[order.length];
        for (int place = 0; place < places.length; place++) {
            places[place] = (int) order[place];
        }
        return places;
    }

    private static float root(double sum) {
        return (float) Math.sqrt(Math.max(sum, 1e-9));
    }
}
