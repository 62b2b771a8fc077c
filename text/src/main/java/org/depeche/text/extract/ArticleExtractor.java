package org.depeche.text.extract;

import java.util.Optional;
import org.depeche.text.extract.block.BlockReader;
import org.depeche.text.extract.block.PageLanguage;
import org.depeche.text.extract.phrase.PageTables;
import org.depeche.text.extract.scraped.ScrapedText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a news page or a scraped text into a clean article. */
public final class ArticleExtractor {
    private static final int DEEPEST = 512;
    private final PageTables tables = new PageTables();
    private final BlockReader blocks = new BlockReader();
    private final PageLanguage languages = new PageLanguage();

    /**
     * Reads a page's markup, already decoded.
     *
     * @param id the article's id
     * @param url the page's address where it is known
     */
    public Extraction extractHtml(String id, Optional<String> url, String html) {
        return extract(id, url, Jsoup.parse(html, url.orElse(""), parser()));
    }

    /** Reads the text of a page as a scraper left it: lines, with furniture among them. */
    public Extraction extractText(String id, Optional<String> url, String scraped) {
        return new ScrapedText(tables, languages)
                .read(id, url, scraped)
                .<Extraction>map(Extraction.Extracted::new)
                .orElse(Extraction.Rejected.NO_TEXT);
    }

    private Extraction extract(String id, Optional<String> url, Document document) {
        return HtmlArticle.extract(tables, blocks, languages, id, url, document);
    }

    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(DEEPEST);
    }
}
