package org.depeche.newsroom.export;

import java.io.Writer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.depeche.text.article.Article;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.depeche.text.collation.Collation;

/** Writes who took text from whom as a GraphML graph, which Gephi, yEd and NetworkX read. */
final class StemmaGraph {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private StemmaGraph() {}

    static void write(Collation collation, Writer out) throws XMLStreamException {
        var articles = new HashMap<String, Article>();
        collation.articles().forEach(reading -> articles.put(reading.article().id(), reading.article()));
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        for (var key : new String[] {"kind", "outlet", "headline", "published", "url"}) {
            key(xml, key, "node", "string");
        }
        key(xml, "words", "edge", "int");
        key(xml, "confidence", "edge", "double");
        xml.writeStartElement("graph");
        xml.writeAttribute("edgedefault", "directed");
        for (var node : collation.stemma().nodes()) {
            xml.writeStartElement("node");
            xml.writeAttribute("id", FeedWriter.printable(node.id()));
            data(xml, "kind", node.kind().name().toLowerCase(Locale.ROOT));
            writeArticle(xml, articles, node.id());
            xml.writeEndElement();
        }
        for (var edge : collation.stemma().edges()) {
            xml.writeStartElement("edge");
            xml.writeAttribute("source", FeedWriter.printable(edge.from()));
            xml.writeAttribute("target", FeedWriter.printable(edge.to()));
            data(xml, "words", String.valueOf(edge.words()));
            data(xml, "confidence", String.format(Locale.ROOT, "%.3f", edge.confidence()));
            xml.writeEndElement();
        }
        xml.writeEndDocument();
        xml.flush();
    }

    private static void writeArticle(XMLStreamWriter xml, Map<String, Article> articles, String id)
            throws XMLStreamException {
        var article = articles.get(id);
        if (article == null) {
            return;
        }
        data(xml, "outlet", article.outlet().map(Outlet::name).orElse(""));
        data(xml, "headline", article.headline().orElse(""));
        data(xml, "published", article.published().map(PartialDate::iso).orElse(""));
        data(xml, "url", article.url().orElse(""));
    }

    private static void key(XMLStreamWriter xml, String name, String of, String type) throws XMLStreamException {
        xml.writeStartElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
        xml.writeEndElement();
    }

    private static void data(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.writeStartElement("data");
            xml.writeAttribute("key", key);
            xml.writeCharacters(FeedWriter.printable(value));
            xml.writeEndElement();
        }
    }
}
