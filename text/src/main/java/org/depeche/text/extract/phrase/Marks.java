package org.depeche.text.extract.phrase;

/** What the marks at a text's ends say of it. */
public final class Marks {
    private static final String SENTENCE_END = ".!?…。！？।";
    private static final String CLOSERS = "»”\"')]’」』）】〉》 \u00a0\u202f*";
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

    /** Whether a name may begin with {@code letter}: a capital, or a letter of a script that has none. */
    public static boolean opensName(int letter) {
        return Character.isUpperCase(letter) || Character.getType(letter) == Character.OTHER_LETTER;
    }

    public static boolean opensQuotation(char character) {
        return OPENERS.indexOf(character) >= 0;
    }

    /** How many words stand in {@code text}, counted by its spaces; where a script has none, two letters are a word. */
    public static int words(String text) {
        int words = 0;
        int unspaced = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            if (letter && isUnspaced(text.charAt(i))) {
                unspaced++;
                inside = false;
                continue;
            }
            if (letter && !inside) {
                words++;
            }
            inside = letter || (inside && (text.charAt(i) == '\'' || text.charAt(i) == '’'));
        }
        return words + (unspaced + 1) / 2;
    }

    /** Whether {@code letter} is of a script that sets no spaces between words: Thai, Khmer, kana, Han and others. */
    public static boolean isUnspaced(char letter) {
        return letter >= '\u0e00'
                && (letter <= '\u0eff'
                        || (letter >= '\u1000' && letter <= '\u109f')
                        || (letter >= '\u1780' && letter <= '\u17ff')
                        || (letter >= '\u3040' && letter <= '\u30ff')
                        || (letter >= '\u3400' && letter <= '\u9fff')
                        || (letter >= '\uf900' && letter <= '\ufaff')
                        || (letter >= '\uff66' && letter <= '\uff9f'));
    }
}
