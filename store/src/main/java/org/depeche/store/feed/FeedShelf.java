package org.depeche.store.feed;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.depeche.store.article.JsonColumn;
import org.depeche.store.article.Stored;
import org.depeche.store.query.FeedHealth;
import org.depeche.store.sql.Database;
import org.depeche.store.sql.Row;

/** The feeds that are watched: how they are doing, and which of their entries were looked at. It is thread-safe. */
public final class FeedShelf {
    private static final String HEALTH =
            "SELECT address, title, interval_s, asked_at, next_at, failures, trouble, added, revised, news_at, folders";

    private final Database database;

    public FeedShelf(Database database) {
        this.database = database;
    }

    /** How all feeds are doing that were ever watched, in the order in which they came. */
    public List<FeedHealth> all() throws IOException {
        return database.list(HEALTH + " FROM feeds ORDER BY id", FeedShelf::health);
    }

    public Optional<StoredFeed> read(String address) throws IOException {
        return database.first(
                HEALTH + ", moved_to, etag, last_modified, content_hash FROM feeds WHERE address = ?",
                row -> new StoredFeed(
                        health(row), row.text(12), row.optionalText(13), row.optionalText(14), row.number(15)),
                address);
    }

    public List<StoredEntry> entries(String address) throws IOException {
        return database.list(
                "SELECT entry, said_hash, settled, tries, seen_day, page, title, published_at, etag, last_modified,"
                        + " content_hash, since_at, due_at FROM feed_entries WHERE feed_id = ? ORDER BY entry",
                row -> new StoredEntry(
                        row.text(1), row.number(2), row.number(3) == 1, (int) row.number(4), row.number(5), check(row)),
                id(address));
    }

    /**
     * Writes down how a feed is and which of its entries changed, as one; a feed not known yet is added. Looks that end at
     * one moment share a transaction.
     */
    public void write(StoredFeed feed, List<StoredEntry> changed, List<String> forgotten) throws IOException {
        database.writeTogether(() -> {
            long id = write(feed);
            for (var entry : changed) {
                write(id, entry);
            }
            for (var entry : forgotten) {
                database.later("DELETE FROM feed_entries WHERE feed_id = ? AND entry = ?", id, Stored.text(entry));
            }
            return id;
        });
    }

    /** Forgets a feed and what was seen of it; false where it was not known. */
    public boolean remove(String address) throws IOException {
        return database.write(() -> {
            database.change(
                    "DELETE FROM feed_entries WHERE feed_id IN (SELECT id FROM feeds WHERE address = ?)", address);
            return database.change("DELETE FROM feeds WHERE address = ?", address) > 0;
        });
    }

    private long write(StoredFeed feed) throws IOException {
        var health = feed.health();
        database.change(
                "INSERT INTO feeds (id, address, title, interval_s, asked_at, next_at, failures, trouble, added,"
                        + " revised, news_at, folders, moved_to, etag, last_modified, content_hash)"
                        + " VALUES ((SELECT COALESCE(MAX(id), 0) + 1 FROM feeds), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (address) DO UPDATE SET title = excluded.title,"
                        + " interval_s = excluded.interval_s, asked_at = excluded.asked_at,"
                        + " next_at = excluded.next_at, failures = excluded.failures, trouble = excluded.trouble,"
                        + " added = excluded.added, revised = excluded.revised, news_at = excluded.news_at,"
                        + " folders = excluded.folders, moved_to = excluded.moved_to, etag = excluded.etag,"
                        + " last_modified = excluded.last_modified, content_hash = excluded.content_hash",
                health.address(),
                health.title().map(Stored::text),
                health.interval().toSeconds(),
                health.asked().map(Instant::getEpochSecond),
                health.next().getEpochSecond(),
                health.failures(),
                health.trouble().map(Stored::text),
                health.added(),
                health.revised(),
                health.news().map(Instant::getEpochSecond),
                JsonColumn.texts(health.folders()),
                feed.movedTo(),
                feed.etag(),
                feed.lastModified(),
                feed.contentHash());
        return id(health.address());
    }

    private void write(long feed, StoredEntry entry) throws IOException {
        var check = entry.check();
        database.later(
                "INSERT INTO feed_entries (feed_id, entry, said_hash, settled, tries, seen_day, page, title,"
                        + " published_at, etag, last_modified, content_hash, since_at, due_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (feed_id, entry) DO UPDATE SET"
                        + " said_hash = excluded.said_hash, settled = excluded.settled, tries = excluded.tries,"
                        + " seen_day = excluded.seen_day, page = excluded.page, title = excluded.title,"
                        + " published_at = excluded.published_at, etag = excluded.etag,"
                        + " last_modified = excluded.last_modified, content_hash = excluded.content_hash,"
                        + " since_at = excluded.since_at, due_at = excluded.due_at",
                feed,
                Stored.text(entry.entry()),
                entry.saidHash(),
                entry.settled(),
                entry.tries(),
                entry.day(),
                check.map(StoredEntry.Check::page),
                check.flatMap(StoredEntry.Check::title).map(Stored::text),
                check.flatMap(StoredEntry.Check::published).map(Instant::getEpochSecond),
                check.flatMap(StoredEntry.Check::etag),
                check.flatMap(StoredEntry.Check::lastModified),
                check.map(StoredEntry.Check::contentHash),
                check.map(StoredEntry.Check::since).map(Instant::getEpochSecond),
                check.map(StoredEntry.Check::due).map(Instant::getEpochSecond));
    }

    private long id(String address) throws IOException {
        return database.number("SELECT id FROM feeds WHERE address = ?", address);
    }

    private static FeedHealth health(Row row) throws SQLException {
        return new FeedHealth(
                row.text(1),
                row.optionalText(2),
                JsonColumn.readTexts(row.text(11)),
                Duration.ofSeconds(row.number(3)),
                moment(row, 4),
                Instant.ofEpochSecond(row.number(5)),
                (int) row.number(6),
                row.optionalText(7),
                row.number(8),
                row.number(9),
                moment(row, 10));
    }

    private static Optional<StoredEntry.Check> check(Row row) throws SQLException {
        var page = row.optionalText(6);
        if (page.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StoredEntry.Check(
                page.get(),
                row.optionalText(7),
                moment(row, 8),
                row.optionalText(9),
                row.optionalText(10),
                row.number(11),
                Instant.ofEpochSecond(row.number(12)),
                Instant.ofEpochSecond(row.number(13))));
    }

    private static Optional<Instant> moment(Row row, int column) throws SQLException {
        var seconds = row.optionalNumber(column);
        return seconds.isEmpty() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(seconds.getAsLong()));
    }
}
