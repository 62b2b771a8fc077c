package org.depeche.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells how many bytes are taken from it, and lets whoever hears of it stop the reading. */
public final class CountedStream extends FilterInputStream {
    private final Counter counter;

    public CountedStream(InputStream stream, Counter counter) {
        super(stream);
        this.counter = counter;
    }

    /** Hears of bytes that were read. */
    public interface Counter {
        /** Fails where that were too many. */
        void count(long bytes) throws IOException;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        counter.count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = super.read(target, from, length);
        counter.count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        counter.count(skipped);
        return skipped;
    }

    /** Never, since what is read twice would count twice. */
    @Override
    public boolean markSupported() {
        return false;
    }
}
