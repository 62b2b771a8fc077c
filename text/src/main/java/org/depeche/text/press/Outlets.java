package org.depeche.text.press;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows outlets by their domains and by the names they go by. */
public final class Outlets {
    private static final Pattern VARIANT = Pattern.compile("^(www|m|amp|mobile)\\.");
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byDomain = new HashMap<>();

    public Outlets() {
        for (var row : PressTable.rows("outlets.tsv", 2)) {
            byName.put(PressTable.key(row[0]), row[0]);
            for (var domain : row[1].split("\\|")) {
                byDomain.put(domain, row[0]);
                byName.putIfAbsent(PressTable.key(domain), row[0]);
            }
            if (row.length > 2 && !row[2].isBlank()) {
                for (var name : row[2].split("\\|")) {
                    byName.putIfAbsent(PressTable.key(name), row[0]);
                }
            }
        }
    }

    /** The name that readers know an outlet by, from any of its names. */
    public Optional<String> named(String name) {
        return Optional.ofNullable(byName.get(PressTable.key(name)));
    }

    /** The outlet whose domain, or the domain above it, is that of {@code url}. */
    public Optional<String> at(String url) {
        var host = host(url).orElse("");
        while (host.indexOf('.') > 0) {
            var name = byDomain.get(host);
            if (name != null) {
                return Optional.of(name);
            }
            host = host.substring(host.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    /** The host of {@code url} without {@code www.}. */
    public static Optional<String> host(String url) {
        try {
            var host = URI.create(url.strip()).getHost();
            return Optional.ofNullable(host)
                    .map(found ->
                            VARIANT.matcher(found.toLowerCase(Locale.ROOT)).replaceFirst(""));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
