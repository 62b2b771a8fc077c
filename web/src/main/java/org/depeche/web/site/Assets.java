package org.depeche.web.site;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The style, the scripts and the mark, which lie in the program. It is thread-safe. */
final class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "compare.css", "text/css; charset=utf-8",
            "site.css", "text/css; charset=utf-8",
            "compare.js", "text/javascript; charset=utf-8",
            "stemma.js", "text/javascript; charset=utf-8",
            "site.js", "text/javascript; charset=utf-8",
            "mark.svg", "image/svg+xml",
            "site.webmanifest", "application/manifest+json");

    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    void show(Context context) throws IOException {
        var name = context.pathParam("name");
        var type = TYPES.get(name);
        if (type == null) {
            throw new NotFoundResponse("no asset '" + name + "'");
        }
        var bytes = read.get(name);
        if (bytes == null) {
            bytes = bytes(name);
            read.put(name, bytes);
        }
        context.header("Cache-Control", "public, max-age=3600");
        context.contentType(type).result(bytes);
    }

    private static byte[] bytes(String name) throws IOException {
        var folder = name.startsWith("compare.") || name.startsWith("stemma.")
                ? "/org/depeche/web/page/"
                : "/org/depeche/web/site/";
        try (var stream = Assets.class.getResourceAsStream(folder + name)) {
            if (stream == null) {
                throw new IOException("the program's " + name + " is missing");
            }
            return stream.readAllBytes();
        }
    }
}
