package org.depeche.intake.line;

import com.github.luben.zstd.ZstdInputStream;
import io.airlift.compress.lz4.Lz4Decompressor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.brotli.dec.BrotliInputStream;
import org.xerial.snappy.Snappy;

/**
 * Unpacks the pages of a Parquet file.
 *
 * <p>Parquet's own factory asks Hadoop for the codecs; this one asks the libraries, and gives no page more bytes than the
 * file says it has.
 */
final class ParquetCodecs implements CompressionCodecFactory {

    private interface Unpacker {
        byte[] unpack(byte[] packed, int size) throws IOException;
    }

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        throw new UnsupportedOperationException("articles are read from Parquet, not written: " + codec);
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        return new Decompressor(
                switch (codec) {
                    case UNCOMPRESSED -> (packed, size) -> packed;
                    case SNAPPY -> ParquetCodecs::snappy;
                    case GZIP -> (packed, size) -> read(new GZIPInputStream(new ByteArrayInputStream(packed)), size);
                    case ZSTD -> (packed, size) -> read(new ZstdInputStream(new ByteArrayInputStream(packed)), size);
                    case BROTLI ->
                        (packed, size) -> read(new BrotliInputStream(new ByteArrayInputStream(packed)), size);
                    case LZ4_RAW -> ParquetCodecs::lz4;
                    default -> throw new IllegalArgumentException("Parquet packed by " + codec + " cannot be read");
                });
    }

    @Override
    public void release() {}

    private static byte[] snappy(byte[] packed, int size) throws IOException {
        var unpacked = new byte[size];
        if (Snappy.uncompressedLength(packed) != size) {
            throw new IOException("a page of another length than the file says");
        }
        Snappy.uncompress(packed, 0, packed.length, unpacked, 0);
        return unpacked;
    }

    private static byte[] lz4(byte[] packed, int size) {
        var unpacked = new byte[size];
        new Lz4Decompressor().decompress(packed, 0, packed.length, unpacked, 0, size);
        return unpacked;
    }

    private static byte[] read(InputStream stream, int size) throws IOException {
        try (stream) {
            return stream.readNBytes(size);
        }
    }

    /** Decompresses one page at a time. */
    private record Decompressor(Unpacker unpacker) implements BytesInputDecompressor {
        @Override
        public BytesInput decompress(BytesInput packed, int size) throws IOException {
            return BytesInput.from(unpacker.unpack(packed.toInputStream().readAllBytes(), size));
        }

        @Override
        public void decompress(ByteBuffer packed, int packedSize, ByteBuffer target, int size) throws IOException {
            var bytes = new byte[packedSize];
            packed.get(bytes);
            target.put(unpacker.unpack(bytes, size));
            target.flip();
        }

        @Override
        public void release() {}
    }
}
