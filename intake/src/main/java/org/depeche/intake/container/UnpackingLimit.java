package org.depeche.intake.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;
import org.depeche.intake.CountedStream;

/**
 * Watches what a file unpacks to, through all the containers in it, and stops a decompression bomb.
 *
 * <p>Only the file's own bytes count as packed: a bomb of zips in zips grows with each layer, and its layers add up. The
 * first {@value #FREE} bytes are free, so that a small file of blanks is no bomb.
 */
public final class UnpackingLimit {
    private static final long FREE = 100_000_000;
    private final int largestRatio;
    private final LongConsumer progress;
    private long packed;
    private long unpacked;

    /** {@code progress} hears how many bytes of the file itself are read. */
    public UnpackingLimit(int largestRatio, LongConsumer progress) {
        this.largestRatio = largestRatio;
        this.progress = progress;
    }

    /** The file was found to unpack to more than any news does. */
    public static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1;

        Exceeded(int ratio) {
            super("unpacks to over " + ratio + " times its size, as a decompression bomb does");
        }
    }

    /** Counts {@code stream} as bytes of the file itself. */
    public InputStream packed(InputStream stream) {
        return new CountedStream(stream, bytes -> {
            packed += bytes;
            progress.accept(packed);
        });
    }

    /** Counts all bytes of the file, which is read out of order. */
    public void packed(long bytes) {
        packed += bytes;
    }

    /** Counts {@code stream} as what came out of a packing. */
    public InputStream unpacked(InputStream stream) {
        return new CountedStream(stream, this::unpacked);
    }

    /** Counts {@code bytes} that came out of a packing. */
    public void unpacked(long bytes) throws Exceeded {
        unpacked += bytes;
        if (unpacked > FREE && unpacked - FREE > packed * largestRatio) {
            throw new Exceeded(largestRatio);
        }
    }
}
