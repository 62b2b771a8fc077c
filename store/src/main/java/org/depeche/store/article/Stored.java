package org.depeche.store.article;

/** Text as both databases keep it. */
public final class Stored {
    private Stored() {}

    /**
     * {@code text} with what PostgreSQL or UTF-8 cannot hold replaced by U+FFFD, one for one: the character 0, and halves
     * of surrogate pairs that stand alone. Offsets stay as they were.
     */
    public static String text(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == 0 || Character.isSurrogate(letter)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        var letters = text.toCharArray();
        for (int at = 0; at < letters.length; at++) {
            if (Character.isHighSurrogate(letters[at])
                    && at + 1 < letters.length
                    && Character.isLowSurrogate(letters[at + 1])) {
                at++;
            } else if (letters[at] == 0 || Character.isSurrogate(letters[at])) {
                letters[at] = '\uFFFD';
            }
        }
        return new String(letters);
    }
}
