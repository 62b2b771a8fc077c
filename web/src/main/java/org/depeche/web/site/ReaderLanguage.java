package org.depeche.web.site;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depeche.newsroom.wording.Wording;
import org.depeche.text.article.Language;
import org.jspecify.annotations.Nullable;

/** Knows in which language somebody wants to read the interface: as chosen, else as the browser says. */
final class ReaderLanguage {
    static final List<String> SPOKEN = List.of("fr", "en");
    private static final String COOKIE = "language";
    private static final int YEAR = 365 * 24 * 3600;

    private ReaderLanguage() {}

    static Wording words(Context context) {
        return Wording.of(Language.parse(tag(context)));
    }

    static String tag(Context context) {
        var chosen = context.cookie(COOKIE);
        if (chosen != null && SPOKEN.contains(chosen)) {
            return chosen;
        }
        return wished(context.header("Accept-Language")).orElse("en");
    }

    private static Optional<String> wished(@Nullable String header) {
        if (header == null || header.length() > 500) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(header).stream()
                    .map(range -> range.getRange().split("-")[0])
                    .filter(SPOKEN::contains)
                    .findFirst();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    static void choose(Context context, String tag) {
        if (SPOKEN.contains(tag)) {
            context.cookie(new Cookie(COOKIE, tag, "/", YEAR, false, true, null, SameSite.LAX));
        }
    }
}
