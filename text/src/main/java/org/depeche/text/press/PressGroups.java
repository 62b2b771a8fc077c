package org.depeche.text.press;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Knows which outlets belong to one press group and may share one newsroom's copy. */
public final class PressGroups {
    private static final Pattern WWW = Pattern.compile("^(?i)www\\.");
    private static final Pattern DOMAIN = Pattern.compile("(?i)\\.(fr|com|be|ch|ca|net|org|info)$");

    private final Map<String, String> groupByOutlet = new HashMap<>();

    public PressGroups() {
        for (var row : PressTable.rows("groups.tsv", 2)) {
            for (var outlet : row[1].split("\\|")) {
                groupByOutlet.put(key(outlet), row[0]);
            }
        }
    }

    /** The group that owns {@code outlet}, given by any of its names or its site; empty where none is known. */
    public Optional<String> of(String outlet) {
        return Optional.ofNullable(groupByOutlet.get(key(outlet)));
    }

    /** The group, and where none is known the outlet itself: equal for two outlets of one owner. */
    public String owner(String outlet) {
        return of(outlet).orElseGet(() -> key(outlet));
    }

    private static String key(String outlet) {
        var name = WWW.matcher(outlet.strip()).replaceFirst("");
        return PressTable.key(DOMAIN.matcher(name).replaceFirst(""));
    }
}
