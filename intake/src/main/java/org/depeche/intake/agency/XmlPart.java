package org.depeche.intake.agency;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An element of an agency's XML, found by its local name, without regard to case and prefix.
 *
 * <p>The parser knows no document type: it fetches nothing from outside and expands no entity but those of HTML, so that
 * neither external entities nor entity bombs exist for it, and what is not well-formed is read as far as it goes.
 */
record XmlPart(Element element) {
    private static final int DEEPEST = 256;

    static XmlPart parse(String xml) {
        return new XmlPart(Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(DEEPEST)));
    }

    String name() {
        return localName(element.tagName());
    }

    /** The children of this name. */
    List<XmlPart> all(String name) {
        return element.children().stream()
                .map(XmlPart::new)
                .filter(part -> part.name().equalsIgnoreCase(name))
                .toList();
    }

    /** The first child at the end of this way down. */
    Optional<XmlPart> first(String... names) {
        var parts = Stream.of(this);
        for (var name : names) {
            parts = parts.flatMap(part -> part.all(name).stream());
        }
        return parts.findFirst();
    }

    /** All elements of this name at any depth, in the order of the document. */
    List<XmlPart> within(String name) {
        return element.getAllElements().stream()
                .skip(1)
                .map(XmlPart::new)
                .filter(part -> part.name().equalsIgnoreCase(name))
                .toList();
    }

    /** The text of the first child at the end of this way down. */
    Optional<String> text(String... names) {
        return first(names).flatMap(XmlPart::text);
    }

    /** All text in the element, with single blanks. */
    Optional<String> text() {
        return Optional.of(element.text().strip()).filter(text -> !text.isEmpty());
    }

    /** All text in the element but that of its parts called {@code names}. */
    Optional<String> textWithout(String... names) {
        var copy = new XmlPart(element.clone());
        for (var name : names) {
            copy.within(name).forEach(part -> part.element.remove());
        }
        return copy.text();
    }

    Optional<String> attribute(String name) {
        for (var attribute : element.attributes()) {
            var key = attribute.getKey();
            if (key.equalsIgnoreCase(name) || localName(key).equalsIgnoreCase(name)) {
                return Optional.of(attribute.getValue().strip()).filter(value -> !value.isEmpty());
            }
        }
        return Optional.empty();
    }

    private static String localName(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
