package org.depeche.store.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.depeche.store.decision.Corrections;
import org.depeche.store.decision.DecisionShelf;
import org.depeche.store.sql.Database;
import org.depeche.text.article.Span;
import org.depeche.text.reuse.Copying;

/**
 * Reads an archive for counting: all articles that may be shown, in their newest revisions, without their texts.
 *
 * <p>Some 150 bytes an article stay in memory. It is thread-safe.
 */
public final class StudyShelf {
    private static final int BATCH = 2_000;
    private static final String SHOWN = "a.withdrawn = 0 AND (a.embargoed_until IS NULL OR a.embargoed_until <= ?)";

    private final Database database;
    private final DecisionShelf decisions;

    /** @param decisions what people decided, which is laid over all that is read */
    public StudyShelf(Database database, DecisionShelf decisions) {
        this.database = database;
        this.decisions = decisions;
    }

    /** The articles in the order of their coming; {@code now} in seconds since 1970, as what is under embargo is not counted. */
    public List<StudyRow> read(long now) throws IOException {
        var rows = new ArrayList<StudyRow>();
        var corrections = decisions.corrections();
        for (long last = 0; ; ) {
            var batch = database.list(
                    "SELECT a.id, r.id, a.label, o.name, r.published, r.published_at, LENGTH(r.text), m.story_id"
                            + " FROM articles a JOIN revisions r ON r.id = a.revision_id"
                            + " LEFT JOIN outlets o ON o.id = a.outlet_id"
                            + " LEFT JOIN memberships m ON m.article_id = a.id WHERE a.id > ? AND " + SHOWN
                            + " ORDER BY a.id LIMIT " + BATCH,
                    row -> new Bare(
                            row.number(1),
                            row.number(2),
                            row.text(3),
                            row.optionalText(4),
                            row.optionalText(5),
                            row.optionalNumber(6),
                            (int) row.number(7),
                            row.optionalText(8)),
                    last,
                    now);
            if (batch.isEmpty()) {
                return rows;
            }
            long first = batch.get(0).article;
            last = batch.get(batch.size() - 1).article;
            complete(batch, corrections, agencies(first, last), copied(first, last), rows);
        }
    }

    private record Bare(
            long article,
            long revision,
            String label,
            Optional<String> outlet,
            Optional<String> published,
            OptionalLong publishedAt,
            int characters,
            Optional<String> story) {}

    private static void complete(
            List<Bare> batch,
            Corrections corrections,
            Map<Long, List<String>> agencies,
            Map<Long, List<Span>> copied,
            List<StudyRow> rows) {
        for (var bare : batch) {
            int covered = Copying.characters(copied.getOrDefault(bare.revision, List.of()));
            rows.add(new StudyRow(
                    bare.outlet,
                    bare.published,
                    bare.publishedAt,
                    bare.characters,
                    // A database counts code points, a span UTF-16: the second may be a little more.
                    Math.min(bare.characters, covered),
                    bare.story,
                    corrections.agencies(bare.label, agencies.getOrDefault(bare.revision, List.of()))));
        }
    }

    private Map<Long, List<String>> agencies(long first, long last) throws IOException {
        var agencies = new HashMap<Long, List<String>>();
        database.list(
                "SELECT c.revision_id, c.agency FROM credits c JOIN articles a ON a.revision_id = c.revision_id"
                        + " WHERE a.id BETWEEN ? AND ? ORDER BY c.revision_id, c.ordinal",
                row -> agencies.computeIfAbsent(row.number(1), revision -> new ArrayList<>())
                        .add(row.text(2)),
                first,
                last);
        return agencies;
    }

    /** What articles copied: from those that came before them, and, where they came out of order, from those after. */
    private Map<Long, List<Span>> copied(long first, long last) throws IOException {
        var copied = new HashMap<Long, List<Span>>();
        addCopied("p.revision_id, p.span", "p.revision_id", 0, first, last, copied);
        addCopied("p.other_id, p.other_span", "p.other_id", 1, first, last, copied);
        return copied;
    }

    private void addCopied(
            String copy, String revision, int isSource, long first, long last, Map<Long, List<Span>> copied)
            throws IOException {
        database.list(
                "SELECT " + copy + " FROM articles a JOIN passages p ON a.revision_id = " + revision
                        + " WHERE a.id BETWEEN ? AND ? AND p.is_source = ?",
                row -> {
                    var span = row.text(2);
                    int dash = span.indexOf('-');
                    copied.computeIfAbsent(row.number(1), any -> new ArrayList<>())
                            .add(new Span(
                                    Integer.parseInt(span, 0, dash, 10),
                                    Integer.parseInt(span, dash + 1, span.length(), 10)));
                    return true;
                },
                first,
                last,
                isSource);
    }
}
