package org.depeche.text.words;

import java.text.Normalizer;

/** The classes of characters that writing has, as the typography of seven languages uses them. */
final class Characters {
    /** The table's end: what comes after is rare, and filling more would cost every start of the program. */
    private static final int TABLE = 0x180;

    /** The folded form of each western character that has one of one character; zero for the others. */
    private static final char[] FOLDED = table();

    private Characters() {}

    static boolean isSpace(char character) {
        return character <= ' '
                ? character == ' ' || (character >= '\t' && character <= '\r') || (character >= 0x1C)
                : character >= 0xA0 && (Character.isWhitespace(character) || Character.isSpaceChar(character));
    }

    static boolean isLineBreak(char character) {
        return character == '\n'
                || character == '\r'
                || character == 0x2028
                || character == 0x2029
                || character == '\f'
                || character == 0x0B;
    }

    /** Whether it shows nothing: soft hyphen, zero-width space or joiner, mark of direction, byte-order mark. */
    static boolean isInvisible(char character) {
        return character == 0xAD
                || (character >= 0x200B && character <= 0x200F)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2060 && character <= 0x2064)
                || (character >= 0xFE00 && character <= 0xFE0F)
                || character == 0xFEFF;
    }

    static boolean isApostrophe(char character) {
        return character == '\''
                || character == 0x2019
                || character == 0x2BC
                || character == 0x2018
                || character == 0xB4
                || character == '`'
                || character == 0x2032
                || character == 0x201B
                || character == 0xFF07;
    }

    static boolean isQuotationMark(char character) {
        return character == '"'
                || character == 0xAB
                || character == 0xBB
                || (character >= 0x201C && character <= 0x201F)
                || character == 0x2039
                || character == 0x203A
                || character == 0x2033
                || character == 0xFF02
                || character == 0x275D
                || character == 0x275E;
    }

    static boolean isHyphen(char character) {
        return character == '-' || character == 0x2010 || character == 0x2011;
    }

    static boolean isDash(char character) {
        return character == '-'
                || (character >= 0x2010 && character <= 0x2015)
                || character == 0x2212
                || character == 0xFE58
                || character == 0xFF0D;
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean isCombining(char character) {
        return character >= 0x300 && (character < 0x370 || Character.getType(character) == Character.NON_SPACING_MARK);
    }

    static boolean isLetterOrDigit(char character) {
        return character < 0x80
                ? (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || isDigit(character)
                : Character.isLetterOrDigit(character);
    }

    /** The small letter, apostrophe, hyphen, quotation mark or space that {@code character} folds to; zero where that takes several. */
    static char folded(char character) {
        return character < TABLE ? FOLDED[character] : single(character);
    }

    /** {@code character} without its accent; itself where it has none. */
    static char withoutAccent(char character) {
        return switch (character) {
            case 'ø' -> 'o';
            case 'Ø' -> 'O';
            case 'ł' -> 'l';
            case 'Ł' -> 'L';
            case 'đ' -> 'd';
            case 'Đ' -> 'D';
            case 'ı' -> 'i';
            default -> character < 0xC0 || Character.isSurrogate(character) ? character : base(character);
        };
    }

    private static char base(char character) {
        if (character >= 0x250 && (character < 0x1E00 || character >= 0x1F00)) {
            return character;
        }
        return Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFD)
                .charAt(0);
    }

    private static char[] table() {
        var table = new char[TABLE];
        for (char character = 0; character < TABLE; character++) {
            table[character] = single(character);
        }
        return table;
    }

    private static char single(char character) {
        if (isSpace(character)) {
            return ' ';
        } else if (isApostrophe(character)) {
            return '\'';
        } else if (isQuotationMark(character)) {
            return '"';
        } else if (isDash(character)) {
            return '-';
        }
        boolean many = isInvisible(character)
                || isCombining(character)
                || !Ligatures.open(character).isEmpty();
        return many ? 0 : Character.toLowerCase(character);
    }
}
