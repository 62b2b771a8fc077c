// Over 300 lines: what is asked of an archive's articles stands together, a line or two for each question.
package org.depeche.store.article;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.depeche.store.decision.DecisionShelf;
import org.depeche.store.sql.Database;
import org.depeche.store.sql.Row;

/**
 * The articles of an archive: recognised, kept and read back.
 *
 * <p>What changes it belongs in one {@link Database#write}. It is thread-safe.
 */
public final class ArticleShelf {
    private static final String KNOWN = "SELECT a.id, a.label, r.id, a.revisions, o.name, r.headline, r.content_hash,"
            + " r.text_hash FROM articles a JOIN revisions r ON r.id = a.revision_id"
            + " LEFT JOIN outlets o ON o.id = a.outlet_id WHERE ";

    private final Database database;
    private final RevisionWriter writer;
    private final RevisionReader reader;
    private final RowNumbers numbers;
    private final OutletShelf outlets;

    /** @param decisions what people decided, which is laid over all that is read */
    public ArticleShelf(Database database, DecisionShelf decisions, OutletShelf outlets) {
        this.outlets = outlets;
        this.database = database;
        this.writer = new RevisionWriter(database);
        this.reader = new RevisionReader(database, decisions);
        this.numbers = new RowNumbers(database);
    }

    /** The article known under {@code address}, a canonical one or another kind of key. */
    public Optional<KnownArticle> byAddress(String address) throws IOException {
        return database.first(
                KNOWN + "a.id = (SELECT article_id FROM addresses WHERE address = ?)", ArticleShelf::known, address);
    }

    /** The articles of which some revision has a text with this hash. */
    public List<KnownArticle> byText(long textHash) throws IOException {
        return database.list(
                KNOWN + "a.id IN (SELECT article_id FROM revisions WHERE text_hash = ?) ORDER BY a.id",
                ArticleShelf::known,
                textHash);
    }

    public Optional<KnownArticle> byLabel(String label) throws IOException {
        return database.first(KNOWN + "a.label = ?", ArticleShelf::known, Stored.text(label));
    }

    /** A number for a revision about to be kept. */
    public long nextRevision() throws IOException {
        return numbers.next("revisions");
    }

    /** Keeps an article that is not known yet, with its first revision under a number from {@link #nextRevision}. */
    public KnownArticle add(String label, long revision, List<String> addresses, NewRevision first) throws IOException {
        long id = numbers.next("articles");
        var article = first.reading().article();
        var outlet = article.outlet().map(known -> Stored.text(known.name()));
        database.change(
                "INSERT INTO articles (id, label, url, outlet_id, revision_id, revisions, embargoed_until, withdrawn,"
                        + " changed) VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?)",
                id,
                Stored.text(label),
                article.url().map(Stored::text),
                outlets.row(outlet),
                revision,
                first.embargoedUntil(),
                first.withdrawn(),
                numbers.sequence());
        for (var address : addresses) {
            addAddress(id, address);
        }
        writer.write(revision, id, 1, first);
        return new KnownArticle(
                id,
                Stored.text(label),
                revision,
                1,
                outlet,
                article.headline().map(Stored::text),
                first.contentHash(),
                first.textHash());
    }

    /** Keeps another revision of {@code known}, the newest from now on. */
    public KnownArticle revise(KnownArticle known, long revision, NewRevision next) throws IOException {
        int number = known.revisions() + 1;
        var article = next.reading().article();
        writer.write(revision, known.id(), number, next);
        database.change(
                "UPDATE articles SET revision_id = ?, revisions = ?, embargoed_until = ?, withdrawn = ?,"
                        + " changed = ? WHERE id = ?",
                revision,
                number,
                next.embargoedUntil(),
                next.withdrawn(),
                numbers.sequence(),
                known.id());
        return new KnownArticle(
                known.id(),
                known.label(),
                revision,
                number,
                known.outlet(),
                article.headline().map(Stored::text),
                next.contentHash(),
                next.textHash());
    }

