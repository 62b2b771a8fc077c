package org.depeche.store.story;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.depeche.store.decision.DecisionShelf;
import org.depeche.store.sql.Database;

/** Stories in short, for lists: three questions a story and no text read. It is thread-safe. */
public final class DigestShelf {
    private static final String MEMBERS = " FROM memberships m JOIN articles a ON a.id = m.article_id";

    private final Database database;
    private final DecisionShelf decisions;

    /** @param decisions what people decided, which is laid over all that is read */
    public DigestShelf(Database database, DecisionShelf decisions) {
        this.database = database;
        this.decisions = decisions;
    }

    /** The number of the newest change to the archive: while it stays the same, so does all that is read. */
    public long newestChange() throws IOException {
        return database.number("SELECT sequence FROM archive");
    }

    /** The number of the newest change to the story or to one of its articles. */
    public long newestChange(StoredStory story) throws IOException {
        return Math.max(
                story.changed(),
                database.number("SELECT COALESCE(MAX(a.changed), 0)" + MEMBERS + " WHERE m.story_id = ?", story.id()));
    }

    /** {@code story} in short, as it may be shown at {@code now}, in seconds since 1970. */
    public StoryDigest digest(StoredStory story, long now) throws IOException {
        var tellings = tellings(story.id(), now);
        var shown = new HashSet<Long>();
        tellings.forEach(telling -> shown.add(telling.revision()));
        var copyings = tellings.size() < 2
                ? List.<StoryDigest.Copying>of()
                : copyings(story.id()).stream()
                        .filter(copying -> shown.contains(copying.copy()) && shown.contains(copying.source()))
                        .toList();
        return new StoryDigest(story, tellings, copyings);
    }

    private List<StoryDigest.Telling> tellings(String story, long now) throws IOException {
        var corrections = decisions.corrections();
        return database.list(
                "SELECT a.label, r.id, o.name, r.headline,"
                        + " (SELECT c.agency FROM credits c WHERE c.revision_id = r.id AND c.ordinal = 0),"
                        + " r.published_at, r.language, LENGTH(r.text),"
                        + " CASE WHEN r.headline IS NULL THEN SUBSTR(r.text, 1, 200) ELSE '' END" + MEMBERS
                        + " JOIN revisions r ON r.id = a.revision_id LEFT JOIN outlets o ON o.id = a.outlet_id"
                        + " WHERE m.story_id = ? AND a.withdrawn = 0"
                        + " AND (a.embargoed_until IS NULL OR a.embargoed_until <= ?)"
                        + " ORDER BY r.published_at IS NULL, r.published_at, a.id",
                row -> new StoryDigest.Telling(
                        row.text(1),
                        row.number(2),
                        row.optionalText(3),
                        row.optionalText(4),
                        corrections
                                .agencies(
                                        row.text(1),
                                        row.optionalText(5).stream().toList())
                                .stream()
                                .findFirst(),
                        row.optionalNumber(6),
                        row.text(7),
                        (int) row.number(8),
                        row.text(9)),
                story,
                now);
    }

    private List<StoryDigest.Copying> copyings(String story) throws IOException {
        return database.list(
                "SELECT CASE WHEN p.is_source = 1 THEN p.other_id ELSE p.revision_id END,"
                        + " CASE WHEN p.is_source = 1 THEN p.revision_id ELSE p.other_id END, SUM(p.words)" + MEMBERS
                        + " JOIN passages p ON p.revision_id = a.revision_id WHERE m.story_id = ? GROUP BY 1, 2",
                row -> new StoryDigest.Copying(row.number(1), row.number(2), (int) row.number(3)),
                story);
    }
}
