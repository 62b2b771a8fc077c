package org.depeche.text.story;

/** How often a word or number stands in an article, and where. */
final class FeatureCount {
    static final int HEADLINE = 1;
    static final int NAME = 2;
    static final int NUMBER = 4;

    final String surface;
    float times;
    int marks;

    /** @param surface the word as a reader saw it first */
    FeatureCount(String surface) {
        this.surface = surface;
    }

    void add(float weight, int mark) {
        times += weight;
        marks |= mark;
    }
}
