package org.depeche.store.story;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.depeche.store.sql.Database;
import org.depeche.store.sql.Row;
import org.depeche.text.story.Reasons;

/**
 * The stories of an archive.
 *
 * <p>What changes it belongs in one {@link Database#write}, and ends with {@link #refresh}. It is thread-safe.
 */
public final class StoryShelf {
    private static final String COLUMNS =
            "SELECT id, thread, headline, first_at, last_at, articles, outlets, moved_to, changed FROM stories ";
    private static final String SHOWN =
            " AND a.withdrawn = 0 AND (a.embargoed_until IS NULL OR a.embargoed_until <= ?)";

    private final Database database;

    public StoryShelf(Database database) {
        this.database = database;
    }

    /** Puts the article of row {@code article} into {@code story}, out of the one where it was. */
    public void place(long article, String story, Reasons reasons) throws IOException {
        database.change(
                "INSERT INTO memberships (article_id, story_id, likeness, decided, reasons) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (article_id) DO UPDATE SET story_id = excluded.story_id,"
                        + " likeness = excluded.likeness, decided = excluded.decided, reasons = excluded.reasons",
                article,
                story,
                reasons.likeness(),
                reasons.decided(),
                ReasonsColumn.write(reasons));
    }

    /** Puts the article of row {@code article} into {@code story} because a person says so, and remembers where it was. */
    public void moveByDecision(long article, String story) throws IOException {
        database.change(
                "UPDATE memberships SET moved_from = COALESCE(moved_from, story_id), story_id = ?, decided = 1"
                        + " WHERE article_id = ?",
                story,
                article);
    }

    /** Puts the article of row {@code article} back to where decisions took it from; the story where it was until now. */
    public Optional<String> moveBack(long article) throws IOException {
        var story = database.first(
                "SELECT story_id FROM memberships WHERE article_id = ? AND moved_from IS NOT NULL",
                row -> row.text(1),
                article);
        if (story.isPresent()) {
            database.change(
                    "UPDATE memberships SET story_id = moved_from, moved_from = NULL, decided = 0 WHERE article_id = ?",
                    article);
        }
        return story;
    }

    /** Sets the thread of a story, which is made where it is not there. */
    public void thread(String story, String thread, long sequence) throws IOException {
        database.change(
                "INSERT INTO stories (id, thread, articles, outlets, changed) VALUES (?, ?, 0, 0, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET thread = excluded.thread, changed = excluded.changed"
                        // Each article of a story comes by here; who only joins it is counted by refresh.
                        + " WHERE stories.thread <> excluded.thread",
                story,
                thread,
                sequence);
    }

    /** Notes where the articles of a story went that has none left. */
    public void moved(String story, String movedTo, long sequence) throws IOException {
        database.change("UPDATE stories SET moved_to = ?, changed = ? WHERE id = ?", movedTo, sequence, story);
    }

    /** Counts {@code stories} anew; {@code now} in seconds since 1970, as what is under embargo does not count. */
    public void refresh(Collection<String> stories, long sequence, long now) throws IOException {
        for (var story : stories) {
            var headline = database.first(
                    "SELECT r.headline FROM memberships m JOIN articles a ON a.id = m.article_id"
                            + " JOIN revisions r ON r.id = a.revision_id WHERE m.story_id = ? AND r.headline IS NOT NULL"
                            + SHOWN + " ORDER BY r.published_at IS NULL, r.published_at, a.id LIMIT 1",
                    row -> row.text(1),
                    story,
                    now);
            var counts = database.first(
                            "SELECT COUNT(*), COUNT(DISTINCT a.outlet_id), MIN(r.published_at), MAX(r.published_at)"
                                    + " FROM memberships m JOIN articles a ON a.id = m.article_id"
                                    + " JOIN revisions r ON r.id = a.revision_id WHERE m.story_id = ?" + SHOWN,
                            Counts::of,
                            story,
                            now)
                    .orElseThrow();
            database.change(
                    "UPDATE stories SET headline = ?, articles = ?, outlets = ?, first_at = ?, last_at = ?,"
                            + " changed = ?, moved_to = CASE WHEN ? > 0 THEN NULL ELSE moved_to END WHERE id = ?",
                    headline,
                    counts.articles,
                    counts.outlets,
                    counts.first,
                    counts.last,
                    sequence,
                    counts.articles,
                    story);
        }
    }

