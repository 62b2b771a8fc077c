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
                    case GZIP -> gunzip(stream);
                    case ZSTD -> new ZstdInputStream(stream);
                    case BZIP2 -> new BZip2CompressorInputStream(stream, true);
                });
    }

    /** By what every version has: on a cluster the library is Spark's, and 1.27 knows no builder. */
    @SuppressWarnings("deprecation")
    private static InputStream gunzip(InputStream stream) throws IOException {
        return new GzipCompressorInputStream(stream, true);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
