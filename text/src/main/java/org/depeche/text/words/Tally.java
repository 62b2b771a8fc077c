package org.depeche.text.words;

/** What the letters and words of a text say for each language. */
final class Tally {
    private final long[] scores;
    private final int[] knownWords;
    private final int[] knownTriples;
    private int words;
    private int triples;
    private int letters;
    private int otherLetters;

    Tally(int[] handicaps) {
        scores = new long[handicaps.length];
        for (int index = 0; index < scores.length; index++) {
            scores[index] = -handicaps[index];
        }
        knownWords = new int[scores.length];
        knownTriples = new int[scores.length];
    }

    void countLetter(int letter, char character) {
        if (letter > 0) {
            letters++;
        } else if (Character.isLetter(character) || Character.isSurrogate(character)) {
            otherLetters++;
        }
    }

    void add(int[] weights) {
        for (int index = 0; index < scores.length; index++) {
            scores[index] += weights[index];
        }
    }

    void addTriple(int[] weights) {
        add(weights);
        triples++;
        for (int index = 0; index < scores.length; index++) {
            knownTriples[index] += weights[index] > 0 ? 1 : 0;
        }
    }

    /** Counts a word that the languages of the bits in {@code listing} list. */
    void addWord(int listing, long weight) {
        words++;
        for (int index = 0; listing != 0 && index < scores.length; index++) {
            int known = (listing >> index) & 1;
            knownWords[index] += known;
            scores[index] += known * weight;
        }
    }

    /** The language with the best score; the first of those that share it. */
    int best() {
        int best = 0;
        for (int index = 1; index < scores.length; index++) {
            best = scores[index] > scores[best] ? index : best;
        }
        return best;
    }

    int words() {
        return words;
    }

    /** What share of the words is known in {@code language}, plus what share of the triples. */
    double known(int language) {
        return knownWords[language] / (double) words + knownTriples[language] / (double) triples;
    }

    boolean isMostlyWestern() {
        return letters > otherLetters;
    }
}
