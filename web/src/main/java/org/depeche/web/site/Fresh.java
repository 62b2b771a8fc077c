package org.depeche.web.site;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Spares who asks what he has already: an answer's tag says which state of the archive it shows, to whom and how. */
public final class Fresh {
    /** Another run of the program may write its answers otherwise. */
    private static final String RUN = Long.toString(System.currentTimeMillis(), 36);

    private Fresh() {}

    /** Tags a page; where the browser has the same page, says so and is true. */
    static boolean isKnown(Context context, Frame frame, String state) {
        context.header("Vary", "Cookie, Accept-Language");
        var reader = Integer.toHexString(
                Objects.hash(frame.caller().csrf(), frame.caller().name()));
        return isKnown(context, reader + "." + frame.words().tag() + "." + state);
    }

    /** Tags what is the same for everybody; where who asks has the same, says so and is true. */
    public static boolean isKnown(Context context, String state) {
        var tag = "W/\"" + RUN + "." + state + "\"";
        context.header("ETag", tag);
        if (hasSame(context.header("If-None-Match"), tag)) {
            context.status(304);
            return true;
        }
        return false;
    }

    /** Whether one of the tags in {@code header} is {@code tag}, as RFC 9110 compares them for this question: weakly. */
    static boolean hasSame(@Nullable String header, String tag) {
        return header != null
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .anyMatch(given -> given.equals("*") || opaque(given).equals(opaque(tag)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
