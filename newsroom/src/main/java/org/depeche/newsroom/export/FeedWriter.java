package org.depeche.newsroom.export;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed, RSS 2.0 or Atom. */
public final class FeedWriter {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private FeedWriter() {}

    public static void writeRss(FeedHead head, List<FeedEntry> entries, Writer out) throws IOException {
        try {
            var xml = begin(out);
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeStartElement("channel");
            element(xml, "title", head.title());
            element(xml, "link", head.id());
            element(xml, "description", head.text());
            element(xml, "lastBuildDate", rfc1123(head.updated()));
            for (var entry : entries) {
                writeItem(entry, xml);
            }
            end(xml);
        } catch (XMLStreamException failure) {
            throw new IOException("the feed could not be written", failure);
        }
    }

    private static void writeItem(FeedEntry entry, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("item");
        element(xml, "title", entry.title());
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters(entry.id());
        xml.writeEndElement();
        if (entry.link().isPresent()) {
            element(xml, "link", entry.link().get());
        }
        element(xml, "description", entry.text());
        if (entry.updated().isPresent()) {
            element(xml, "pubDate", rfc1123(entry.updated().get()));
        }
        xml.writeEndElement();
    }

    public static void writeAtom(FeedHead head, List<FeedEntry> entries, Writer out) throws IOException {
        try {
            var xml = begin(out);
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", head.id());
            element(xml, "title", head.title());
            element(xml, "updated", head.updated().toString());
            xml.writeStartElement("author");
            element(xml, "name", "Dépêche");
            xml.writeEndElement();
            for (var entry : entries) {
                writeEntry(entry, head.updated(), xml);
            }
            end(xml);
        } catch (XMLStreamException failure) {
            throw new IOException("the feed could not be written", failure);
        }
    }

    private static void writeEntry(FeedEntry entry, Instant usual, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", entry.id());
        element(xml, "title", entry.title());
        element(xml, "updated", entry.updated().orElse(usual).toString());
        if (entry.link().isPresent()) {
            xml.writeEmptyElement("link");
            xml.writeAttribute("href", printable(entry.link().get()));
        }
        element(xml, "summary", entry.text());
        xml.writeEndElement();
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

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
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

    private static String rfc1123(Instant moment) {
        return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
                .withZone(ZoneOffset.UTC)
                .format(moment);
    }
}
