package org.depeche.newsroom.view;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** An address outside that a page may link to: http or https with a host, nothing that a browser would run. */
public record SafeLink(String address) {

    /** The address given, where it is one to link to. */
    public static Optional<String> of(Optional<String> given) {
        return given.filter(SafeLink::isSafe);
    }

    private static boolean isSafe(String given) {
        try {
            var uri = new URI(given);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https"))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
