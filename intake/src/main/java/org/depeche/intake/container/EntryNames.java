package org.depeche.intake.container;

import java.util.regex.Pattern;

/** The names of entries: which are worth reading, and how they are shown. */
final class EntryNames {
    private static final Pattern HIDDEN = Pattern.compile("(?:.*/)?(?:\\.(?!\\.?/)[^/]*|__MACOSX|Thumbs\\.db)(?:/.*)?");

    private EntryNames() {}

    /** What file systems and archivers leave behind. */
    static boolean isHidden(String name) {
        return HIDDEN.matcher(name).matches();
    }

    /**
     * The entry's place within its container. Nothing is ever written under an entry's name, and a name that climbs out of
     * its container ({@code ../../etc/passwd}) is not shown as if it named that file either.
     */
    static String place(String container, String name) {
        var place = new StringBuilder(container);
        for (var step : name.replace('\\', '/').split("/")) {
            if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                place.append('/').append(step);
            }
        }
        return place.toString();
    }
}
