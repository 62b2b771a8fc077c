package org.depeche.newsroom.adding;

import java.util.List;

/**
 * How long an outlet's articles usually are.
 *
 * @param usual the middle of their lengths, in characters
 * @param lengths all of them, rising
 */
record BodyLength(int usual, List<Integer> lengths) {
    /** Fewer articles tell nothing. */
    static final int FEWEST = 20;

    private static final int MUCH = 3;

    /** An outlet that often prints briefs does so on purpose: only lengths that one article in so many has are strange. */
    private static final int RARE = 20;

    BodyLength {
        lengths = List.copyOf(lengths);
    }

    static BodyLength of(List<Integer> lengths) {
        var rising = lengths.stream().sorted().toList();
        return new BodyLength(rising.isEmpty() ? 0 : rising.get(rising.size() / 2), rising);
    }

    /** Whether a body of {@code length} characters has a third of the usual at most, and hardly any other has as little. */
    boolean isMuchLongerThan(int length) {
        long asShort = lengths.stream().filter(other -> other <= length).count();
        return lengths.size() >= FEWEST && (long) length * MUCH <= usual && asShort * RARE <= lengths.size();
    }
}
