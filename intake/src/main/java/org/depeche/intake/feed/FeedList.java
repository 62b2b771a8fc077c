package org.depeche.intake.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depeche.intake.fetch.PageAddress;
import org.depeche.intake.fetch.Reason;
import org.depeche.intake.fetch.Reason.Code;
import org.depeche.intake.page.DecodedText;
import org.jdom2.Attribute;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;

/**
 * A list of feeds, as OPML or as addresses one a line.
 *
 * @param subscriptions in the list's order, one of each address
 * @param passedOver why an entry brings no feed: it has no address of the web, or is a list that the OPML includes, which
 *     is not fetched
 */
public record FeedList(List<Subscription> subscriptions, List<Reason> passedOver) {
    private static final int MOST = 10_000;
    private static final int LONGEST = 160;

    public FeedList {
        subscriptions = List.copyOf(subscriptions);
        passedOver = List.copyOf(passedOver);
    }

    /** What was given for a list is none. */
    public static final class NoList extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        private final Reason reason;

        NoList(Reason reason) {
            super(reason.toString());
            this.reason = reason;
        }

        public Reason reason() {
            return reason;
        }
    }

    /** Reads a list; fails with a {@link NoList} where it is none. */
    public static FeedList read(byte[] content) {
        var text = DecodedText.of(content).text();
        var collector = new Collector();
        if (text.stripLeading().startsWith("<")) {
            try {
                var root = XmlText.parse(text).document().getRootElement();
                if (!root.getName().equalsIgnoreCase("opml")) {
                    throw new NoList(Reason.of(Code.NO_LIST_ROOT, root.getName()));
                }
                collector.outlines(root, List.of());
            } catch (JDOMException broken) {
                throw new NoList(Reason.of(Code.NO_LIST, broken));
            }
        } else {
            text.lines().map(String::strip).forEach(collector::line);
        }
        return new FeedList(collector.found, collector.passedOver);
    }

    /** The list as OPML 2.0, its folders as outlines. */
    public String toOpml(String title) {
        var body = new Element("body");
        for (var subscription : subscriptions) {
            folder(body, subscription.folders()).addContent(outline(subscription));
        }
        var opml = new Element("opml").setAttribute("version", "2.0");
        opml.addContent(new Element("head").addContent(new Element("title").setText(title)));
        opml.addContent(body);
        return new XMLOutputter(Format.getPrettyFormat().setLineSeparator("\n")).outputString(new Document(opml));
    }

    private static Element outline(Subscription subscription) {
        var address = subscription.address().toString();
        return new Element("outline")
                .setAttribute("type", "rss")
                .setAttribute("text", subscription.title().orElse(address))
                .setAttribute("xmlUrl", address);
    }

    private static Element folder(Element parent, List<String> folders) {
        var place = parent;
        for (var name : folders) {
            var inside = place;
            place = inside.getChildren("outline").stream()
                    .filter(outline ->
                            outline.getAttribute("xmlUrl") == null && name.equals(outline.getAttributeValue("text")))
                    .findFirst()
                    .orElseGet(() -> {
                        var made = new Element("outline").setAttribute("text", name);
                        inside.addContent(made);
                        return made;
                    });
        }
        return place;
    }

    /** Gathers the feeds of a list. */
    private static final class Collector {
        private final List<Subscription> found = new ArrayList<>();
        private final List<Reason> passedOver = new ArrayList<>();
        private final HashSet<PageAddress> seen = new HashSet<>();

        void line(String line) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(line, Optional.empty(), List.of());
            }
        }

        /** The depth of a parsed document is bounded, so that this ends. */
        void outlines(Element parent, List<String> folders) {
            for (var child : parent.getChildren()) {
                if (!child.getName().equalsIgnoreCase("outline")) {
                    outlines(child, folders);
                    continue;
                }
                var title = attribute(child, "text").or(() -> attribute(child, "title"));
                var address = attribute(child, "xmlurl");
                var inside = new ArrayList<>(folders);
                if (address.isPresent()) {
                    add(address.get(), title, folders);
                } else if (attribute(child, "type").filter("include"::equals).isPresent()) {
                    pass(Code.LIST_INCLUDED, attribute(child, "url").orElse(""));
                } else {
                    title.ifPresent(inside::add);
                }
                outlines(child, inside);
            }
        }

        private void add(String written, Optional<String> title, List<String> folders) {
            var address = PageAddress.parse(written);
            if (address.isEmpty()) {
                pass(Code.NO_ADDRESS, written);
            } else if (seen.add(address.get())) {
                if (seen.size() > MOST) {
                    throw new NoList(Reason.of(Code.LIST_LONG, MOST));
                }
                found.add(new Subscription(address.get(), title, folders));
            }
        }

        private void pass(Code code, String written) {
            if (passedOver.size() < MOST) {
                passedOver.add(Reason.of(code, written.substring(0, Math.min(LONGEST, written.length()))));
            }
        }

        private static Optional<String> attribute(Element element, String name) {
            return element.getAttributes().stream()
                    .filter(attribute ->
                            attribute.getName().toLowerCase(Locale.ROOT).equals(name))
                    .map(Attribute::getValue)
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .findFirst();
        }
    }
}
