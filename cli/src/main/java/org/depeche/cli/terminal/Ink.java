package org.depeche.cli.terminal;

import java.util.regex.Pattern;

/** The colours of a terminal, or none. */
final class Ink {
    private static final String RESET = "\u001b[0m";
    private static final Pattern WORD = Pattern.compile("\\S+");
    private final boolean color;

    Ink(boolean color) {
        this.color = color;
    }

    /** What a colour stands for; the numbers are the terminal's own colours, so that its theme decides. */
    enum Tint {
        STRONG("1"),
        SOFT("2"),
        TITLE("1;4"),
        DISPATCH("34"),
        OTHER("33"),
        OWN("32"),
        GRAVE("1;31"),
        ADDED("4"),
        REMOVED("2;9");

        private final String code;

        Tint(String code) {
            this.code = code;
        }
    }

    /** {@code text} in a tint, word by word, so that a line may be broken or cut off between any two. */
    String paint(Tint tint, String text) {
        return color ? WORD.matcher(text).replaceAll("\u001b[" + tint.code + "m$0" + RESET) : text;
    }
}
