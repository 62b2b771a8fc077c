package org.depeche.intake.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.depeche.intake.page.DecodedText;

/** Reads lines of bytes up to a largest length, so that one endless line does not fill the memory. */
final class LineReader {
    private final InputStream stream;
    private final int largest;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int next;
    private int filled;
    private long offset;
    private long start;
    private boolean tooLong;
    private boolean blank;

    LineReader(InputStream stream, int largest) {
        this.stream = stream;
        this.largest = largest;
    }

    /** Reads the next line; false at the end. */
    boolean next() throws IOException {
        line.reset();
        tooLong = false;
        blank = true;
        start = offset;
        boolean any = false;
        while (next < filled || fill()) {
            any = true;
            int end = next;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            keep(end);
            boolean complete = end < filled;
            offset += end - next + (complete ? 1 : 0);
            next = complete ? end + 1 : end;
            if (complete) {
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        next = 0;
        filled = Math.max(0, stream.read(buffer));
        return filled > 0;
    }

    private void keep(int end) {
        for (int i = next; i < end && blank; i++) {
            blank = buffer[i] >= 0 && buffer[i] <= ' ';
        }
        if (line.size() + end - next > largest) {
            tooLong = true;
        } else {
            line.write(buffer, next, end - next);
        }
    }

    /** The byte at which the line begins. */
    long start() {
        return start;
    }

    boolean tooLong() {
        return tooLong;
    }

    /** Whether nothing stands on the line; told without reading it as text, since a second run passes most lines. */
    boolean isBlank() {
        return blank;
    }

    String line() {
        return DecodedText.of(line.toByteArray()).text();
    }
}
