package org.depeche.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a document is, told by its first bytes and not by its name. */
enum Content {
    EMPTY,
    GZIP,
    BINARY,
    ARTICLE_LINES,
    HTML,
    TEXT;

    /** How many bytes of a document's beginning are looked at. */
    static final int LOOK = 8192;

    private static final Pattern TAG =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|meta|article|div|p|h1|section|main|title)\\b");

    static Content of(byte[] beginning) {
        if (beginning.length >= 2 && (beginning[0] & 0xFF) == 0x1F && (beginning[1] & 0xFF) == 0x8B) {
            return GZIP;
        }
        if (isBinary(beginning)) {
            return BINARY;
        }
        var text = DecodedText.of(beginning).text().stripLeading();
        if (text.isBlank()) {
            return EMPTY;
        }
        if (text.startsWith("{")) {
            return ARTICLE_LINES;
        }
        var small = text.toLowerCase(Locale.ROOT);
        boolean isPage = small.contains("<html")
                || (small.startsWith("<") && TAG.matcher(small).find());
        return isPage ? HTML : TEXT;
    }

    private static boolean isBinary(byte[] beginning) {
        boolean utf16 = beginning.length >= 2 && (beginning[0] & beginning[1] & 0xFE) == 0xFE;
        if (utf16) {
            return false;
        }
        int controls = 0;
        for (byte value : beginning) {
            if (value == 0) {
                return true;
            }
            controls += value > 0 && value < 0x20 && "\t\n\f\r\u001b".indexOf(value) < 0 ? 1 : 0;
        }
        return controls * 50 > beginning.length;
    }
}
