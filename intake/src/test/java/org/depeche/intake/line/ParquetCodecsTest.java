package org.depeche.intake.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import io.airlift.compress.lz4.Lz4Compressor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.junit.jupiter.api.Test;
import org.xerial.snappy.Snappy;

class ParquetCodecsTest {
    private static final byte[] PAGE = "Le pont a rouvert. ".repeat(100).getBytes(StandardCharsets.UTF_8);

    @Test
    void unpacksPagesOfEachCodec() throws IOException {
        assertUnpacks(CompressionCodecName.UNCOMPRESSED, PAGE);
        assertUnpacks(CompressionCodecName.SNAPPY, Snappy.compress(PAGE));
        assertUnpacks(CompressionCodecName.ZSTD, Zstd.compress(PAGE));
        assertUnpacks(CompressionCodecName.GZIP, gzip());
        assertUnpacks(CompressionCodecName.LZ4_RAW, lz4());
    }

    @Test
    void givesNoPageMoreBytesThanTheFileSays() throws IOException {
        var unpacked =
                new ParquetCodecs().getDecompressor(CompressionCodecName.GZIP).decompress(BytesInput.from(gzip()), 10);
        assertThat(unpacked.size()).isEqualTo(10);
        assertThatThrownBy(() -> new ParquetCodecs()
                        .getDecompressor(CompressionCodecName.SNAPPY)
                        .decompress(BytesInput.from(Snappy.compress(PAGE)), 10))
                .isInstanceOf(IOException.class);
    }

    private static void assertUnpacks(CompressionCodecName codec, byte[] packed) throws IOException {
        var decompressor = new ParquetCodecs().getDecompressor(codec);
        assertThat(decompressor
                        .decompress(BytesInput.from(packed), PAGE.length)
                        .toInputStream()
                        .readAllBytes())
                .as(codec.name())
                .isEqualTo(PAGE);
        var target = ByteBuffer.allocate(PAGE.length);
        decompressor.decompress(ByteBuffer.wrap(packed), packed.length, target, PAGE.length);
        assertThat(target.array()).isEqualTo(PAGE);
    }

    private static byte[] gzip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(PAGE);
        }
        return bytes.toByteArray();
    }

    private static byte[] lz4() {
        var compressor = new Lz4Compressor();
        var packed = new byte[compressor.maxCompressedLength(PAGE.length)];
        int length = compressor.compress(PAGE, 0, PAGE.length, packed, 0, packed.length);
        return Arrays.copyOf(packed, length);
    }
}
