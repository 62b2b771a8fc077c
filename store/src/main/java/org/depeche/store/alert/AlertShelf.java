package org.depeche.store.alert;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.store.sql.Database;
import org.depeche.store.sql.Row;

/** The saved searches of an archive. What changes it belongs in one {@link Database#write}. It is thread-safe. */
public final class AlertShelf {
    private static final String SEARCH =
            "SELECT id, owner, name, query, language, mail, webhook, nonce, paused, made_at,"
                    + " since_article, since_revision, seen_change FROM saved_searches ";
    private static final String ALERT =
            "SELECT id, guid, search_id, story_id, kind, headline, sentence, made_at FROM alerts ";
    private static final String DELIVERY =
            "SELECT d.alert_id, d.channel, d.attempts, d.next_at, d.done_at, d.trouble FROM deliveries d ";

    private final Database database;

    public AlertShelf(Database database) {
        this.database = database;
    }

    public List<StoredSearch> searches() throws IOException {
        return database.list(SEARCH + "ORDER BY id", AlertShelf::search);
    }

    public Optional<StoredSearch> search(long id) throws IOException {
        return database.first(SEARCH + "WHERE id = ?", AlertShelf::search, id);
    }

    public Optional<StoredSearch> search(String owner, String name) throws IOException {
        return database.first(SEARCH + "WHERE owner = ? AND name = ?", AlertShelf::search, owner, name);
    }

    /** Keeps a new search, from now on: its number and how far it has looked are found here. */
    public StoredSearch add(StoredSearch wish) throws IOException {
        long id = database.number("SELECT COALESCE(MAX(id), 0) + 1 FROM saved_searches");
        database.change(
                "INSERT INTO saved_searches (id, owner, name, query, language, mail, webhook, nonce, paused, made_at,"
                        + " since_article, since_revision, seen_change) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?,"
                        + " (SELECT COALESCE(MAX(id), 0) FROM articles), (SELECT COALESCE(MAX(id), 0) FROM revisions),"
                        + " (SELECT sequence FROM archive))",
                id,
                wish.owner(),
                wish.name(),
                wish.query(),
                wish.language(),
                wish.mail(),
                wish.webhook(),
                wish.nonce(),
                wish.madeAt());
        return search(id).orElseThrow();
    }

    /** Has a search look or not; what comes in while it does not look is told when it looks again. */
    public void pause(long search, boolean paused) throws IOException {
        database.change("UPDATE saved_searches SET paused = ? WHERE id = ?", paused, search);
    }

    public void remove(long search) throws IOException {
        database.change("DELETE FROM deliveries WHERE alert_id IN (SELECT id FROM alerts WHERE search_id = ?)", search);
        database.change("DELETE FROM alerts WHERE search_id = ?", search);
        database.change("DELETE FROM alert_known WHERE search_id = ?", search);
        database.change("DELETE FROM saved_searches WHERE id = ?", search);
    }

    public void removeAllOf(String owner) throws IOException {
        for (var search : searches()) {
            if (search.owner().equals(owner)) {
                remove(search.id());
            }
        }
    }

    /** Notes how far {@code search} has looked; false where another was quicker: what was found then is his to tell. */
    public boolean advance(StoredSearch search, long change) throws IOException {
        return database.change(
                        "UPDATE saved_searches SET seen_change = ? WHERE id = ? AND seen_change = ? AND paused = 0",
                        change,
                        search.id(),
                        search.seenChange())
                == 1;
    }

    /** Those of {@code items} that {@code search} knows. */
    public Set<Long> known(long search, Collection<Long> items) throws IOException {
        var known = new HashSet<Long>();
        for (var item : items) {
            if (database.number("SELECT COUNT(*) FROM alert_known WHERE search_id = ? AND item = ?", search, item)
                    > 0) {
                known.add(item);
            }
        }
        return known;
    }

    public void know(long search, Collection<Long> items) throws IOException {
        for (var item : items) {
            database.later(
                    "INSERT INTO alert_known (search_id, item) VALUES (?, ?) ON CONFLICT (search_id, item) DO NOTHING",
                    search,
                    item);
        }
    }

