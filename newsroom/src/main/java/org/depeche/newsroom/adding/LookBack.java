package org.depeche.newsroom.adding;

import java.time.Duration;

/** How far back articles are remembered: as far as is wanted, or as far as there is memory for. */
final class LookBack {
    /** What one article takes among passages and among stories, in bytes, as measured (docs/quality/archive.md). */
    private static final long PASSAGES = 2_200;

    private static final long STORIES = 4_800;

    /** What is needed beside them: the languages' data, the articles on their way, room for the collector. */
    private static final long BESIDE = 150L << 20;

    private static final double SHARE = 0.65;

    /** By so much it is shortened where it must be. */
    private static final double SHORTER = 0.75;

    private static final Duration SHORTEST = Duration.ofDays(1);

    private final Duration longest;
    private final long room;
    private Duration length;

    /** Looks {@code longest} back while what is remembered takes no more than its share of {@code memory}, in bytes. */
    LookBack(Duration longest, long memory) {
        this.longest = longest;
        this.length = longest;
        this.room = (long) (memory * SHARE) - BESIDE;
    }

    Duration length() {
        return length;
    }

    boolean isShort() {
        return length.compareTo(longest) < 0;
    }

    /** Whether so many articles in the one and in the other memory are too many; if so it looks less far back now. */
    boolean shorten(int passages, int stories) {
        boolean isTooLong = isTooMuch(passages, stories) && length.compareTo(SHORTEST) > 0;
        if (isTooLong) {
            var shorter = Duration.ofSeconds((long) (length.toSeconds() * SHORTER));
            length = shorter.compareTo(SHORTEST) > 0 ? shorter : SHORTEST;
        }
        return isTooLong;
    }

    /** Whether there is no room for so many articles in the one and in the other memory. */
    boolean isTooMuch(int passages, int stories) {
        return passages * PASSAGES + stories * STORIES > room;
    }
}
