package org.depeche.text.press;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.depeche.text.article.Language;
import org.depeche.text.words.LanguageData;

/** The tables of this package, which hold for all languages, and the form by which names in them are told equal. */
final class PressTable {
    private PressTable() {}

    /** The lines of the table {@code name}, each cut at its tabs, with at least {@code columns} parts. */
    static List<String[]> rows(String name, int columns) {
        return new LanguageData(Language.UNDETERMINED)
                .lines("press/" + name).stream()
                        .map(line -> cut(name, line, columns))
                        .toList();
    }

    private static String[] cut(String name, String line, int columns) {
        var parts = line.split("\t", -1);
        if (parts.length < columns) {
            throw new IllegalStateException(
                    "press/" + name + ": « " + line + " » has fewer than " + columns + " columns");
        }
        return parts;
    }

    /** The letters and digits of a name, small and without accents: {@code France Info} is {@code franceinfo}. */
    static String key(String name) {
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var key = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            char character = plain.charAt(at);
            if (Character.isLetterOrDigit(character)) {
                key.append(character == 'œ' ? "oe" : character == 'æ' ? "ae" : character);
            }
        }
        return key.toString();
    }
}
