package org.depeche.text.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a news page or a scraped text into a clean article. */
public final class ArticleExtractor {
    private static final int DEEPEST = 512;
    private final PageTables tables = new PageTables();
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

    /**
     * Reads a page's bytes: the byte order mark tells the encoding, then {@code charset}, then the page's meta elements.
     *
     * @param charset what the server said of the encoding; a name that is none is left aside
     */
    public Extraction extractHtml(String id, Optional<String> url, byte[] page, Optional<String> charset) {
        try (var stream = new ByteArrayInputStream(page)) {
            return extract(id, url, Jsoup.parse(stream, supported(charset), url.orElse(""), parser()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", impossible);
        }
    }

    /** Reads the text of a page as a scraper left it: lines, with furniture among them. */
    public Extraction extractText(String id, Optional<String> url, String scraped) {
        return new ScrapedText(tables, languages).extract(id, url, scraped);
    }

    private Extraction extract(String id, Optional<String> url, Document document) {
        return HtmlArticle.extract(tables, languages, id, url, document);
    }

    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(DEEPEST);
    }

    private static @Nullable String supported(Optional<String> charset) {
        try {
            return charset.map(String::strip).filter(Charset::isSupported).orElse(null);
        } catch (IllegalArgumentException notAName) {
            return null;
        }
    }
}
