package org.depeche.intake.feed;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * XML as strangers write it: parsed without any document type, mended where it is broken.
 *
 * <p>A document type is cut out before the parser, which refuses all of them, so that nothing outside is ever read and no
 * entity expands. What is no XML is read once more by the lenient parser that reads pages.
 */
final class XmlText {
    /** The JDK's own parser goes no deeper than 100. */
    private static final int DEEPEST = 90;

    private static final int MOST_ELEMENTS = 1_000_000;
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    /** What a document begins with, behind the warnings that some servers print first. */
    private static final Pattern START = Pattern.compile(
            "<\\?xml\\b|<!DOCTYPE\\b|<(?:rss|feed|rdf:RDF|urlset|sitemapindex|opml)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final Map<String, String> NAMESPACES = Map.of(
            "dc", "http://purl.org/dc/elements/1.1/",
            "content", "http://purl.org/rss/1.0/modules/content/",
            "sy", "http://purl.org/rss/1.0/modules/syndication/",
            "atom", "http://www.w3.org/2005/Atom",
            "media", "http://search.yahoo.com/mrss/",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "news", "http://www.google.com/schemas/sitemap-news/0.9");

    private XmlText() {}

    /** A parsed document, and whether it had to be mended first. */
    record Parsed(Document document, boolean repaired) {}

    /** Parses {@code text}; fails with a reason for people. */
    static Parsed parse(String text) throws JDOMException {
        var clean = ILLEGAL.matcher(fromStart(text)).replaceAll("");
        var plain = withoutDoctype(clean);
        try {
            return new Parsed(build(plain), false);
        } catch (JDOMException | IOException broken) {
            return new Parsed(mended(plain), true);
        }
    }

    private static String fromStart(String text) {
        var start = START.matcher(text);
        return start.find() ? text.substring(start.start()) : text;
    }

    /** Cuts the document type out; one that declares entities is refused, for its text would come out wrong. */
    private static String withoutDoctype(String text) throws JDOMException {
        int start = text.toUpperCase(Locale.ROOT).indexOf("<!DOCTYPE");
        int root = firstElement(text);
        if (start < 0 || (root >= 0 && root < start)) {
            return text;
        }
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char letter = text.charAt(i);
            depth += letter == '[' ? 1 : letter == ']' ? -1 : 0;
            if (letter == '>' && depth <= 0) {
                var type = text.substring(start, i + 1);
                if (type.contains("<!ENTITY")) {
                    throw new JDOMException("declares entities of its own, which are never expanded");
                }
                return text.substring(0, start) + text.substring(i + 1);
            }
        }
        throw new JDOMException("its document type does not end");
    }

    private static int firstElement(String text) {
        for (int i = text.indexOf('<'); i >= 0 && i + 1 < text.length(); i = text.indexOf('<', i + 1)) {
            if (text.startsWith("<!--", i)) {
                int end = text.indexOf("-->", i);
                if (end < 0) {
                    return -1;
                }
                i = end;
            } else if (Character.isLetter(text.charAt(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private static Document build(String xml) throws JDOMException, IOException {
        var builder = new SAXBuilder(XMLReaders.NONVALIDATING);
        builder.setFeature(NO_DOCTYPE, true);
        builder.setExpandEntities(false);
        builder.setXMLFilter(new Bounds());
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        return builder.build(new StringReader(xml));
    }

    private static Document mended(String text) throws JDOMException {
        var lenient = Jsoup.parse(text, "", Parser.xmlParser().setMaxDepth(DEEPEST));
        lenient.outputSettings()
                .syntax(org.jsoup.nodes.Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        lenient.childNodes().stream()
                .filter(DocumentType.class::isInstance)
                .toList()
                .forEach(org.jsoup.nodes.Node::remove);
        var root = lenient.firstElementChild();
        if (root == null) {
            throw new JDOMException("no XML in it");
        }
        declareNamespaces(root);
        try {
            return build(root.outerHtml());
        } catch (JDOMException | IOException broken) {
            throw new JDOMException("broken XML: " + broken.getMessage(), broken);
        }
    }

    private static void declareNamespaces(Element root) {
        var prefixes = new HashMap<String, String>();
        for (var element : root.getAllElements()) {
            note(element.tagName(), prefixes);
            element.attributes().forEach(attribute -> note(attribute.getKey(), prefixes));
        }
        prefixes.forEach((prefix, namespace) -> {
            if (!root.hasAttr("xmlns:" + prefix) && !prefix.startsWith("xml")) {
                root.attr("xmlns:" + prefix, namespace);
            }
        });
    }

    private static void note(String name, Map<String, String> prefixes) {
        int colon = name.indexOf(':');
        if (colon > 0) {
            var prefix = name.substring(0, colon);
            prefixes.put(prefix, NAMESPACES.getOrDefault(prefix, "urn:undeclared:" + prefix));
        }
    }

    /** Stops at a document without measure while it is parsed. */
    private static final class Bounds extends XMLFilterImpl {
        private int depth;
        private int elements;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            if (++depth > DEEPEST || ++elements > MOST_ELEMENTS) {
                throw new SAXException("deeper than " + DEEPEST + " or more than " + MOST_ELEMENTS + " elements");
            }
            super.startElement(uri, name, qualified, attributes);
        }

        @Override
        public void endElement(String uri, String name, String qualified) throws SAXException {
            depth--;
            super.endElement(uri, name, qualified);
        }
    }
}
