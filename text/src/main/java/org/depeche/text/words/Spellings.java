package org.depeche.text.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The other ways newspapers set a word: without ligatures, without accents on capitals, in capitals. */
final class Spellings {
    private Spellings() {}

    /** Spellings to look for where {@code form} itself is unknown, likeliest first. */
    static List<String> of(String form) {
        var spellings = new ArrayList<String>();
        char first = form.charAt(0);
        if (first == 'E' || first == 'A') {
            var accented = (first == 'E' ? 'É' : 'À') + form.substring(1);
            spellings.add(accented);
            spellings.add(accented.toLowerCase(Locale.ROOT));
        }
        if (form.contains("oe") || form.contains("Oe")) {
            var joined = form.replace("oe", "œ").replace("Oe", "Œ");
            spellings.add(joined);
            spellings.add(joined.toLowerCase(Locale.ROOT));
        }
        return spellings;
    }

    static boolean isInCapitals(String form) {
        return form.length() > 1 && Character.isUpperCase(form.charAt(0)) && form.equals(form.toUpperCase(Locale.ROOT));
    }

    /** The first letter and each one behind a hyphen stay capitals. */
    static String inTitleCase(String form) {
        var title = new StringBuilder(form.toLowerCase(Locale.ROOT));
        for (int at = 0; at < title.length(); at++) {
            if (at == 0 || title.charAt(at - 1) == '-') {
                title.setCharAt(at, Character.toUpperCase(title.charAt(at)));
            }
        }
        return title.toString();
    }
}
