package org.depeche.store.article;

import java.io.IOException;
import java.util.List;
import org.depeche.store.sql.Database;
import org.depeche.text.article.Span;

/**
 * The passages that revisions share.
 *
 * <p>What changes it belongs in one {@link Database#write}. It is thread-safe.
 */
public final class PassageShelf {
    private final Database database;

    public PassageShelf(Database database) {
        this.database = database;
    }

    public void add(StoredPassage passage) throws IOException {
        database.later(
                "INSERT INTO passages (revision_id, ordinal, other_id, span, other_span, words, changed, is_source,"
                        + " is_quotation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                passage.revision(),
                passage.ordinal(),
                passage.other(),
                SpanList.write(passage.span()),
                SpanList.write(passage.otherSpan()),
                passage.words(),
                passage.changed(),
                passage.isSource(),
                passage.isQuotation());
    }

    /** The passages that {@code revision} shares with those kept before it. */
    public List<StoredPassage> of(long revision) throws IOException {
        return database.list(
                "SELECT revision_id, ordinal, other_id, span, other_span, words, changed, is_source, is_quotation FROM"
                        + " passages"
                        + " WHERE revision_id = ? ORDER BY ordinal",
                row -> new StoredPassage(
                        row.number(1),
                        (int) row.number(2),
                        row.number(3),
                        SpanList.readSpan(row.text(4)),
                        SpanList.readSpan(row.text(5)),
                        (int) row.number(6),
                        (int) row.number(7),
                        row.number(8) != 0,
                        row.number(9) != 0),
                revision);
    }

    /** What a revision has from others, whichever of the two was kept first. */
    public List<Span> copied(long revision) throws IOException {
        return database.list(
                "SELECT span FROM passages WHERE revision_id = ? AND is_source = 0"
                        + " UNION ALL SELECT other_span FROM passages WHERE other_id = ? AND is_source = 1",
                row -> SpanList.readSpan(row.text(1)),
                revision,
                revision);
    }
}
