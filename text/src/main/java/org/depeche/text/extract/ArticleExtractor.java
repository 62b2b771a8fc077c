package org.depeche.text.extract;

import java.util.Optional;

/** Reads a news page or a scraped text into a clean article. */
public final class ArticleExtractor {

    /**
     * Reads a page's markup, already decoded.
     *
     * @param id the article's id
     * @param url the page's address where it is known
     */
    public Extraction extractHtml(String id, Optional<String> url, String html) {
        return new Extraction.Rejected("not yet read");
    }

    /** Reads the text of a page as a scraper left it: lines, with furniture among them. */
    public Extraction extractText(String id, Optional<String> url, String scraped) {
        return new Extraction.Rejected("not yet read");
    }
}
