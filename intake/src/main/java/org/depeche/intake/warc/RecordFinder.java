package org.depeche.intake.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;

/** Finds the next record after a damaged one, where the WARC is a file that can be read from any byte. */
final class RecordFinder {
    private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
    // A gzip member with deflate and no optional fields, as all writers of WARC files make it.
    private static final byte[] PACKED = {0x1F, (byte) 0x8B, 8, 0};
    private static final int STEP = 1 << 20;

    private RecordFinder() {}

    /** Puts {@code reader} before the next record; false where there is none. */
    static boolean goOn(WarcReader reader, ReadableByteChannel channel) throws IOException {
        if (!(channel instanceof SeekableByteChannel file)) {
            return false;
        }
        boolean gzip = reader.compression() == WarcCompression.GZIP;
        long next = find(file, reader.position() + 1, gzip);
        if (next < 0) {
            return false;
        }
        reader.position(next);
        return true;
    }

    private static long find(SeekableByteChannel file, long from, boolean gzip) throws IOException {
        var buffer = ByteBuffer.allocate(STEP);
        for (long at = from; at < file.size(); at += STEP - PLAIN.length) {
            buffer.clear();
            file.position(at);
            for (int read = 0; read >= 0 && buffer.hasRemaining(); ) {
                read = file.read(buffer);
            }
            for (int i = 0; i + PLAIN.length <= buffer.position(); i++) {
                if (opens(buffer, i, gzip ? PACKED : PLAIN)) {
                    return at + i;
                }
            }
        }
        return -1;
    }

    private static boolean opens(ByteBuffer buffer, int at, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (buffer.get(at + i) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
