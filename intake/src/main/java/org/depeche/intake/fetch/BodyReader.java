package org.depeche.intake.fetch;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.depeche.intake.CountedStream;

/** Reads a body through the packings its server names, up to a largest size on either side of each. */
final class BodyReader {
    /** The packings that are asked for. */
    static final String PACKINGS = "gzip, deflate, br, zstd";

    private static final int MOST_PACKINGS = 2;
    /** The window that RFC 9659 lets a server use: 8 MB, as a power of two. */
    private static final int ZSTD_WINDOW = 23;

    private final int largest;

    BodyReader(int largest) {
        this.largest = largest;
    }

    /**
     * Reads all of {@code body}.
     *
     * @param packing the value of Content-Encoding, the innermost first
     */
    byte[] read(InputStream body, String packing) throws IOException {
        var stream = limited(body, Reason.Code.LARGE);
        for (var name : reversed(packing)) {
            stream = limited(unpack(name, new BufferedInputStream(stream)), Reason.Code.LARGE_UNPACKED);
        }
        return stream.readAllBytes();
    }

    private static List<String> reversed(String packing) throws IOException {
        var names = Stream.of(packing.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals("identity"))
                .toList();
        if (names.size() > MOST_PACKINGS) {
            throw new UnfitAnswer(Reason.of(Reason.Code.PACKED_OFTEN, names.size()));
        }
        return names.size() == 2 ? List.of(names.get(1), names.get(0)) : names;
    }

    private static InputStream unpack(String name, BufferedInputStream stream) throws IOException {
        switch (name) {
            case "gzip", "x-gzip" -> {
                return new GZIPInputStream(stream);
            }
            case "deflate" -> {
                return new InflaterInputStream(stream, new Inflater(!hasZlibHead(stream)));
            }
            case "br" -> {
                return new BrotliInputStream(stream);
            }
            case "zstd" -> {
                return new ZstdInputStream(stream).setLongMax(ZSTD_WINDOW);
            }
            default -> throw new UnfitAnswer(Reason.of(Reason.Code.PACKED_ODDLY, name));
        }
    }

    /** Whether a zlib head stands before the deflated bytes, as the standard wants; some servers leave it out. */
    private static boolean hasZlibHead(BufferedInputStream stream) throws IOException {
        stream.mark(2);
        int first = stream.read();
        int second = stream.read();
        stream.reset();
        return (first & 0x0F) == 8 && ((first << 8) + second) % 31 == 0;
    }

    private InputStream limited(InputStream stream, Reason.Code beyond) {
        return new CountedStream(stream, new Limit(beyond, largest));
    }

    /** An answer that breaks a limit or the protocol. */
    static final class UnfitAnswer extends IOException implements Step.Reasoned {
        private static final long serialVersionUID = 1;

        private final Reason reason;

        UnfitAnswer(Reason reason) {
            super(reason.toString());
            this.reason = reason;
        }

        @Override
        public Reason reason() {
            return reason;
        }
    }

    /** Counts what is read of one stream, and fails where it goes on past its limit. */
    private static final class Limit implements CountedStream.Counter {
        private final Reason.Code beyond;
        private final int largest;
        private long count;

        Limit(Reason.Code beyond, int largest) {
            this.beyond = beyond;
            this.largest = largest;
        }

        @Override
        public void count(long bytes) throws UnfitAnswer {
            count += bytes;
            if (count > largest) {
                throw new UnfitAnswer(Reason.of(beyond, largest));
            }
        }
    }
}
