package org.depeche.text.extract;

import org.depeche.text.article.Article;
import org.depeche.text.extract.body.BodyText;

/** What came of reading a page: an article, or the reason why there is none. */
public sealed interface Extraction {

    /** The page holds this article. */
    record Extracted(Article article) implements Extraction {}

    /**
     * The page holds no article.
     *
     * @param reason one line for people: {@code no running text of at least 20 words}
     */
    record Rejected(String reason) implements Extraction {
        static final Rejected NO_TEXT = new Rejected("no running text of at least " + BodyText.FEWEST_WORDS + " words");
    }
}
