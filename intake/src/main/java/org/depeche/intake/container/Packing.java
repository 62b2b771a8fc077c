package org.depeche.intake.container;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** A way of packing one stream of bytes. */
public enum Packing {
    GZIP,
    ZSTD,
    BZIP2;

    /** What stands in {@code stream}, all its members one after the other. */
    public InputStream unpack(InputStream stream, UnpackingLimit limit) throws IOException {
        return limit.unpacked(
                switch (this) {
                    case GZIP ->
                        GzipCompressorInputStream.builder()
                                .setInputStream(stream)
                                .setDecompressConcatenated(true)
                                .get();
                    case ZSTD -> new ZstdInputStream(stream);
                    case BZIP2 -> new BZip2CompressorInputStream(stream, true);
                });
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
