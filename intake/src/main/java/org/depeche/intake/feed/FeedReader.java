package org.depeche.intake.feed;

import com.rometools.rome.io.FeedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.depeche.intake.fetch.PageAddress;
import org.depeche.intake.fetch.Reason;
import org.depeche.intake.fetch.Reason.Code;
import org.depeche.intake.page.DecodedText;
import org.jdom2.JDOMException;
import tools.jackson.core.JacksonException;

/** Reads feeds and sitemaps, each told by its content: RSS 0.9 to 2.0, RDF, Atom, JSON Feed, sitemaps and their indexes. */
public final class FeedReader {
    private static final int LARGEST = 50_000_000;
    private static final int MOST_ENTRIES = 5_000;
    private static final Pattern PAGE =
            Pattern.compile("(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html\\b).*");

    /** Reads what was found at {@code address}; {@code charset} is what its server said. */
    public FeedReading read(PageAddress address, byte[] content, Optional<String> charset) {
        try {
            var text = DecodedText.of(unpacked(content), charset).text();
            return read(address, text);
        } catch (JDOMException | FeedException | IOException broken) {
            return new FeedReading.Unreadable(Reason.of(Code.NO_FEED, broken));
        } catch (JacksonException broken) {
            return new FeedReading.Unreadable(Reason.of(Code.NO_FEED, broken.getOriginalMessage()));
        } catch (RuntimeException broken) {
            // The parsers are others', the feeds strangers': one that stumbles must not stop the watch.
            return new FeedReading.Unreadable(Reason.of(Code.NO_FEED, broken));
        }
    }

    private static FeedReading read(PageAddress address, String text) throws JDOMException, FeedException {
        var head = text.substring(0, Math.min(text.length(), 2_000)).strip();
        if (head.startsWith("{")) {
            return new FeedReading.Read(JsonFeed.read(address, text));
        }
        if (PAGE.matcher(head).matches()) {
            var feeds = PageLinks.feeds(address, text);
            return feeds.isEmpty()
                    ? new FeedReading.Unreadable(Reason.of(Code.NAMES_NO_FEED))
                    : new FeedReading.Elsewhere(feeds);
        }
        return readXml(address, text);
    }

    private static FeedReading readXml(PageAddress address, String text) throws JDOMException, FeedException {
        var parsed = XmlText.parse(text);
        var root = parsed.document().getRootElement();
        switch (root.getName().toLowerCase(Locale.ROOT)) {
            case "urlset" -> {
                return new FeedReading.Read(Sitemap.read(address, root, parsed.repaired()));
            }
            case "sitemapindex" -> {
                return Sitemap.readIndex(address, root);
            }
            case "rss", "rdf", "feed" -> {
                return new FeedReading.Read(WireFeeds.read(address, parsed));
            }
            default -> {
                return new FeedReading.Unreadable(Reason.of(Code.NO_FEED_ROOT, root.getName()));
            }
        }
    }

    /** Sitemaps are often gzipped as files, which is no packing of the transport. */
    private static byte[] unpacked(byte[] content) throws IOException {
        if (content.length < 2 || (content[0] & 0xFF) != 0x1F || (content[1] & 0xFF) != 0x8B) {
            return content;
        }
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(content))) {
            var bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException("unpacks to more than " + LARGEST + " bytes");
            }
            return bytes;
        }
    }

    /** The first entry of each key, up to a largest number. */
    static List<FeedEntry> distinct(List<FeedEntry> entries) {
        var keys = new HashSet<String>();
        var distinct = new ArrayList<FeedEntry>();
        for (var entry : entries) {
            if (distinct.size() < MOST_ENTRIES && keys.add(entry.key())) {
                distinct.add(entry);
            }
        }
        return distinct;
    }
}
