package org.depeche.web.site;

import io.javalin.http.Context;
import java.util.Objects;

/** Spares readers what they have already: a page's tag says which state of the archive it shows, to whom and how. */
final class Fresh {
    /** Another run of the program may write its pages otherwise. */
    private static final String RUN = Long.toString(System.currentTimeMillis(), 36);

    private Fresh() {}

    /** Tags the answer; where the browser has the same page, says so and is true. */
    static boolean isKnown(Context context, Frame frame, String state) {
        var tag = "W/\"" + RUN + "."
                + Integer.toHexString(
                        Objects.hash(frame.caller().csrf(), frame.caller().name())) + "."
                + frame.words().tag() + "." + state + "\"";
        context.header("ETag", tag);
        context.header("Vary", "Cookie, Accept-Language");
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
            return true;
        }
        return false;
    }
}