    /** Notes that an article is known under {@code address} too; an address taken already stays where it is. */
    public void addAddress(long article, String address) throws IOException {
        database.change(
                "INSERT INTO addresses (address, article_id) VALUES (?, ?) ON CONFLICT (address) DO NOTHING",
                Stored.text(address),
                article);
    }

    /** The text of a revision. */
    public Optional<String> text(long revision) throws IOException {
        return database.first("SELECT text FROM revisions WHERE id = ?", row -> row.text(1), revision);
    }

    /** The text of a revision with its sentences; empty where its article is withdrawn or under an embargo. */
    public Optional<SourceText> sentences(long revision) throws IOException {
        return database.first(
                "SELECT r.text, r.sentences FROM revisions r JOIN articles a ON a.id = r.article_id"
                        + " WHERE r.id = ? AND a.withdrawn = 0 AND a.embargoed_until IS NULL",
                row -> new SourceText(row.text(1), SpanList.read(row.text(2))),
                revision);
    }

    /** The address of an article, as it was given. */
    public Optional<String> url(long article) throws IOException {
        return database.first("SELECT url FROM articles WHERE id = ?", row -> row.optionalText(1), article)
                .flatMap(url -> url);
    }

    /** Whose revision it is. */
    public Optional<RevisionOwner> ofRevision(long revision) throws IOException {
        return database.first(
                "SELECT a.id, a.label, (SELECT agency FROM credits WHERE revision_id = r.id AND ordinal = 0)"
                        + " FROM revisions r JOIN articles a ON a.id = r.article_id WHERE r.id = ?",
                row -> new RevisionOwner(row.number(1), row.text(2), row.optionalText(3)),
                revision);
    }

    /** The newest revision of the article with {@code label}. */
    public Optional<StoredArticle> read(String label) throws IOException {
        return reader.read("a.label = ? AND r.id = a.revision_id", Stored.text(label)).stream()
                .findFirst();
    }

    /** All revisions of an article, the first first. */
    public List<StoredArticle> revisions(long article) throws IOException {
        return reader.read("a.id = ? ORDER BY r.number", article);
    }

    /** The articles of a story in their newest revisions, the earliest first. */
    public List<StoredArticle> ofStory(String story) throws IOException {
        return reader.read(
                "r.id = a.revision_id AND m.story_id = ? ORDER BY r.published_at IS NULL, r.published_at, a.id", story);
    }

    /** The articles of a story like {@link #ofStory}, with their credits and nothing else that was found. */
    public List<StoredArticle> barelyOfStory(String story) throws IOException {
        return reader.readBarely(
                "r.id = a.revision_id AND m.story_id = ? ORDER BY r.published_at IS NULL, r.published_at, a.id", story);
    }

    /** At most {@code most} revisions with numbers above {@code revision}, in their order. */
    public List<StoredArticle> revisionsAfter(long revision, int most) throws IOException {
        return reader.read("r.id > ? ORDER BY r.id LIMIT " + most, revision);
    }

    /**
     * At most {@code most} revisions with numbers above {@code revision} and dates from {@code published} on (seconds
     * since 1970) or none; with their credits and names, and nothing else that was found.
     */
    public List<StoredArticle> recentAfter(long revision, long published, int most) throws IOException {
        return reader.readNamed(
                "r.id > ? AND (r.published_at IS NULL OR r.published_at >= ?) ORDER BY r.id LIMIT " + most,
                revision,
                published);
    }

    /** How many revisions that would be. */
    public long countRecentAfter(long revision, long published) throws IOException {
        return database.number(
                "SELECT COUNT(*) FROM revisions WHERE id > ? AND (published_at IS NULL OR published_at >= ?)",
                revision,
                published);
    }

    /** The latest date of an article that lies before {@code now}; 0 where there is none. */
    public long newestDate(long now) throws IOException {
        return database.number("SELECT COALESCE(MAX(published_at), 0) FROM revisions WHERE published_at <= ?", now);
    }

