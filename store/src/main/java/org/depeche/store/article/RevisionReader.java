package org.depeche.store.article;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depeche.store.decision.DecisionShelf;
import org.depeche.store.sql.Database;
import org.depeche.store.sql.Row;
import org.depeche.text.article.AgencyMention;
import org.depeche.text.article.Article;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.depeche.text.article.Span;
import org.depeche.text.name.Name;
import org.depeche.text.quote.Hearsay;
import org.depeche.text.quote.Quote;
import org.depeche.text.reading.Reading;
import org.depeche.text.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Reads revisions back with all that was found in them, as people corrected it. */
final class RevisionReader {
    private static final String REVISIONS = "SELECT a.id, r.id, r.number, a.revisions, r.seen_at, r.place, m.story_id,"
            + " a.embargoed_until, a.withdrawn, a.changed, a.label, a.url, o.name, r.kicker, r.headline, r.standfirst,"
            + " r.authors, r.section, r.paywalled, r.published, r.modified, r.language, r.blocks, r.sentences,"
            + " r.captions, r.text, r.dispatch, r.origins, w.name FROM revisions r JOIN articles a ON a.id = r.article_id"
            + " LEFT JOIN outlets o ON o.id = a.outlet_id LEFT JOIN owners w ON w.id = o.owner_id LEFT JOIN memberships m ON m.article_id = a.id WHERE ";

    private final Database database;
    private final DecisionShelf decisions;

    RevisionReader(Database database, DecisionShelf decisions) {
        this.database = database;
        this.decisions = decisions;
    }

    /** The revisions that {@code condition} on {@code a} (articles), {@code r} (revisions) and {@code m} chooses. */
    List<StoredArticle> read(String condition, Object... values) throws IOException {
        return read(this::withFindings, condition, values);
    }

    /** The same without mentions of agencies, quotes, times, hearsay and names, which take a question each. */
    List<StoredArticle> readBarely(String condition, Object... values) throws IOException {
        return read(bare -> bare.withReading(bare.reading().withArticle(credited(bare))), condition, values);
    }

    /** The same without mentions of agencies, quotes, times and hearsay. */
    List<StoredArticle> readNamed(String condition, Object... values) throws IOException {
        return read(
                bare -> bare.withReading(new Reading(
                        credited(bare),
                        bare.reading().sentences(),
                        List.of(),
                        List.of(),
                        List.of(),
                        names(bare.revision()))),
                condition,
                values);
    }

    /** Adds what was found to what stands in a revision's own row. */
    private interface Completion {
        StoredArticle complete(StoredArticle bare) throws IOException;
    }

    private List<StoredArticle> read(Completion completion, String condition, Object... values) throws IOException {
        var corrections = decisions.corrections();
        var articles = new ArrayList<StoredArticle>();
        for (var bare : database.list(REVISIONS + condition, RevisionReader::row, values)) {
            var whole = completion.complete(bare);
            articles.add(whole.withReading(corrections.apply(whole.reading())));
        }
        return articles;
    }

    private Article credited(StoredArticle bare) throws IOException {
        return bare.reading().article().toBuilder()
                .credits(credits(bare.revision()))
                .build();
    }

    private static StoredArticle row(Row row) throws SQLException {
        var article = Article.builder(row.text(11), row.text(26))
                .url(row.optionalText(12).orElse(null))
                .outlet(outlet(row))
                .kicker(row.optionalText(14).orElse(null))
                .headline(row.optionalText(15).orElse(null))
                .standfirst(row.optionalText(16).orElse(null))
                .authors(JsonColumn.readTexts(row.text(17)))
                .section(row.optionalText(18).orElse(null))
                .paywalled(row.number(19) != 0)
                .published(row.optionalText(20).map(PartialDate::new).orElse(null))
                .modified(row.optionalText(21).map(PartialDate::new).orElse(null))
                .language(new Language(row.text(22)))
                .blocks(SpanList.readBlocks(row.text(23)))
                .captions(JsonColumn.readCaptions(row.text(25)))
                .dispatch(row.optionalText(27).map(DispatchColumn::read).orElse(null))
                .origins(JsonColumn.readOrigins(row.text(28)))
                .build();
        var reading = new Reading(article, SpanList.read(row.text(24)), List.of(), List.of(), List.of(), List.of());
        return new StoredArticle(
                row.number(1),
                row.number(2),
                (int) row.number(3),
                (int) row.number(4),
                row.text(5),
                row.text(6),
                row.optionalText(7),
                row.optionalNumber(8),
                row.number(9) != 0,
                row.number(10),
                reading);
    }