    /** Keeps an alert, to be sent by {@code channels} from {@code alert.madeAt()} on; its number is found here. */
    public void add(StoredAlert alert, List<String> channels) throws IOException {
        long id = database.number("SELECT COALESCE(MAX(id), 0) + 1 FROM alerts");
        database.change(
                "INSERT INTO alerts (id, guid, search_id, story_id, kind, headline, sentence, made_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                alert.guid(),
                alert.search(),
                alert.story(),
                alert.kind(),
                alert.headline(),
                alert.sentence(),
                alert.madeAt());
        for (var channel : channels) {
            database.change(
                    "INSERT INTO deliveries (alert_id, channel, attempts, next_at) VALUES (?, ?, 0, ?)",
                    id,
                    channel,
                    alert.madeAt());
        }
    }

    /** The newest alerts of a search, the newest first. */
    public List<StoredAlert> alerts(long search, int most) throws IOException {
        return database.list(ALERT + "WHERE search_id = ? ORDER BY id DESC LIMIT " + most, AlertShelf::alert, search);
    }

    public Optional<StoredAlert> alert(long id) throws IOException {
        return database.first(ALERT + "WHERE id = ?", AlertShelf::alert, id);
    }

    /** How each alert of a search is on its way, the newest first. */
    public List<StoredDelivery> deliveries(long search, int most) throws IOException {
        return database.list(
                DELIVERY
                        + "JOIN alerts a ON a.id = d.alert_id WHERE a.search_id = ? ORDER BY d.alert_id DESC, d.channel"
                        + " LIMIT " + most,
                AlertShelf::delivery,
                search);
    }

    /** What is to be sent by {@code channel} at {@code now}, the oldest first. */
    public List<StoredDelivery> due(String channel, long now, int most) throws IOException {
        return database.list(
                DELIVERY + "WHERE d.next_at <= ? AND d.channel = ? ORDER BY d.next_at, d.alert_id LIMIT " + most,
                AlertShelf::delivery,
                now,
                channel);
    }

    /** Takes a delivery for oneself until {@code until}, when it is due again; false where another was quicker. */
    public boolean claim(StoredDelivery delivery, long until) throws IOException {
        return database.change(
                        "UPDATE deliveries SET attempts = attempts + 1, next_at = ?"
                                + " WHERE alert_id = ? AND channel = ? AND next_at = ? AND attempts = ?",
                        until,
                        delivery.alert(),
                        delivery.channel(),
                        delivery.nextAt(),
                        delivery.attempts())
                == 1;
    }

    public void done(StoredDelivery delivery, long now) throws IOException {
        database.change(
                "UPDATE deliveries SET next_at = NULL, done_at = ?, trouble = NULL WHERE alert_id = ? AND channel = ?",
                now,
                delivery.alert(),
                delivery.channel());
    }

    /** Notes that an attempt failed; without {@code nextAt} it was the last. */
    public void failed(StoredDelivery delivery, Optional<Long> nextAt, String trouble) throws IOException {
        database.change(
                "UPDATE deliveries SET next_at = ?, trouble = ? WHERE alert_id = ? AND channel = ?",
                nextAt,
                trouble,
                delivery.alert(),
                delivery.channel());
    }

    private static StoredSearch search(Row row) throws SQLException {
        return new StoredSearch(
                row.number(1),
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.optionalText(6),
                row.optionalText(7),
                row.text(8),
                row.number(9) != 0,
                row.number(10),
                row.number(11),
                row.number(12),
                row.number(13));
    }

    private static StoredAlert alert(Row row) throws SQLException {
        return new StoredAlert(
                row.number(1),
                row.text(2),
                row.number(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.number(8));
    }

    private static StoredDelivery delivery(Row row) throws SQLException {
        return new StoredDelivery(
                row.number(1),
                row.text(2),
                (int) row.number(3),
                row.optionalNumber(4),
                row.optionalNumber(5),
                row.optionalText(6));
    }
}
