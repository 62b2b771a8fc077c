package org.depeche.store.article;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depeche.store.sql.Database;
import org.depeche.text.article.Article;
import org.depeche.text.article.PartialDate;
import org.depeche.text.name.Name;
import org.depeche.text.reading.Reading;
import org.depeche.text.time.TimeExpression;

/** Writes a revision with all that was found in it. */
final class RevisionWriter {
    private static final String REVISION = "INSERT INTO revisions (id, article_id, number, seen_at, place, language,"
            + " kicker, headline, standfirst, authors, section, paywalled, published, published_at, modified, dispatch,"
            + " content_hash, text_hash, blocks, sentences, captions, origins, source_notes, text)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CREDIT =
            "INSERT INTO credits (revision_id, ordinal, agency, evidence) VALUES (?, ?, ?, ?)";
    private static final String AGENCY =
            "INSERT INTO agency_mentions (revision_id, ordinal, agency, kind, evidence) VALUES (?, ?, ?, ?, ?)";
    private static final String QUOTE = "INSERT INTO quotes (revision_id, ordinal, kind, spans, cue, source, speaker,"
            + " force) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String TIME =
            "INSERT INTO times (revision_id, caption, ordinal, span, type, value, mod) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String HEARSAY = "INSERT INTO hearsay (revision_id, ordinal, span, mark) VALUES (?, ?, ?, ?)";
    private static final String MENTIONS =
            "INSERT INTO name_mentions (revision_id, ordinal, name_id, spans) VALUES (?, ?, ?, ?)";

    private final Database database;
    private final NameTable names;

    RevisionWriter(Database database) {
        this.database = database;
        this.names = new NameTable(database);
    }

    void write(long revision, long article, int number, NewRevision added) throws IOException {
        var reading = added.reading();
        writeRow(revision, article, number, added);
        writeCredits(revision, reading.article());
        writeAgencies(revision, reading.article());
        writeQuotes(revision, reading);
        writeHearsay(revision, reading);
        writeTimes(revision, 0, reading.times());
        for (int caption = 0; caption < reading.captionTimes().size(); caption++) {
            writeTimes(revision, caption + 1, reading.captionTimes().get(caption));
        }
        writeNames(revision, reading.names());
    }

    /** Forgets the rows remembered, which a transaction taken back has never made. */
    void forget() {
        names.forget();
    }

    private void writeRow(long revision, long article, int number, NewRevision added) throws IOException {
        var page = added.reading().article();
        database.change(
                REVISION,
                revision,
                article,
                number,
                added.seen().toString(),
                Stored.text(added.place()),
                page.language().tag(),
                page.kicker().map(Stored::text),
                page.headline().map(Stored::text),
                page.standfirst().map(Stored::text),
                JsonColumn.texts(page.authors()),
                page.section().map(Stored::text),
                page.paywalled(),
                page.published().map(PartialDate::iso),
                added.publishedAt(),
                page.modified().map(PartialDate::iso),
                page.dispatch().map(DispatchColumn::write),
                added.contentHash(),
                added.textHash(),
                SpanList.writeBlocks(page.blocks()),
                SpanList.write(added.reading().sentences()),
                JsonColumn.captions(page.captions()),
                JsonColumn.origins(page.origins()),
                JsonColumn.texts(page.sourceNotes()),
                Stored.text(page.text()));
    }

    private void writeCredits(long revision, Article article) throws IOException {
        int ordinal = 0;
        for (var credit : article.credits()) {
            database.later(CREDIT, revision, ordinal++, Stored.text(credit.agency()), Stored.text(credit.evidence()));
        }
    }

    private void writeAgencies(long revision, Article article) throws IOException {
        int ordinal = 0;
        for (var mention : article.agencyMentions()) {
            database.later(
                    AGENCY,
                    revision,
                    ordinal++,
                    Stored.text(mention.agency()),
                    mention.kind().name().toLowerCase(Locale.ROOT),
                    Stored.text(mention.evidence()));
        }
    }

    private void writeQuotes(long revision, Reading reading) throws IOException {
        int ordinal = 0;
        for (var quote : reading.quotes()) {
            database.later(
                    QUOTE,
                    revision,
                    ordinal++,
                    quote.kind().name().toLowerCase(Locale.ROOT),
                    SpanList.write(quote.spans()),
                    quote.cue().map(SpanList::write),
                    quote.source().map(SpanList::write),
                    quote.speaker().map(Stored::text),
                    quote.force().map(force -> force.name().toLowerCase(Locale.ROOT)));
        }
    }

    private void writeHearsay(long revision, Reading reading) throws IOException {
        int ordinal = 0;
        for (var hearsay : reading.hearsay()) {
            database.later(
                    HEARSAY, revision, ordinal++, SpanList.write(hearsay.span()), SpanList.write(hearsay.mark()));
        }
    }

    private void writeTimes(long revision, int caption, List<TimeExpression> times) throws IOException {
        int ordinal = 0;
        for (var time : times) {
            database.later(
                    TIME,
                    revision,
                    caption,
                    ordinal++,
                    SpanList.write(time.span()),
                    time.type().name(),
                    time.value(),
                    time.mod().map(Enum::name));
        }
    }

    private void writeNames(long revision, List<Name> found) throws IOException {
        int ordinal = 0;
        for (var name : found) {
            database.later(MENTIONS, revision, ordinal++, names.row(name), SpanList.write(name.mentions()));
        }
    }

    /** The rows of names, the ones used of late remembered. */
    private static final class NameTable {
        private static final int MOST = 200_000;
        private final Database database;
        private final Map<String, Long> rows = new LinkedHashMap<>(1024, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
                return size() > MOST;
            }
        };

        NameTable(Database database) {
            this.database = database;
        }

        long row(Name name) throws IOException {
            var kind = name.kind().name().toLowerCase(Locale.ROOT);
            var text = Stored.text(name.name());
            var key = kind + ' ' + text;
            var known = rows.get(key);
            if (known == null) {
                known = database.first(
                                "SELECT id FROM names WHERE kind = ? AND name = ?", row -> row.number(1), kind, text)
                        .orElse(-1L);
                if (known < 0) {
                    known = database.number("SELECT COALESCE(MAX(id), 0) + 1 FROM names");
                    database.change("INSERT INTO names (id, kind, name) VALUES (?, ?, ?)", known, kind, text);
                }
                rows.put(key, known);
            }
            return known;
        }

        void forget() {
            rows.clear();
        }
    }
}
