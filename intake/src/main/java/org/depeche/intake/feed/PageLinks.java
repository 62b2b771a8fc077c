package org.depeche.intake.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.depeche.intake.fetch.PageAddress;
import org.depeche.text.article.CanonicalUrl;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What the head of a page says of where its article and its feeds are. */
final class PageLinks {
    private static final Pattern FEED_TYPE =
            Pattern.compile("application/(?:rss|atom|rdf)\\+xml|application/feed\\+json");
    private static final int LONGEST_HEAD = 300_000;

    private PageLinks() {}

    /** The feeds that a page names, in its order, without those of comments. */
    static List<PageAddress> feeds(PageAddress page, String html) {
        var feeds = new LinkedHashSet<PageAddress>();
        for (var link : head(html).select("link[rel][href]")) {
            boolean alternate = link.attr("rel").toLowerCase(Locale.ROOT).contains("alternate")
                    || link.attr("rel").toLowerCase(Locale.ROOT).contains("feed");
            boolean feed = FEED_TYPE
                    .matcher(link.attr("type").strip().toLowerCase(Locale.ROOT))
                    .matches();
            if (alternate && feed && !isOfComments(link)) {
                page.resolve(link.attr("href")).ifPresent(feeds::add);
            }
        }
        return List.copyOf(feeds);
    }

    private static boolean isOfComments(Element link) {
        return link.attr("href").matches("(?i).*/comments?/feed/?.*|.*[?&]feed=comments.*");
    }

    /**
     * The address that a page calls its own, where that can be believed: on the same site, and not the first page of it,
     * which badly made sites name on every page.
     */
    static Optional<PageAddress> canonical(PageAddress page, String html) {
        var head = head(html);
        var link = head.selectFirst("link[rel=canonical][href]");
        var meta = head.selectFirst("meta[property=og:url][content]");
        var written = link != null ? link.attr("href") : meta != null ? meta.attr("content") : "";
        return written.isBlank() ? Optional.empty() : page.resolve(written).filter(own -> isCredible(page, own));
    }

    private static boolean isCredible(PageAddress page, PageAddress own) {
        var asked = CanonicalUrl.parse(page.toString());
        var named = CanonicalUrl.parse(own.toString());
        return asked.isPresent()
                && named.isPresent()
                && asked.get().site().equals(named.get().site())
                && (!named.get().isFirstPage() || asked.get().isFirstPage());
    }

    private static Element head(String html) {
        return Jsoup.parse(html.substring(0, Math.min(html.length(), LONGEST_HEAD)));
    }
}
