package org.depeche.text.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/** How texts, moments and rows of numbers are written down and read back. */
final class BinaryForm {
    private static final int LONGEST_TEXT = 10_000_000;
    private static final int LONGEST_ROW = 10_000_000;

    private BinaryForm() {}

    static void writeText(DataOutput out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        writeNumber(out, bytes.length);
        out.write(bytes);
    }

    static String readText(DataInput in) throws IOException {
        byte[] bytes = new byte[readCount(in, LONGEST_TEXT)];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static void writeMoment(DataOutput out, Instant moment) throws IOException {
        out.writeLong(moment.getEpochSecond());
        out.writeInt(moment.getNano());
    }

    static Instant readMoment(DataInput in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    /** Writes a number that is not negative, the smaller the shorter. */
    static void writeNumber(DataOutput out, int number) throws IOException {
        int rest = number;
        while (rest >= 0x80) {
            out.writeByte((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    static int readNumber(DataInput in) throws IOException {
        int number = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int part = in.readUnsignedByte();
            number |= (part & 0x7f) << shift;
            if (part < 0x80) {
                return number;
            }
        }
        throw new InvalidObjectException("a number is longer than numbers are");
    }

    /** Reads how many of something follow. */
    static int readCount(DataInput in, int most) throws IOException {
        int count = readNumber(in);
        if (count < 0 || count > most) {
            throw new InvalidObjectException("a count of " + count + " where at most " + most + " can be");
        }
        return count;
    }

    /** Writes numbers that rise, none negative. */
    static void writeRising(DataOutput out, int[] numbers) throws IOException {
        writeNumber(out, numbers.length);
        int last = 0;
        for (int number : numbers) {
            writeNumber(out, number - last);
            last = number;
        }
    }

    static int[] readRising(DataInput in) throws IOException {
        // What was written may lie: room is made as numbers come.
        int count = readCount(in, LONGEST_ROW);
        int[] numbers = new int[Math.min(count, 1024)];
        int last = 0;
        for (int place = 0; place < count; place++) {
            numbers = place == numbers.length ? Arrays.copyOf(numbers, Math.min(count, place * 2)) : numbers;
            last += readNumber(in);
            numbers[place] = last;
        }
        return numbers;
    }

    static void writeFloats(DataOutput out, float[] values) throws IOException {
        for (float value : values) {
            out.writeFloat(value);
        }
    }

    static float[] readFloats(DataInput in, int count) throws IOException {
        float[] values = new float[count];
        for (int place = 0; place < count; place++) {
            values[place] = in.readFloat();
        }
        return values;
    }
}