    private record Counts(int articles, int outlets, OptionalLong first, OptionalLong last) {
        static Counts of(Row row) throws SQLException {
            return new Counts((int) row.number(1), (int) row.number(2), row.optionalNumber(3), row.optionalNumber(4));
        }
    }

    public Optional<StoredStory> read(String story) throws IOException {
        return database.first(COLUMNS + "WHERE id = ?", StoryShelf::story, story);
    }

    /** The stories that {@code filter} lets through, the newest first. */
    public List<StoredStory> list(StoryFilter filter) throws IOException {
        var sql = new StringBuilder(COLUMNS).append("WHERE articles >= ?");
        var values = new ArrayList<Object>();
        values.add(filter.fewestArticles());
        filter.from().ifPresent(second -> condition(sql, values, " AND last_at >= ?", second));
        filter.to().ifPresent(second -> condition(sql, values, " AND first_at <= ?", second));
        filter.thread().ifPresent(thread -> condition(sql, values, " AND thread = ?", thread));
        filter.after().ifPresent(place -> after(sql, values, place));
        sql.append(" ORDER BY last_at IS NULL, last_at DESC, id LIMIT ").append(filter.most());
        return database.list(sql.toString(), StoryShelf::story, values.toArray());
    }

    /** What stands after {@code place} in the order of the list, in which stories without a date come last. */
    private static void after(StringBuilder sql, List<Object> values, StoryFilter.Place place) {
        if (place.lastAt().isEmpty()) {
            sql.append(" AND last_at IS NULL AND id > ?");
        } else {
            sql.append(" AND (last_at IS NULL OR last_at < ? OR (last_at = ? AND id > ?))");
            values.add(place.lastAt().getAsLong());
            values.add(place.lastAt().getAsLong());
        }
        values.add(place.id());
    }

    private static void condition(StringBuilder sql, List<Object> values, String condition, Object value) {
        sql.append(condition);
        values.add(value);
    }

    /** The stories that changed after {@code sequence}, emptied ones among them, in the order of their changes. */
    public List<StoredStory> changedSince(long sequence) throws IOException {
        return database.list(COLUMNS + "WHERE changed > ? ORDER BY changed, id", StoryShelf::story, sequence);
    }

    /** The members of a story, with the reasons of each. */
    public List<Membership> members(String story) throws IOException {
        return database.list(
                "SELECT a.label, m.story_id, m.reasons FROM memberships m JOIN articles a ON a.id = m.article_id"
                        + " WHERE m.story_id = ? ORDER BY a.id",
                row -> new Membership(row.text(1), row.text(2), ReasonsColumn.read(row.text(3))),
                story);
    }

    /** Where articles stand that were placed anew, or whose story went into another thread, after {@code sequence}. */
    public List<Whereabouts> placedSince(long sequence) throws IOException {
        return database.list(
                // Indexes answer both inner questions; one with OR would go through all articles.
                "SELECT a.label, s.id, s.thread FROM articles a JOIN memberships m ON m.article_id = a.id"
                        + " JOIN stories s ON s.id = m.story_id WHERE a.id IN (SELECT id FROM articles WHERE changed > ?"
                        + " UNION SELECT article_id FROM memberships WHERE story_id IN"
                        + " (SELECT id FROM stories WHERE changed > ?)) ORDER BY a.id",
                row -> new Whereabouts(row.text(1), row.text(2), row.text(3)),
                sequence,
                sequence);
    }

    /** The story that the article of row {@code article} is in. */
    public Optional<String> storyOf(long article) throws IOException {
        return database.first("SELECT story_id FROM memberships WHERE article_id = ?", row -> row.text(1), article);
    }

    private static StoredStory story(Row row) throws SQLException {
        return new StoredStory(
                row.text(1),
                row.text(2),
                row.optionalText(3),
                row.optionalNumber(4),
                row.optionalNumber(5),
                (int) row.number(6),
                (int) row.number(7),
                row.optionalText(8),
                row.number(9));
    }
}
