package org.depeche.web.guard;

import io.javalin.http.Context;
import java.util.Map;

/** The headers that tell browsers to be careful: only what we serve ourselves is loaded, run or framed. */
final class SafeHeaders {
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; manifest-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=()",
            "Cache-Control",
            "private, no-cache");

    private SafeHeaders() {}

    static void set(Context context, boolean isBehindProxy) {
        HEADERS.forEach(context::header);
        if (isBehindProxy) {
            context.header("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
