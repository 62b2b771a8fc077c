package org.depeche.text.reuse.fold;

import java.text.Normalizer;

/** What each letter folds to when words are compared: small, without accent, ligatures opened. */
final class Letters {
    private static final int PRIME = 0x01000193;
    private static final int TABLE = 0x250;
    private static final char[] FOLDED = fold();
    private static final char[] PLAIN = plain();

    private Letters() {}

    /** Whether the character at {@code at} belongs to a word. */
    static boolean isPart(String text, int at) {
        char character = text.charAt(at);
        if (character < TABLE) {
            return FOLDED[character] != 0;
        }
        int type = Character.getType(text.codePointAt(at));
        return Character.isLetterOrDigit(text.codePointAt(at))
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** What a letter without a ligature folds to; 0 for all other characters, digits too. */
    static char plain(char character) {
        return character < TABLE ? PLAIN[character] : 0;
    }

    /** How many {@code char}s the character at {@code at} takes. */
    static int width(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at)) ? Character.charCount(text.codePointAt(at)) : 1;
    }

    /** Whether the character at {@code at} is a word by itself, as in scripts that write no spaces. */
    static boolean standsAlone(String text, int at) {
        return text.charAt(at) >= 0x2E80 && Character.isIdeographic(text.codePointAt(at));
    }

    /** Whether {@code character} may stand between the thousands of a number. */
    static boolean partsThousands(char character) {
        return switch (character) {
            case ' ', '\u00A0', '\u202F', '\u2009', '.', ',', '\'', '\u2019' -> true;
            default -> false;
        };
    }

    /** {@code hash} with the folded letter at {@code at} taken in (FNV-1a). */
    static int hash(int hash, String text, int at) {
        char character = text.charAt(at);
        if (character < TABLE) {
            return hash(hash, FOLDED[character]);
        }
        int point = text.codePointAt(at);
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK) {
            return hash;
        }
        return (hash ^ Character.toLowerCase(Character.toUpperCase(bare(point)))) * PRIME;
    }

    private static int hash(int hash, char folded) {
        return switch (folded) {
            case 'œ' -> ((hash ^ 'o') * PRIME ^ 'e') * PRIME;
            case 'æ' -> ((hash ^ 'a') * PRIME ^ 'e') * PRIME;
            case 'ß' -> ((hash ^ 's') * PRIME ^ 's') * PRIME;
            default -> (hash ^ folded) * PRIME;
        };
    }

    private static char[] fold() {
        var table = new char[TABLE];
        for (char character = 0; character < TABLE; character++) {
            if (Character.isLetterOrDigit(character)) {
                table[character] = (char) Character.toLowerCase(bare(character));
            }
        }
        return table;
    }

    private static char[] plain() {
        var table = FOLDED.clone();
        for (char character = 0; character < TABLE; character++) {
            if (Character.isDigit(character) || "œæß".indexOf(table[character]) >= 0) {
                table[character] = 0;
            }
        }
        return table;
    }

    private static int bare(int point) {
        if (point >= TABLE && (point < 0x1E00 || point > 0x1FFF)) {
            return point;
        }
        return Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                .codePointAt(0);
    }
}
