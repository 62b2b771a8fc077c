package org.depeche.newsroom.adding;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The words of a text without the way they are set: two texts of one typesetting read the same.
 *
 * <p>Pages change their spaces, quotation marks and dashes with each redesign, and some from one visit to the next; no
 * reader sees a revision in that.
 */
final class Typesetting {
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]+");
    private static final Pattern SPACE_BEFORE_MARK = Pattern.compile(" (?=[:;!?%»”\"])|(?<=[«“\"]) ");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[‘’ʼ′`]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[“”„‟«»]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    private Typesetting() {}

    /** {@code text} set plainly. */
    static String plain(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC);
        plain = INVISIBLE.matcher(plain).replaceAll("");
        plain = SPACES.matcher(plain).replaceAll(" ");
        plain = SPACE_BEFORE_MARK.matcher(plain).replaceAll("");
        plain = SINGLE_QUOTES.matcher(plain).replaceAll("'");
        plain = DOUBLE_QUOTES.matcher(plain).replaceAll("\"");
        plain = DASHES.matcher(plain).replaceAll("-");
        return plain.replace("…", "...").strip();
    }
}
