package org.depeche.text.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depeche.text.article.Article;
import org.depeche.text.article.Credit;
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
    /** What is longer is no news page: time and memory are bounded by it. */
    private static final int LONGEST = 10_000_000;

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
        return html.length() > LONGEST ? tooLong(html) : extract(id, url, Jsoup.parse(html, url.orElse(""), parser()));
    }

    /** Reads the text of a page as a scraper left it: lines, with furniture among them. */
    public Extraction extractText(String id, Optional<String> url, String scraped) {
        if (scraped.length() > LONGEST) {
            return tooLong(scraped);
        }
        return new ScrapedText(tables, languages)
                .read(id, url, scraped)
                .<Extraction>map(Extraction.Extracted::new)
                .orElse(Extraction.Rejected.NO_TEXT);
    }

    /** The agencies that an article's text credits by itself, where it came without the page around it. */
    public List<Credit> creditsIn(Article article) {
        return TextCredits.find(tables, article);
    }

    private Extraction extract(String id, Optional<String> url, Document document) {
        return HtmlArticle.extract(tables, blocks, languages, id, url, document);
    }

    private static Extraction tooLong(String page) {
        return new Extraction.Rejected(String.format(
                Locale.ROOT,
                "%.1f million characters, over the %d million that a page may have",
                page.length() / 1e6,
                LONGEST / 1_000_000));
    }

    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(DEEPEST);
    }
}
