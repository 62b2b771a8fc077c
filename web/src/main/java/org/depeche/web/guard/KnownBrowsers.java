package org.depeche.web.guard;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Knows browsers in which somebody has signed in before, so that strangers who guess at an account do not keep its owner out.
 *
 * <p>Such a browser keeps a mark of its own for the account, and its attempts are counted by that mark. A mark opens nothing:
 * who steals one may guess as often as its owner. Marks are good as long as this process runs.
 *
 * <p>Source: OWASP, "Slow Down Online Guessing Attacks with Device Cookies", owasp.org/www-community.
 */
final class KnownBrowsers {
    private static final int MARK_BYTES = 12;

    private final CsrfTokens seals = new CsrfTokens();
    private final SecureRandom random = new SecureRandom();

    /** A new mark for a browser in which {@code name} signed in. */
    String mark(String name) {
        var bytes = new byte[MARK_BYTES];
        random.nextBytes(bytes);
        var mark = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return mark + "." + seal(mark, name);
    }

    /** Whether {@code given} is a mark that was made for {@code name}. */
    boolean isOf(String name, String given) {
        int dot = given.indexOf('.');
        return dot > 0 && CsrfTokens.isSame(seal(given.substring(0, dot), name), given.substring(dot + 1));
    }

    private String seal(String mark, String name) {
        return seals.of(mark + "." + Base64.getUrlEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8)));
    }
}
