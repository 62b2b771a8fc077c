package org.depeche.store.article;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.depeche.store.decision.DecisionShelf;
import org.depeche.store.sql.Database;
import org.depeche.store.sql.Row;
import org.depeche.text.article.Article;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.depeche.text.reading.Reading;
import org.depeche.text.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Reads revisions back with all that was found in them, as people corrected it. */
final class RevisionReader {
    private static final String REVISIONS = "SELECT a.id, r.id, r.number, a.revisions, r.seen_at, r.place, m.story_id,"
            + " a.embargoed_until, a.withdrawn, a.changed, a.label, a.url, o.name, r.kicker, r.headline, r.standfirst,"
            + " r.authors, r.section, r.paywalled, r.published, r.modified, r.language, r.blocks, r.sentences,"
            + " r.captions, r.text, r.dispatch, r.origins, w.name, r.source_notes FROM revisions r JOIN articles a ON a.id = r.article_id"
            + " LEFT JOIN outlets o ON o.id = a.outlet_id LEFT JOIN owners w ON w.id = o.owner_id LEFT JOIN memberships m ON m.article_id = a.id WHERE ";

    private final Database database;
    private final DecisionShelf decisions;
    private final FindingReader findings;

    RevisionReader(Database database, DecisionShelf decisions) {
        this.database = database;
        this.decisions = decisions;
        this.findings = new FindingReader(database);
    }

    /** The revisions that {@code condition} on {@code a} (articles), {@code r} (revisions) and {@code m} chooses. */
    List<StoredArticle> read(String condition, Object... values) throws IOException {
        return read(this::withFindings, condition, values);
    }

    /** The same without mentions of agencies, quotes, times, hearsay and names, which take a question each. */
    List<StoredArticle> readBarely(String condition, Object... values) throws IOException {
        return read(this::credited, condition, values);
    }

    /** The same without mentions of agencies, quotes, times and hearsay. */
    List<StoredArticle> readNamed(String condition, Object... values) throws IOException {
        return read(this::named, condition, values);
    }

    /** Adds what was found to what stands in the revisions' own rows. */
    private interface Completion {
        List<StoredArticle> complete(List<StoredArticle> bare) throws IOException;
    }

    private List<StoredArticle> read(Completion completion, String condition, Object... values) throws IOException {
        var corrections = decisions.corrections();
        var bare = database.list(REVISIONS + condition, RevisionReader::row, values);
        return completion.complete(bare).stream()
                .map(whole -> whole.withReading(corrections.apply(whole.reading())))
                .toList();
    }

    private static List<Long> numbers(List<StoredArticle> bare) {
        return bare.stream().map(StoredArticle::revision).toList();
    }

    private List<StoredArticle> credited(List<StoredArticle> bare) throws IOException {
        var credits = findings.credits(numbers(bare));
        return bare.stream()
                .map(one -> one.withReading(one.reading().withArticle(credited(one, credits))))
                .toList();
    }

    private static Article credited(StoredArticle bare, FindingReader.Found<Credit> credits) {
        return bare.reading().article().toBuilder()
                .credits(credits.in(bare.revision()))
                .build();
    }

    private List<StoredArticle> named(List<StoredArticle> bare) throws IOException {
        var numbers = numbers(bare);
        var credits = findings.credits(numbers);
        var names = findings.names(numbers);
        return bare.stream()
                .map(one -> one.withReading(new Reading(
                        credited(one, credits),
                        one.reading().sentences(),
                        List.of(),
                        List.of(),
                        List.of(),
                        names.in(one.revision()))))
                .toList();
    }

    private List<StoredArticle> withFindings(List<StoredArticle> bare) throws IOException {
        var numbers = numbers(bare);
        var credits = findings.credits(numbers);
        var agencies = findings.agencies(numbers);
        var quotes = findings.quotes(numbers);
        var times = findings.times(numbers);
        var names = findings.names(numbers);
        var hearsay = findings.hearsay(numbers);
        var whole = new ArrayList<StoredArticle>();
        for (var one : bare) {
            long number = one.revision();
            var article = credited(one, credits).toBuilder()
                    .agencyMentions(agencies.in(number))
                    .build();
            var captions = new ArrayList<List<TimeExpression>>();
            for (int caption = 1; caption <= article.captions().size(); caption++) {
                captions.add(times(times.in(number), caption));
            }
            whole.add(one.withReading(new Reading(
                    article,
                    one.reading().sentences(),
                    quotes.in(number),
                    times(times.in(number), 0),
                    captions,
                    names.in(number),
                    hearsay.in(number))));
        }
        return whole;
    }

    private static List<TimeExpression> times(List<FindingReader.PlacedTime> all, int caption) {
        return all.stream()
                .filter(placed -> placed.caption() == caption)
                .map(FindingReader.PlacedTime::time)
                .toList();
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
                .sourceNotes(JsonColumn.readTexts(row.text(30)))
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
}
