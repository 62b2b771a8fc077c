package org.depeche.text.reuse.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes numbers and names as few bytes, and at the end a sum by which damage is seen. */
public final class SnapshotWriter {
    private final OutputStream out;
    private final CRC32 sum = new CRC32();
    private final byte[] buffer = new byte[1 << 14];
    private final Map<String, Integer> names = new HashMap<>();
    private int buffered;

    public SnapshotWriter(OutputStream out) {
        this.out = out;
    }

    /** Writes a number from 0 on, seven bits a byte, the low ones first. */
    public void number(long number) throws IOException {
        if (number < 0) {
            throw new IllegalArgumentException("number " + number + ": a snapshot holds none below 0");
        }
        long rest = number;
        while (rest > 0x7F) {
            put((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        put((int) rest);
    }

    /** Writes a number that may lie below 0. */
    public void signed(int number) throws IOException {
        number(((number << 1) ^ (number >> 31)) & 0xFFFF_FFFFL);
    }

    /** Writes {@code text} in full. */
    public void text(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        for (byte single : bytes) {
            put(single);
        }
    }

    /** Writes {@code name} in full the first time, and its number from then on. */
    public void name(String name) throws IOException {
        var known = names.get(name);
        number(known == null ? 0 : known + 1L);
        if (known == null) {
            names.put(name, names.size());
            text(name);
        }
    }

    /** Writes the sum and hands all on; nothing may be written after it. */
    public void end() throws IOException {
        hand();
        long value = sum.getValue();
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            put((int) (value >>> shift) & 0xFF);
        }
        hand();
        out.flush();
    }

    private void put(int single) throws IOException {
        if (buffered == buffer.length) {
            hand();
        }
        buffer[buffered++] = (byte) single;
    }

    private void hand() throws IOException {
        sum.update(buffer, 0, buffered);
        out.write(buffer, 0, buffered);
        buffered = 0;
    }
}
