package org.depeche.intake.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depeche.intake.Arrival;
import org.depeche.intake.Arrivals;
import org.depeche.intake.Position;
import org.depeche.intake.page.DecodedText;

/** Reads a file of one or several dispatches: NITF, NewsML, NewsML-G2, IPTC 7901, ANPA 1312. */
public final class DispatchReader {

    /** Reads the dispatches of {@code content}, which stands at {@code position}. */
    public void read(Position position, byte[] content, Arrivals arrivals) {
        var text = DecodedText.of(content).text();
        if (AgencyForms.isWireText(content)) {
            readAll(position, WireText.split(text), WireText::read, arrivals);
        } else {
            readAll(position, items(XmlPart.parse(text)), DispatchReader::readItem, arrivals);
        }
    }

    private interface ItemReader<T> {
        Arrival read(Position position, T item);
    }

    private static <T> void readAll(Position position, List<T> items, ItemReader<T> reader, Arrivals arrivals) {
        if (items.isEmpty()) {
            arrivals.lost(position, "no dispatch in it");
        }
        for (int i = 0; i < items.size(); i++) {
            var each = items.size() == 1 ? position : arrivals.next(position.place() + "#" + (i + 1));
            if (items.size() == 1 || arrivals.wants(each)) {
                arrivals.accept(reader.read(each, items.get(i)));
            }
        }
    }

    /** The items of a document, outermost first; an item within an item is part of it. */
    private static List<XmlPart> items(XmlPart part) {
        var found = new ArrayList<XmlPart>();
        for (var element : part.element().children()) {
            var child = new XmlPart(element);
            switch (child.name().toLowerCase(Locale.ROOT)) {
                case "nitf", "newsitem", "packageitem", "planningitem", "conceptitem", "knowledgeitem" ->
                    found.add(child);
                default -> found.addAll(items(child));
            }
        }
        return found;
    }

    private static Arrival readItem(Position position, XmlPart item) {
        var draft = new DispatchDraft();
        switch (item.name().toLowerCase(Locale.ROOT)) {
            case "nitf" -> NitfReader.read(item, draft);
            case "newsitem", "packageitem" -> {
                if (item.first("itemMeta").isPresent() || item.attribute("guid").isPresent()) {
                    NewsMlG2Reader.read(item, draft);
                } else {
                    NewsMlReader.read(item, draft);
                }
            }
            default -> {
                return new Arrival.Refused(position, "a " + item.name() + ", no dispatch", false);
            }
        }
        return draft.arrival(position);
    }
}