    private static @Nullable Outlet outlet(Row row) throws SQLException {
        var name = row.optionalText(13);
        var owner = row.optionalText(29);
        return name.isEmpty() ? null : new Outlet(name.get(), owner);
    }

    private StoredArticle withFindings(StoredArticle bare) throws IOException {
        var article = credited(bare).toBuilder()
                .agencyMentions(agencies(bare.revision()))
                .build();
        var captionTimes = new ArrayList<List<TimeExpression>>();
        for (int caption = 1; caption <= article.captions().size(); caption++) {
            captionTimes.add(times(bare.revision(), caption));
        }
        return bare.withReading(new Reading(
                article,
                bare.reading().sentences(),
                quotes(bare.revision()),
                times(bare.revision(), 0),
                captionTimes,
                names(bare.revision()),
                hearsay(bare.revision())));
    }

    private List<Credit> credits(long revision) throws IOException {
        return database.list(
                "SELECT agency, evidence FROM credits WHERE revision_id = ? ORDER BY ordinal",
                row -> new Credit(row.text(1), row.text(2)),
                revision);
    }

    private List<AgencyMention> agencies(long revision) throws IOException {
        return database.list(
                "SELECT agency, kind, evidence FROM agency_mentions WHERE revision_id = ? ORDER BY ordinal",
                row -> new AgencyMention(
                        row.text(1), AgencyMention.Kind.valueOf(row.text(2).toUpperCase(Locale.ROOT)), row.text(3)),
                revision);
    }

    private List<Quote> quotes(long revision) throws IOException {
        return database.list(
                "SELECT kind, spans, cue, source, speaker, force FROM quotes WHERE revision_id = ? ORDER BY ordinal",
                row -> new Quote(
                        Quote.Kind.valueOf(row.text(1).toUpperCase(Locale.ROOT)),
                        SpanList.read(row.text(2)),
                        span(row.optionalText(3)),
                        span(row.optionalText(4)),
                        row.optionalText(5),
                        row.optionalText(6).map(force -> Quote.Force.valueOf(force.toUpperCase(Locale.ROOT)))),
                revision);
    }

    private static Optional<Span> span(Optional<String> column) {
        return column.map(SpanList::readSpan);
    }

    private List<TimeExpression> times(long revision, int caption) throws IOException {
        return database.list(
                "SELECT span, type, value, mod FROM times WHERE revision_id = ? AND caption = ? ORDER BY ordinal",
                row -> new TimeExpression(
                        SpanList.readSpan(row.text(1)),
                        TimeExpression.Type.valueOf(row.text(2)),
                        row.text(3),
                        row.optionalText(4).map(TimeExpression.Mod::valueOf)),
                revision,
                caption);
    }

    private List<Hearsay> hearsay(long revision) throws IOException {
        return database.list(
                "SELECT span, mark FROM hearsay WHERE revision_id = ? ORDER BY ordinal",
                row -> new Hearsay(SpanList.readSpan(row.text(1)), SpanList.readSpan(row.text(2))),
                revision);
    }

    private List<Name> names(long revision) throws IOException {
        return database.list(
                "SELECT n.kind, n.name, m.spans FROM name_mentions m JOIN names n ON n.id = m.name_id"
                        + " WHERE m.revision_id = ? ORDER BY m.ordinal",
                row -> new Name(
                        Name.Kind.valueOf(row.text(1).toUpperCase(Locale.ROOT)),
                        row.text(2),
                        SpanList.read(row.text(3))),
                revision);
    }
}
