package org.depeche.text.collation.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.depeche.text.article.Span;
import org.depeche.text.quote.Quote;
import org.depeche.text.reading.Reading;

/**
 * The stretches of an article that stand inside quotation marks as somebody's words.
 *
 * <p>Both what the quote finder found and what stands between marks count, for a quotation over several sentences is
 * shared text of the same kind; one or two words between marks are a name or a distance, no quotation.
 */
final class QuotedStretches {
    private static final int LEAST_SPACES = 2;
    private final TreeMap<Integer, Integer> ends = new TreeMap<>();

    private QuotedStretches() {}

    static QuotedStretches of(Reading reading) {
        var stretches = new QuotedStretches();
        for (var quote : reading.quotes()) {
            if (quote.kind() != Quote.Kind.INDIRECT) {
                quote.spans().forEach(stretches::add);
            }
        }
        marked(reading.article().text()).forEach(stretches::add);
        return stretches;
    }

    boolean holds(Span span) {
        var before = ends.floorEntry(span.start());
        return before != null && span.end() <= before.getValue();
    }

    private void add(Span span) {
        ends.merge(span.start(), span.end(), Math::max);
    }

    private static List<Span> marked(String text) {
        var found = new ArrayList<Span>();
        int open = -1;
        for (int place = 0; place < text.length(); place++) {
            char character = text.charAt(place);
            boolean closes = character == '»' || character == '”' || character == '"' || character == '\n';
            if (closes && open >= 0) {
                addLong(found, new Span(open, place), text);
                open = -1;
            } else if (character == '«' || character == '“' || character == '"') {
                open = place + 1;
            }
        }
        return found;
    }

    private static void addLong(List<Span> found, Span span, String text) {
        var words = span.trim(text);
        long spaces = words.of(text).chars().filter(Character::isWhitespace).count();
        if (spaces >= LEAST_SPACES) {
            found.add(words);
        }
    }
}
