package org.depeche.newsroom.adding;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A page's address without what changes from one link to it to the next: scheme, tracking, AMP and print variants.
 *
 * @param text {@code example.org/monde/42?id=7}
 * @param site {@code example.org}
 */
record CanonicalAddress(String text, String site) {
    private static final Pattern TRACKING = Pattern.compile(
            "utm_.*|xtor|at_.*|mc_[ce]id|fbclid|gclid|dclid|yclid|msclkid|igshid|ref|ref_src|cmpid|ns_.*|_ga|amp|outputtype|print");
    private static final Set<String> DOORS = Set.of("www", "m", "mobile", "amp");
    private static final Pattern VARIANT =
            Pattern.compile("(?i)(^|/)(amp|print|imprimer)(?=/|$)|\\.amp(?=\\.html?$|$)");

    static Optional<CanonicalAddress> of(String url) {
        try {
            var uri = new URI(url.strip());
            if (uri.getHost() == null) {
                return Optional.empty();
            }
            var site = site(uri.getHost());
            var path = VARIANT.matcher(uri.getRawPath() == null ? "" : uri.getRawPath())
                    .replaceAll("");
            var end = path.replaceFirst("/(index\\.html?)?$", "");
            return Optional.of(new CanonicalAddress(site + end + query(uri.getRawQuery()), site));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static String site(String host) {
        var small = host.toLowerCase(Locale.ROOT);
        int dot = small.indexOf('.');
        return dot > 0 && DOORS.contains(small.substring(0, dot)) && small.indexOf('.', dot + 1) > 0
                ? small.substring(dot + 1)
                : small;
    }

    private static String query(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return "";
        }
        var kept = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty()
                        && !TRACKING.matcher(part.split("=", 2)[0].toLowerCase(Locale.ROOT))
                                .matches())
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