    /** The number of the last revision kept. */
    public long lastRevision() throws IOException {
        return database.number("SELECT COALESCE(MAX(id), 0) FROM revisions");
    }

    /** The hash of what readers see of a revision; empty where there is none of this number. */
    public OptionalLong contentHash(long revision) throws IOException {
        return database.first("SELECT content_hash FROM revisions WHERE id = ?", row -> row.optionalNumber(1), revision)
                .orElse(OptionalLong.empty());
    }

    /** At most {@code most} articles with numbers above {@code article}, in their newest revisions. */
    public List<StoredArticle> after(long article, int most) throws IOException {
        return reader.read("a.id > ? AND r.id = a.revision_id ORDER BY a.id LIMIT " + most, article);
    }

    /** What changed since {@code sequence}: whole changes, and at least {@code most} articles where there are so many. */
    public List<StoredArticle> changedSince(long sequence, int most) throws IOException {
        return reader.read(
                "r.id = a.revision_id AND a.changed > ? AND a.changed <= COALESCE((SELECT changed FROM articles WHERE"
                        + " changed > ? ORDER BY changed LIMIT 1 OFFSET " + most
                        + "), 9223372036854775807) ORDER BY a.changed, a.id",
                sequence,
                sequence);
    }

    /** How many articles changed after {@code sequence}. */
    public long countChangedSince(long sequence) throws IOException {
        return database.number("SELECT COUNT(*) FROM articles WHERE changed > ?", sequence);
    }

    /** Withdraws an article: it stays, and nobody is shown it any more, nor what others left out of it. */
    public void withdraw(long article) throws IOException {
        database.change(
                "UPDATE articles SET changed = ? WHERE revision_id IN (SELECT p.revision_id FROM passages p"
                        + " JOIN revisions r ON r.id = p.other_id WHERE r.article_id = ?)",
                numbers.sequence(),
                article);
        database.change("UPDATE articles SET withdrawn = 1, changed = ? WHERE id = ?", numbers.sequence(), article);
    }

    /** The stories in which an embargo is over by {@code now}, in seconds since 1970, and not ended yet. */
    public List<String> over(long now) throws IOException {
        return database.list(
                "SELECT DISTINCT m.story_id FROM articles a JOIN memberships m ON m.article_id = a.id"
                        + " WHERE a.embargoed_until <= ?",
                row -> row.text(1),
                now);
    }

    /** Ends the embargoes that are over by {@code now}, in seconds since 1970; the stories that have more to show. */
    public List<String> release(long now) throws IOException {
        var stories = over(now);
        if (!stories.isEmpty()) {
            database.change(
                    "UPDATE articles SET embargoed_until = NULL, changed = ? WHERE embargoed_until <= ?",
                    numbers.sequence(),
                    now);
        }
        return stories;
    }

    /** Notes that an article is to be looked at again by who follows the changes. */
    public void touch(long article) throws IOException {
        database.later("UPDATE articles SET changed = ? WHERE id = ?", numbers.sequence(), article);
    }

    /** Notes that all articles that name {@code name} are to be looked at again. */
    public void touchNamed(String name) throws IOException {
        database.change(
                "UPDATE articles SET changed = ? WHERE revision_id IN (SELECT m.revision_id FROM name_mentions m"
                        + " JOIN names n ON n.id = m.name_id WHERE n.name = ?)",
                numbers.sequence(),
                name);
    }

    /** Begins a change: takes a new number for it and looks which rows are the last, as another process may have written. */
    public void begin() throws IOException {
        numbers.begin();
    }

    /** The number of the change under way, or of the last one. */
    public long sequence() throws IOException {
        return numbers.sequence();
    }

    /** Forgets what was remembered of a change that was taken back. */
    public void forget() {
        writer.forget();
    }

    private static KnownArticle known(Row row) throws SQLException {
        return new KnownArticle(
                row.number(1),
                row.text(2),
                row.number(3),
                (int) row.number(4),
                row.optionalText(5),
                row.optionalText(6),
                row.number(7),
                row.number(8));
    }
}
