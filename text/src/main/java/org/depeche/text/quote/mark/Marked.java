package org.depeche.text.quote.mark;

import java.util.List;
import org.depeche.text.article.Span;

/**
 * A stretch between quotation marks.
 *
 * @param outer from the opening mark to the closing one, both included
 * @param words what stands between them, trimmed; several where the opening mark is repeated at each paragraph
 * @param inside the stretches nested in this one, in order
 */
public record Marked(Span outer, List<Span> words, List<Marked> inside) {

    public Marked {
        words = List.copyOf(words);
        inside = List.copyOf(inside);
    }

    /** The words as they stand, those of several paragraphs joined by a space. */
    public String content(String text) {
        if (words.size() == 1) {
            return words.get(0).of(text);
        }
        var content = new StringBuilder();
        words.forEach(span -> content.append(content.isEmpty() ? "" : " ").append(text, span.start(), span.end()));
        return content.toString();
    }

    /** From the first of the words to the last. */
    public Span inner() {
        return new Span(words.get(0).start(), words.get(words.size() - 1).end());
    }

    /** How many words {@code content} has. */
    public static int words(String content) {
        int count = 0;
        boolean inside = false;
        for (int at = 0; at < content.length(); at++) {
            boolean letter = Character.isLetterOrDigit(content.charAt(at));
            count += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return count;
    }
}
