package org.depeche.text.extract.phrase;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** A text's plain form, to compare lines of pages by: small letters, no accents, straight quotation marks, single spaces. */
public final class PlainText {
    /** Latin, Greek and Cyrillic lie before it; no other script of a news page writes accents as letters of their own. */
    private static final int TABLE_END = 0x530;

    private static final char[] BASE = table();

    private PlainText() {}

    public static String of(String text) {
        var plain = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char base = base(text.charAt(i));
            if (base == ' ') {
                space = true;
            } else {
                if (space && plain.length() > 0) {
                    plain.append(' ');
                }
                space = false;
                plain.append(base);
            }
        }
        return plain.toString();
    }

    /** The words of {@code text}, in plain form; marks are left out. */
    public static List<String> words(String text) {
        var words = new ArrayList<String>();
        int start = -1;
        var plain = of(text);
        for (int i = 0; i <= plain.length(); i++) {
            boolean letter = i < plain.length() && Character.isLetterOrDigit(plain.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(plain.substring(start, i));
                start = -1;
            }
        }
        return words;
    }

    private static char base(char character) {
        if (character < TABLE_END) {
            return BASE[character];
        }
        return switch (character) {
            case '’', '‘', '‛', 'ʼ' -> '\'';
            case '“', '”', '„', '‟' -> '"';
            case '：' -> ':';
            case '／' -> '/';
            case '–', '—', '‐', '‑', '−' -> '-';
            default ->
                Character.isWhitespace(character) || Character.isSpaceChar(character)
                        ? ' '
                        : Character.toLowerCase(character);
        };
    }

    private static char[] table() {
        var base = new char[TABLE_END];
        for (char c = 0; c < TABLE_END; c++) {
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            base[c] = space
                    ? ' '
                    : small(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                            .charAt(0));
        }
        return base;
    }

    /** By way of the capital, which the letters that end a Greek word or lack a Turkish dot share with the usual ones. */
    private static char small(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }
}
