package org.depeche.newsroom.export;

import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.depeche.newsroom.ToldStory;
import org.depeche.text.story.Story;

/** Writes stories as a feed, RSS 2.0 or Atom: an entry a story, with the headlines of its articles. */
final class StoryFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private StoryFeed() {}

    static void writeRss(List<ToldStory> stories, Instant now, Writer out) throws XMLStreamException {
        var xml = begin(out);
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeStartElement("channel");
        element(xml, "title", "Dépêche");
        element(xml, "link", "urn:depeche:stories");
        element(xml, "description", "The newest stories of an archive");
        element(xml, "lastBuildDate", rfc1123(now));
        for (var told : stories) {
            var story = told.story();
            xml.writeStartElement("item");
            element(xml, "title", title(told));
            xml.writeStartElement("guid");
            xml.writeAttribute("isPermaLink", "false");
            xml.writeCharacters("urn:depeche:story:" + story.id());
            xml.writeEndElement();
            element(xml, "description", headlines(story));
            var last = last(story);
            if (last.isPresent()) {
                element(xml, "pubDate", rfc1123(last.get()));
            }
            xml.writeEndElement();
        }
        end(xml);
    }

    static void writeAtom(List<ToldStory> stories, Instant now, Writer out) throws XMLStreamException {
        var xml = begin(out);
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element(xml, "id", "urn:depeche:stories");
        element(xml, "title", "Dépêche");
        element(xml, "updated", now.toString());
        xml.writeStartElement("author");
        element(xml, "name", "Dépêche");
        xml.writeEndElement();
        for (var told : stories) {
            var story = told.story();
            xml.writeStartElement("entry");
            element(xml, "id", "urn:depeche:story:" + story.id());
            element(xml, "title", title(told));
            element(xml, "updated", last(story).orElse(now).toString());
            element(xml, "summary", headlines(story));
            xml.writeEndElement();
        }
        end(xml);
    }

    private static XMLStreamWriter begin(Writer out) throws XMLStreamException {
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
        return xml;
    }

    private static void end(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(printable(text));
        xml.writeEndElement();
    }

    /** XML has no way to write most control characters. */
    static String printable(String text) {
        return text.codePoints()
                .filter(letter -> letter >= ' ' || letter == '\n' || letter == '\t')
                .filter(letter -> letter != 0xFFFE && letter != 0xFFFF && (letter < 0xD800 || letter > 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String title(ToldStory told) {
        int articles = told.story().members().size();
        return told.story().headline().orElse(told.story().id()) + " (" + articles
                + (articles == 1 ? " article)" : " articles)");
    }

    private static String headlines(Story story) {
        var lines = new StringBuilder();
        for (var member : story.members()) {
            lines.append(member.headline().isEmpty() ? member.article() : member.headline())
                    .append('\n');
        }
        return lines.toString();
    }

    private static Optional<Instant> last(Story story) {
        return story.members().stream()
                .flatMap(member -> member.published().stream())
                .max(Instant::compareTo);
    }

    private static String rfc1123(Instant moment) {
        return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
                .withZone(ZoneOffset.UTC)
                .format(moment);
    }
}
