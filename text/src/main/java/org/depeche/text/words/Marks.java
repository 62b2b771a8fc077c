package org.depeche.text.words;

/** How far a mark reaches: three dots, a doubled apostrophe and an emoji of many parts are one each. */
final class Marks {
    private static final int JOINER = 0x200D;
    private static final int LONGEST_EMOJI = 40;

    private Marks() {}

    static int end(String text, int from) {
        char character = text.charAt(from);
        int next = from + 1;
        if (character == '.') {
            while (next < text.length() && text.charAt(next) == '.') {
                next++;
            }
            return next;
        } else if (Characters.isApostrophe(character)) {
            return next < text.length() && text.charAt(next) == character ? next + 1 : next;
        }
        return character < 0x2190 ? next : emojiEnd(text, from);
    }

    private static int emojiEnd(String text, int from) {
        int at = from + Character.charCount(text.codePointAt(from));
        while (at < text.length() && at - from < LONGEST_EMOJI) {
            int part = text.codePointAt(at);
            if (part == JOINER && at + 1 < text.length() && isPictograph(text.codePointAt(at + 1))) {
                at += 1 + Character.charCount(text.codePointAt(at + 1));
            } else if (part == 0xFE0F || part == 0x20E3 || isSkinTone(part) || isFlagPair(text, from, at, part)) {
                at += Character.charCount(part);
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isPictograph(int codePoint) {
        return codePoint >= 0x2190 && !Character.isLetterOrDigit(codePoint) && !Character.isWhitespace(codePoint);
    }

    private static boolean isSkinTone(int codePoint) {
        return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }

    private static boolean isFlagPair(String text, int from, int at, int codePoint) {
        return at - from == 2 && isFlagLetter(codePoint) && isFlagLetter(text.codePointAt(from));
    }

    private static boolean isFlagLetter(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }
}
