package org.depeche.intake.container;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The folder of parts that a browser saves beside a "complete" page: {@code Une.html} and {@code Une_files/}.
 *
 * <p>Its pictures, styles and framed pages are no articles of their own.
 */
public final class SavedPage {
    private static final Pattern PARTS = Pattern.compile("(.+)(?:_files|\\.files|_fichiers|-Dateien|_archivos|_file)");

    private SavedPage() {}

    /** Whether the folder {@code name} holds the parts of a page; {@code exists} knows the names beside it. */
    public static boolean isParts(String name, Predicate<String> exists) {
        var matcher = PARTS.matcher(name);
        if (!matcher.matches()) {
            return false;
        }
        var page = matcher.group(1);
        return exists.test(page + ".html") || exists.test(page + ".htm") || exists.test(page + ".xhtml");
    }

    /** Whether one of the folders on the way to {@code path} holds the parts of a page. */
    static boolean isPart(String path, Predicate<String> exists) {
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            if (isParts(path.substring(0, slash), exists)) {
                return true;
            }
        }
        return false;
    }
}
