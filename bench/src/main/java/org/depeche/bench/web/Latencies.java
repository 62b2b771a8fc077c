package org.depeche.bench.web;

import java.util.Arrays;

/** How long requests took, kept whole: percentiles are exact. It is thread-safe. */
final class Latencies {
    private long[] nanos = new long[1024];
    private int count;

    synchronized void add(long took) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = took;
    }

    synchronized int count() {
        return count;
    }

    /** The time within which so many of a hundred requests were answered, in milliseconds. */
    synchronized double percentile(double part) {
        if (count == 0) {
            return 0;
        }
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[Math.min(count - 1, (int) (count * part / 100))] / 1e6;
    }
}
