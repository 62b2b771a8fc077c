package org.depeche.text.collation.witness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.depeche.text.article.Span;
import org.depeche.text.words.Token;

/**
 * Folds words to the forms by which collation compares: without accents, ligatures and apostrophes, and cut at hyphens,
 * for {@code rond-point} is also written {@code rond point}.
 */
public final class WordForms {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern FULL_HOUR = Pattern.compile("(\\d{1,2})h00");
    private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");
    private static final int STEM = 6;
    private static final int SHORTEST_STEM = 3;
    private static final String INFLECTIONS = "esx";

    /** A form and where its word stands. */
    record Form(String form, Span span, boolean number) {}

    private WordForms() {}

    /** The forms of a word or number: one, or several where hyphens part it. */
    public static List<Form> forms(Token token) {
        if (!token.isWord() || HYPHEN.matcher(token.text()).results().findAny().isEmpty()) {
            return List.of(new Form(
                    FULL_HOUR.matcher(fold(token.folded())).replaceFirst("$1h"),
                    token.span(),
                    token.kind() == Token.Kind.NUMBER));
        }
        var forms = new ArrayList<Form>();
        int start = 0;
        for (var part : HYPHEN.split(token.text(), -1)) {
            if (!part.isEmpty()) {
                var span = new Span(start, start + part.length())
                        .shift(token.span().start());
                forms.add(new Form(fold(part), span, false));
            }
            start += part.length() + 1;
        }
        return forms;
    }

    public static String fold(String word) {
        var plain = word.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        if (!plain.chars().allMatch(character -> character < 128)) {
            plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                    .replaceAll("");
        }
        int start = 0;
        int end = plain.length();
        while (end - start > 1 && isApostrophe(plain.charAt(end - 1))) {
            end--;
        }
        while (end - start > 1 && isApostrophe(plain.charAt(start))) {
            start++;
        }
        return plain.substring(start, end);
    }

    /**
     * What most inflections of a folded form begin with: its first six letters, or all of a shorter one but a final e, s
     * or x. Cutting words off does nearly as well as stemming by rules and needs no rules.
     */
    static String stem(String form) {
        if (form.length() > STEM) {
            return form.substring(0, STEM);
        }
        int end = form.length();
        while (end > SHORTEST_STEM && INFLECTIONS.indexOf(form.charAt(end - 1)) >= 0) {
            end--;
        }
        return form.substring(0, end);
    }

    private static boolean isApostrophe(char character) {
        return character == '\'' || character == '’';
    }
}
