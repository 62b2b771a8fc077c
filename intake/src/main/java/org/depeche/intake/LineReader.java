package org.depeche.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads lines of bytes up to a largest length, so that one endless line does not fill the memory. */
final class LineReader {
    private final InputStream stream;
    private final int largest;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean tooLong;

    LineReader(InputStream stream, int largest) {
        this.stream = stream instanceof BufferedInputStream ? stream : new BufferedInputStream(stream);
        this.largest = largest;
    }

    /** Reads the next line; false at the end. */
    boolean next() throws IOException {
        bytes.reset();
        tooLong = false;
        int value = stream.read();
        if (value < 0) {
            return false;
        }
        while (value >= 0 && value != '\n') {
            if (bytes.size() < largest) {
                bytes.write(value);
            } else {
                tooLong = true;
            }
            value = stream.read();
        }
        return true;
    }

    boolean tooLong() {
        return tooLong;
    }

    String line() {
        return DecodedText.of(bytes.toByteArray()).text();
    }
}
