package org.depeche.intake.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.module.SyModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.intake.fetch.PageAddress;
import org.jdom2.Document;
import org.jspecify.annotations.Nullable;

/** Reads RSS in its versions, RDF and Atom, by way of ROME. */
final class WireFeeds {
    private WireFeeds() {}

    static Feed read(PageAddress address, XmlText.Parsed parsed) throws FeedException {
        var wire = new WireFeedInput().build(sound(parsed.document()));
        var feed = new SyndFeedImpl(wire);
        var home = text(feed.getLink()).flatMap(address::resolve);
        var entries = feed.getEntries().stream()
                .flatMap(entry -> entry(home.orElse(address), entry).stream())
                .toList();
        return new Feed(
                text(feed.getTitle()),
                home,
                text(feed.getLanguage()),
                every(wire, feed),
                FeedReader.distinct(entries),
                parsed.repaired());
    }

    /** An RSS root without a version, which ROME does not know, is read as the last one. */
    private static Document sound(Document document) {
        var root = document.getRootElement();
        if (root.getName().equals("rss")
                && !root.getAttributeValue("version", "").matches("0\\.9\\d?|2\\.0.*")) {
            root.setAttribute("version", "2.0");
        }
        return document;
    }

    private static Optional<FeedEntry> entry(PageAddress base, SyndEntry entry) {
        var link = text(entry.getLink()).flatMap(base::resolve);
        var title = text(entry.getTitle());
        var key = text(entry.getUri()).or(() -> link.map(PageAddress::toString)).or(() -> title);
        return key.map(value -> new FeedEntry(
                value,
                link.or(() -> text(entry.getUri()).flatMap(PageAddress::parse)),
                title,
                content(entry),
                instant(entry.getPublishedDate()),
                instant(entry.getUpdatedDate()),
                authors(entry)));
    }

    /** The longest of what the entry holds. */
    private static Optional<String> content(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(SyndContent::getValue)
                .flatMap(value -> text(value).stream())
                .max(Comparator.comparingInt(String::length));
    }

    private static List<String> authors(SyndEntry entry) {
        var names = new ArrayList<String>();
        for (SyndPerson person : entry.getAuthors()) {
            text(person.getName()).ifPresent(names::add);
        }
        if (names.isEmpty()) {
            text(entry.getAuthor()).ifPresent(names::add);
        }
        return names;
    }

    private static Optional<Duration> every(WireFeed wire, SyndFeed feed) {
        if (wire instanceof Channel channel && channel.getTtl() > 0) {
            return Optional.of(Duration.ofMinutes(channel.getTtl()));
        }
        return feed.getModule(SyModule.URI) instanceof SyModule module ? every(module) : Optional.empty();
    }

    private static Optional<Duration> every(SyModule module) {
        var period =
                module.getUpdatePeriod() == null ? "" : module.getUpdatePeriod().strip();
        var length = switch (period) {
            case "hourly" -> Duration.ofHours(1);
            case "daily" -> Duration.ofDays(1);
            case "weekly" -> Duration.ofDays(7);
            default -> Duration.ZERO;
        };
        return length.isZero()
                ? Optional.empty()
                : Optional.of(length.dividedBy(Math.max(1, module.getUpdateFrequency())));
    }

    private static Optional<Instant> instant(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }
}
