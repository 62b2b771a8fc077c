package org.depeche.web.guard;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lets forms through that a page of ours made for this very session, and no others. */
final class FormCheck {
    private static final Pattern FORM = Pattern.compile(
            "application/x-www-form-urlencoded(\\s*;\\s*charset=\"?utf-8\"?)?\\s*", Pattern.CASE_INSENSITIVE);

    private FormCheck() {}

    static void require(Context context, Caller caller) {
        if (caller.isProgram()) {
            throw Refusal.of(403, "form.token");
        }
        var type = context.header("Content-Type");
        if (type != null && !FORM.matcher(type).matches()) {
            throw Refusal.of(415, "form.type");
        }
        if (isOfAnotherSite(context)) {
            throw Refusal.of(403, "form.site");
        }
        var header = context.header("X-Csrf-Token");
        var given = header != null ? header : context.formParam("csrf");
        if (given == null || !CsrfTokens.isSame(caller.csrf(), given)) {
            throw Refusal.of(403, "form.old");
        }
    }

    /** Browsers that leave the first header out, as they do without TLS, send the second one. */
    private static boolean isOfAnotherSite(Context context) {
        var site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        var origin = context.header("Origin");
        var host = context.header("Host");
        // A proxy may speak another scheme than we do; name and port it hands on.
        return origin != null
                && !origin.toLowerCase(Locale.ROOT)
                        .replaceFirst("^https?://", "")
                        .equals(host == null ? "" : host.toLowerCase(Locale.ROOT));
    }
}
