package org.depeche.intake.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depeche.intake.fetch.PageAddress;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** Reads sitemaps, those for news with what they say of each article, and indexes of them. */
final class Sitemap {
    private Sitemap() {}

    static Feed read(PageAddress address, Element root, boolean repaired) {
        var entries = new ArrayList<FeedEntry>();
        Optional<String> language = Optional.empty();
        Optional<String> title = Optional.empty();
        for (var url : children(root, "url")) {
            entry(address, url).ifPresent(entries::add);
            var publication = child(child(url, "news"), "publication");
            language = language.or(() -> text(publication, "language"));
            title = title.or(() -> text(publication, "name"));
        }
        var newestFirst = entries.stream()
                .sorted(Comparator.comparing(entry -> entry.latest().orElse(Instant.MIN), Comparator.reverseOrder()))
                .toList();
        return new Feed(
                title, Optional.empty(), language, Optional.empty(), FeedReader.distinct(newestFirst), repaired);
    }

    static FeedReading.Sitemaps readIndex(PageAddress address, Element root) {
        var sitemaps = new ArrayList<FeedReading.Sitemap>();
        for (var sitemap : children(root, "sitemap")) {
            text(sitemap, "loc")
                    .flatMap(address::resolve)
                    .ifPresent(found -> sitemaps.add(new FeedReading.Sitemap(found, moment(text(sitemap, "lastmod")))));
        }
        sitemaps.sort(
                Comparator.comparing(sitemap -> sitemap.changed().orElse(Instant.MIN), Comparator.reverseOrder()));
        return new FeedReading.Sitemaps(sitemaps);
    }

    private static Optional<FeedEntry> entry(PageAddress address, Element url) {
        var news = child(url, "news");
        return text(url, "loc")
                .flatMap(address::resolve)
                .map(link -> new FeedEntry(
                        link.toString(),
                        Optional.of(link),
                        text(news, "title"),
                        Optional.empty(),
                        moment(text(news, "publication_date")),
                        moment(text(url, "lastmod")),
                        List.of()));
    }

    private static List<Element> children(Element parent, String name) {
        return parent.getChildren().stream()
                .filter(child -> child.getName().equals(name))
                .toList();
    }

    private static @Nullable Element child(@Nullable Element parent, String name) {
        return parent == null
                ? null
                : children(parent, name).stream().findFirst().orElse(null);
    }

    private static Optional<String> text(@Nullable Element parent, String name) {
        return Optional.ofNullable(child(parent, name))
                .map(Element::getTextTrim)
                .filter(value -> !value.isEmpty());
    }

    /** A moment as W3C writes it; of a day alone its beginning. */
    static Optional<Instant> moment(Optional<String> written) {
        return written.flatMap(value -> {
            try {
                return Optional.of(
                        value.length() == 10
                                ? LocalDate.parse(value)
                                        .atStartOfDay(ZoneOffset.UTC)
                                        .toInstant()
                                : OffsetDateTime.parse(withSeparator(value)).toInstant());
            } catch (DateTimeException noMoment) {
                return Optional.empty();
            }
        });
    }

    /** Offsets are often written without their colon. */
    private static String withSeparator(String value) {
        return value.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
    }
}
