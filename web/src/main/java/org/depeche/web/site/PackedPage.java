package org.depeche.web.site;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A page as it goes out, packed once for all who ask for it. */
final class PackedPage {
    private final byte[] packed;

    private PackedPage(byte[] packed) {
        this.packed = packed;
    }

    static PackedPage of(String html) throws IOException {
        var bytes = new ByteArrayOutputStream(html.length() / 4);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(html.getBytes(StandardCharsets.UTF_8));
        }
        return new PackedPage(bytes.toByteArray());
    }

    int size() {
        return packed.length;
    }

    void send(Context context) throws IOException {
        var accepted = context.header("Accept-Encoding");
        context.contentType("text/html; charset=utf-8");
        if (accepted != null && accepted.contains("gzip")) {
            context.minSizeForCompression(Integer.MAX_VALUE);
            context.header("Content-Encoding", "gzip");
            context.result(packed);
        } else {
            try (var plain = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                context.result(plain.readAllBytes());
            }
        }
    }
}
