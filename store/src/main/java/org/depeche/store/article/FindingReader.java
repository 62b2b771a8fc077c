package org.depeche.store.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depeche.store.sql.Database;
import org.depeche.store.sql.Row;
import org.depeche.text.article.AgencyMention;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Span;
import org.depeche.text.name.Name;
import org.depeche.text.quote.Hearsay;
import org.depeche.text.quote.Quote;
import org.depeche.text.time.TimeExpression;

/** Reads what was found in revisions: one question a kind, for many revisions at once. */
final class FindingReader {
    /** So many revisions are asked about together; where they are fewer, the last one's number stands for the rest. */
    private static final int TOGETHER = 64;

    private static final String ONE = " = ?";
    private static final String MANY = " IN (?" + ", ?".repeat(TOGETHER - 1) + ")";

    private final Database database;

    FindingReader(Database database) {
        this.database = database;
    }

    /** What was found of one kind, in its order. */
    static final class Found<T> {
        private final Map<Long, List<T>> byRevision = new HashMap<>();

        List<T> in(long revision) {
            return byRevision.getOrDefault(revision, List.of());
        }

        private void add(long revision, T finding) {
            byRevision.computeIfAbsent(revision, unseen -> new ArrayList<>()).add(finding);
        }
    }

    /**
     * A time with where it stands.
     *
     * @param caption 0 for the text, n for the n-th caption
     */
    record PlacedTime(int caption, TimeExpression time) {}

    Found<Credit> credits(List<Long> revisions) throws IOException {
        return find(
                "SELECT revision_id, agency, evidence FROM credits WHERE revision_id",
                "ordinal",
                row -> new Credit(row.text(2), row.text(3)),
                revisions);
    }

    Found<AgencyMention> agencies(List<Long> revisions) throws IOException {
        return find(
                "SELECT revision_id, agency, kind, evidence FROM agency_mentions WHERE revision_id",
                "ordinal",
                row -> new AgencyMention(
                        row.text(2), AgencyMention.Kind.valueOf(row.text(3).toUpperCase(Locale.ROOT)), row.text(4)),
                revisions);
    }

    Found<Quote> quotes(List<Long> revisions) throws IOException {
        return find(
                "SELECT revision_id, kind, spans, cue, source, speaker, force FROM quotes WHERE revision_id",
                "ordinal",
                row -> new Quote(
                        Quote.Kind.valueOf(row.text(2).toUpperCase(Locale.ROOT)),
                        SpanList.read(row.text(3)),
                        span(row.optionalText(4)),
                        span(row.optionalText(5)),
                        row.optionalText(6),
                        row.optionalText(7).map(force -> Quote.Force.valueOf(force.toUpperCase(Locale.ROOT)))),
                revisions);
    }

    private static Optional<Span> span(Optional<String> column) {
        return column.map(SpanList::readSpan);
    }

    Found<PlacedTime> times(List<Long> revisions) throws IOException {
        return find(
                "SELECT revision_id, caption, span, type, value, mod FROM times WHERE revision_id",
                "caption, ordinal",
                row -> new PlacedTime(
                        (int) row.number(2),
                        new TimeExpression(
                                SpanList.readSpan(row.text(3)),
                                TimeExpression.Type.valueOf(row.text(4)),
                                row.text(5),
                                row.optionalText(6).map(TimeExpression.Mod::valueOf))),
                revisions);
    }

    Found<Hearsay> hearsay(List<Long> revisions) throws IOException {
        return find(
                "SELECT revision_id, span, mark FROM hearsay WHERE revision_id",
                "ordinal",
                row -> new Hearsay(SpanList.readSpan(row.text(2)), SpanList.readSpan(row.text(3))),
                revisions);
    }

    Found<Name> names(List<Long> revisions) throws IOException {
        return find(
                "SELECT m.revision_id, n.kind, n.name, m.spans FROM name_mentions m JOIN names n ON n.id = m.name_id"
                        + " WHERE m.revision_id",
                "ordinal",
                row -> new Name(
                        Name.Kind.valueOf(row.text(2).toUpperCase(Locale.ROOT)),
                        row.text(3),
                        SpanList.read(row.text(4))),
                revisions);
    }

    private <T> Found<T> find(String select, String order, Row.Reader<T> reader, List<Long> revisions)
            throws IOException {
        var found = new Found<T>();
        int step = revisions.size() == 1 ? 1 : TOGETHER;
        var sql = select + (step == 1 ? ONE : MANY) + " ORDER BY revision_id, " + order;
        for (int from = 0; from < revisions.size(); from += step) {
            var asked = new Object[step];
            for (int place = 0; place < step; place++) {
                asked[place] = revisions.get(Math.min(from + place, revisions.size() - 1));
            }
            database.list(
                    sql,
                    row -> {
                        found.add(row.number(1), reader.read(row));
                        return true;
                    },
                    asked);
        }
        return found;
    }
}
