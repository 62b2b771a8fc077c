package org.depeche.newsroom;

import org.depeche.text.article.Article;

/** The first words of a text, where it has no headline to be called by. */
public final class Opening {
    private static final int LONGEST = 80;

    private Opening() {}

    /** What {@code article} is called: its headline, else its first words, else its id. */
    public static String orHeadline(Article article) {
        return article.headline().filter(headline -> !headline.isBlank()).orElseGet(() -> {
            var words = of(article.text());
            return words.isEmpty() ? article.id() : words;
        });
    }

    public static String of(String text) {
        var line = text.strip().lines().findFirst().orElse("").strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end < LONGEST / 2 ? LONGEST : end) + "\u00a0…";
    }
}
