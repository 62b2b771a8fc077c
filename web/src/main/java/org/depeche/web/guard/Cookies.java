package org.depeche.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;

/** What browsers keep for us: out of reach of scripts and, behind a proxy, of whoever does not speak TLS. */
final class Cookies {
    private final boolean isOverTls;

    Cookies(boolean isOverTls) {
        this.isOverTls = isOverTls;
    }

    void keep(Context context, String name, String value, int seconds) {
        context.cookie(new Cookie(named(name), value, "/", seconds, isOverTls, true, null, SameSite.LAX));
    }

    void drop(Context context, String name) {
        keep(context, name, "", 0);
    }

    Optional<String> kept(Context context, String name) {
        return Optional.ofNullable(context.cookie(named(name))).filter(value -> !value.isEmpty());
    }

    /** Over TLS a name that browsers let no neighbour of our domain set: else he could sign somebody in as himself. */
    private String named(String name) {
        return isOverTls ? "__Host-" + name : name;
    }
}
