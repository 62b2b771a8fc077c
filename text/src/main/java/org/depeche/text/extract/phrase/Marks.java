package org.depeche.text.extract.phrase;

/** What the marks at a text's ends say of it. */
public final class Marks {
    private static final String SENTENCE_END = ".!?…。！？।";
    private static final String CLOSERS = "»”\"')]’ \u00a0\u202f*";
    private static final int LONGEST_BRACKET = 40;
    private static final String OPENERS = "«“\"„‚‘'";

    private Marks() {}

    /** Whether {@code text} ends like a sentence, closing marks left aside. */
    public static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && SENTENCE_END.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether a sentence ends before the bracket that closes {@code text}, as agencies sign: {@code … voted. (dpa)}. */
    public static boolean endsBeforeBracket(String text) {
        int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        return open > 0
                && text.length() - open <= LONGEST_BRACKET
                && endsSentence(text.substring(0, open).strip());
    }

    public static boolean opensQuotation(char character) {
        return OPENERS.indexOf(character) >= 0;
    }

    /** How many words stand in {@code text}, counted by its spaces. */
    public static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            if (letter && !inside) {
                words++;
            }
            inside = letter || (inside && (text.charAt(i) == '\'' || text.charAt(i) == '’'));
        }
        return words;
    }
}
