package org.depeche.text.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;

/**
 * Tells of what time a stream is: the middle of the dates that came last.
 *
 * <p>The latest date would do, were all dates right; but one page that says it is of 2099 must not make all others old, nor an
 * archive of years ago that is taken in today.
 */
final class ArrivalClock {
    /** So many are looked at. */
    static final int LAST = 100;

    private final Instant[] dates = new Instant[LAST];
    private int seen;
    private Instant now = Instant.MIN;

    void see(Instant date) {
        dates[seen % LAST] = date;
        seen = seen == 2 * LAST - 1 ? LAST : seen + 1;
        var sorted = Arrays.copyOf(dates, Math.min(seen, LAST));
        Arrays.sort(sorted);
        now = sorted[(sorted.length - 1) / 2];
    }

    /** The time; {@link Instant#MIN} before any date was seen. */
    Instant now() {
        return now;
    }

    void write(DataOutput out) throws IOException {
        int known = Math.min(seen, LAST);
        BinaryForm.writeNumber(out, known);
        for (int place = seen - known; place < seen; place++) {
            BinaryForm.writeMoment(out, dates[place % LAST]);
        }
    }

    static ArrivalClock read(DataInput in) throws IOException {
        var clock = new ArrivalClock();
        for (int left = BinaryForm.readNumber(in); left > 0; left--) {
            clock.see(BinaryForm.readMoment(in));
        }
        return clock;
    }
}
