package org.depeche.intake.feed;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.TimeBound;
import org.depeche.intake.fetch.Fetched;
import org.depeche.intake.fetch.PageAddress;
import org.depeche.intake.page.DecodedText;
import org.depeche.text.article.CanonicalUrl;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.depeche.text.extract.ArticleExtractor;
import org.depeche.text.extract.Extraction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Makes an article of a feed's entry: of what the feed holds where that is the whole article, else of its page.
 *
 * <p>The article's id is its canonical address, so that what two feeds lead to is one article.
 */
public final class EntryArticles {
    private static final int FEWEST_WORDS = 150;
    private static final Pattern CUT = Pattern.compile("(?s).*(?:…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.]|\\(…\\))\\W{0,3}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final ArticleExtractor extractor = new ArticleExtractor();
    private final TimeBound bound = new TimeBound(IntakeSettings.standard().longestReading());

    /** Whether the feed itself holds the whole article, as far as can be told: it is long, and nothing says "read on". */
    public boolean isWhole(FeedEntry entry) {
        if (entry.content().isEmpty()) {
            return false;
        }
        var body = Jsoup.parseBodyFragment(entry.content().get()).body();
        var text = body.text().strip();
        return SPACE.split(text).length >= FEWEST_WORDS && !CUT.matcher(text).matches() && !leadsOn(body, entry);
    }

    /** A link to the article's own page as the last thing is an invitation to read the rest there. */
    private static boolean leadsOn(Element body, FeedEntry entry) {
        var links = body.select("a[href]");
        if (links.isEmpty() || entry.link().isEmpty()) {
            return false;
        }
        var last = links.get(links.size() - 1);
        var own = entry.link().flatMap(link -> link.resolve(last.attr("href")));
        return own.flatMap(address -> CanonicalUrl.parse(address.toString()))
                        .equals(CanonicalUrl.parse(entry.link().get().toString()))
                && body.text().strip().endsWith(last.text().strip());
    }

    /** The article that the feed itself holds. */
    public ArticleFound fromFeed(Feed feed, FeedEntry entry, Instant fetched) {
        var link = entry.link();
        var id = link.map(EntryArticles::id).orElse(entry.key());
        var extraction = extract(id, link.map(PageAddress::toString), page(feed, entry));
        return found(extraction, feed, entry, link, fetched);
    }

    /** The article on the page that the entry leads to. */
    public ArticleFound fromPage(Feed feed, FeedEntry entry, Fetched.Page page, Instant fetched) {
        if (page.mediaType()
                .filter(type -> !type.matches("text/.*|application/(?:xhtml.*|xml)"))
                .isPresent()) {
            return new ArticleFound.None("no page but " + page.mediaType().get());
        }
        var html = DecodedText.of(page.bytes(), page.charset()).text();
        var address = PageLinks.canonical(page.address(), html).orElse(page.address());
        var extraction = extract(id(address), Optional.of(address.toString()), html);
        return found(extraction, feed, entry, Optional.of(address), fetched);
    }

    private Extraction extract(String id, Optional<String> address, String html) {
        return bound.call(() -> extractor.extractHtml(id, address, html))
                .orElseGet(() -> new Extraction.Rejected(bound.reason()));
    }

    private static ArticleFound found(
            Extraction extraction, Feed feed, FeedEntry entry, Optional<PageAddress> address, Instant fetched) {
        if (extraction instanceof Extraction.Rejected rejected) {
            return new ArticleFound.None(rejected.reason());
        }
        var article = ((Extraction.Extracted) extraction).article();
        var date = DateEvidence.weigh(article.published(), entry.published().or(entry::updated), fetched);
        var builder = article.toBuilder().published(date.published().orElse(null));
        address.ifPresent(own -> builder.url(own.toString()));
        if (article.headline().isEmpty()) {
            builder.headline(
                    entry.title().map(title -> Jsoup.parse(title).text()).orElse(null));
        }
        if (article.authors().isEmpty()) {
            builder.authors(entry.authors());
        }
        if (article.outlet().isEmpty()) {
            builder.outlet(feed.title().map(Outlet::new).orElse(null));
        }
        if (!article.language().isKnown()) {
            builder.language(feed.language().map(Language::parse).orElse(Language.UNDETERMINED));
        }
        return new ArticleFound.Found(builder.build(), date.remark());
    }

    /** The canonical address; the address itself where it has none. */
    private static String id(PageAddress address) {
        return CanonicalUrl.parse(address.toString()).map(CanonicalUrl::value).orElse(address.toString());
    }

    /** The entry as a page, for the extractor. */
    private static String page(Feed feed, FeedEntry entry) {
        var document = org.jsoup.nodes.Document.createShell("");
        feed.language().ifPresent(language -> document.child(0).attr("lang", language));
        entry.title().map(title -> Jsoup.parse(title).text()).ifPresent(title -> {
            document.title(title);
            document.body().appendElement("h1").text(title);
        });
        document.body().appendElement("article").append(entry.content().orElse(""));
        return document.outerHtml();
    }
}
