package org.depeche.web.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows under which names the server may be asked for: so a stranger's page cannot reach it by a name of its own that
 * points here (DNS rebinding). A plain address is nobody's name to point.
 */
final class HostCheck {
    private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");
    private static final Pattern FOUR = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    private static final Pattern SIX = Pattern.compile("\\[[0-9a-f:.]+]");
    private static final Pattern LOOPBACK = Pattern.compile("127\\.[0-9.]+|\\[::1]");

    private final Set<String> names = new HashSet<>(Set.of("localhost"));
    private final boolean isPublic;

    HostCheck(List<String> hosts, boolean isPublic) {
        hosts.forEach(host -> names.add(host.toLowerCase(Locale.ROOT)));
        this.isPublic = isPublic;
    }

    boolean isOurs(String header) {
        var host = name(header);
        if (names.contains(host)) {
            return true;
        }
        return isPublic
                ? FOUR.matcher(host).matches() || SIX.matcher(host).matches()
                : LOOPBACK.matcher(host).matches();
    }

    private static String name(String header) {
        return PORT.matcher(header.toLowerCase(Locale.ROOT)).replaceFirst("");
    }
}
