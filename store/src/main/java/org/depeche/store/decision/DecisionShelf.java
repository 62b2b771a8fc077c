package org.depeche.store.decision;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depeche.store.sql.Database;
import org.depeche.store.sql.Row;

/** The decisions of people: made, listed and undone; none is ever thrown away. It is thread-safe. */
public final class DecisionShelf {
    private static final String COLUMNS =
            "SELECT id, kind, subject, object, made_at, made_by, note, undone_at FROM decisions ";

    private final Database database;

    public DecisionShelf(Database database) {
        this.database = database;
    }

    /** Keeps a decision, which holds from now on; belongs in a {@link Database#write}. */
    public Decision make(
            Decision.Kind kind, String subject, String object, Instant now, String madeBy, Optional<String> note)
            throws IOException {
        long id = database.number("SELECT COALESCE(MAX(id), 0) + 1 FROM decisions");
        var decision = new Decision(id, kind, subject, object, now.toString(), madeBy, note, Optional.empty());
        database.change(
                "INSERT INTO decisions (id, kind, subject, object, made_at, made_by, note) VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                kind.name().toLowerCase(Locale.ROOT),
                subject,
                object,
                decision.madeAt(),
                madeBy,
                note);
        return decision;
    }

    /** Undoes a decision; empty where there is none of this number that holds. */
    public Optional<Decision> undo(long id, Instant now) throws IOException {
        var holding = database.first(COLUMNS + "WHERE id = ? AND undone_at IS NULL", DecisionShelf::decision, id);
        if (holding.isPresent()) {
            database.change("UPDATE decisions SET undone_at = ? WHERE id = ?", now.toString(), id);
        }
        return holding;
    }

    /** The decisions that hold, in the order in which they were made: a later one wins. */
    public List<Decision> holding() throws IOException {
        return database.list(COLUMNS + "WHERE undone_at IS NULL ORDER BY id", DecisionShelf::decision);
    }

    /** All decisions ever made, undone ones among them. */
    public List<Decision> all() throws IOException {
        return database.list(COLUMNS + "ORDER BY id", DecisionShelf::decision);
    }

    private static Decision decision(Row row) throws SQLException {
        return new Decision(
                row.number(1),
                Decision.Kind.valueOf(row.text(2).toUpperCase(Locale.ROOT)),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.optionalText(7),
                row.optionalText(8));
    }
}
