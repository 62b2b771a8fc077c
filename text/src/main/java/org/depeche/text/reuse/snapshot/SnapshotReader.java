package org.depeche.text.reuse.snapshot;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Reads what {@link SnapshotWriter} wrote; what cannot have been written is an {@link IOException} that says what is
 * wrong.
 *
 * <p>Whatever damaged bytes say, they cannot make it take much more memory than an index of their length has. It reads
 * ahead: nothing else may follow in the same stream.
 */
public final class SnapshotReader {
    private static final int LONGEST_TEXT = 1 << 24;

    private final InputStream in;
    private final CRC32 sum = new CRC32();
    private final byte[] buffer = new byte[1 << 14];
    private final List<String> names = new ArrayList<>();
    private int at;
    private int filled;

    public SnapshotReader(InputStream in) {
        this.in = in;
    }

    /** A number that is {@code most} at most; {@code what} says what it counts. */
    public long number(String what, long most) throws IOException {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE - 1; shift += 7) {
            int single = next();
            number |= (long) (single & 0x7F) << shift;
            if (single < 0x80) {
                if (number > most) {
                    throw damaged(what + " " + number + " is more than " + most);
                }
                return number;
            }
        }
        throw damaged(what + " takes too many bytes");
    }

    /** A number that is {@code most} at most and an {@code int}. */
    public int count(String what, int most) throws IOException {
        return (int) number(what, most);
    }

    /** A number that may lie below 0. */
    public int signed(String what) throws IOException {
        long folded = number(what, 0xFFFF_FFFFL);
        return (int) (folded >>> 1) ^ -(int) (folded & 1);
    }

    public String text(String what) throws IOException {
        var bytes = new byte[count("the length of " + what, LONGEST_TEXT)];
        for (int place = 0; place < bytes.length; place++) {
            bytes[place] = (byte) next();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A name that stands in full only where it was written first. */
    public String name(String what) throws IOException {
        int number = count("the number of " + what, names.size());
        if (number > 0) {
            return names.get(number - 1);
        }
        names.add(text(what));
        return names.get(names.size() - 1);
    }

    /** Checks the sum of all that was read. */
    public void end() throws IOException {
        sum.update(buffer, 0, at);
        long expected = sum.getValue();
        long found = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            found |= (long) next() << shift;
        }
        if (found != expected) {
            throw damaged("its sum is " + Long.toHexString(expected) + ", not " + Long.toHexString(found));
        }
    }

    public static IOException damaged(String how) {
        return new IOException("snapshot of a passage index: " + how);
    }

    private int next() throws IOException {
        if (at == filled) {
            sum.update(buffer, 0, filled);
            filled = Math.max(0, in.read(buffer, 0, buffer.length));
            at = 0;
            if (filled == 0) {
                throw new EOFException("snapshot of a passage index: it is cut off");
            }
        }
        return buffer[at++] & 0xFF;
    }
}
