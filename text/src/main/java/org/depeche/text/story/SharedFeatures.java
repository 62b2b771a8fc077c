package org.depeche.text.story;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what vectors share with one of them, which is laid out by feature: most features of another are then known
 * for strangers by one look, without walking through both.
 */
final class SharedFeatures {
    /** By feature: the place in the vector laid out and one more; 0 where it is not there. */
    private int[] places = new int[1024];

    /** By the last bits of a feature: whether such a one is laid out. It is small enough to be always at hand. */
    private final long[] perhaps = new long[64];

    private @Nullable ArticleVector laid;

    /** The sums of the products of weights: of all shared features, and of those that bear a mark in both. */
    double all;

    double headline;
    double names;
    double numbers;

    /** Lays {@code vector} out, of a vocabulary of at most {@code capacity} features. */
    void layOut(ArticleVector vector, int capacity) {
        if (vector == laid) {
            return;
        }
        if (places.length < capacity) {
            places = new int[capacity];
        } else if (laid != null) {
            for (int feature : laid.features) {
                places[feature] = 0;
            }
        }
        Arrays.fill(perhaps, 0);
        for (int place = 0; place < vector.features.length; place++) {
            int feature = vector.features[place];
            perhaps[feature >>> 6 & 63] |= 1L << feature;
            places[vector.features[place]] = place + 1;
        }
        laid = vector;
    }

    /** Compares {@code other} with the vector laid out; both must be weighed of late. */
    void compareWith(ArticleVector other) {
        all = 0;
        headline = 0;
        names = 0;
        numbers = 0;
        for (int place = 0; place < other.features.length; place++) {
            int feature = other.features[place];
            if ((perhaps[feature >>> 6 & 63] >>> feature & 1) != 0 && laid != null && places[feature] > 0) {
                int there = places[feature] - 1;
                add(laid.weights[there] * other.weights[place], laid.marks[there] & other.marks[place]);
            }
        }
    }

    private void add(double product, int marks) {
        all += product;
        headline += (marks & FeatureCount.HEADLINE) != 0 ? product : 0;
        names += (marks & FeatureCount.NAME) != 0 ? product : 0;
        numbers += (marks & FeatureCount.NUMBER) != 0 ? product : 0;
    }
}
