package org.depeche.store.intake;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.depeche.store.sql.Database;

/**
 * Remembers runs and how far each got, in the same transactions as what they took: so a run that was killed is told by
 * the next, and can be resumed. It is thread-safe.
 */
public final class IntakeLog {
    private final Database database;

    public IntakeLog(Database database) {
        this.database = database;
    }

    /** Begins a run; its number. */
    public long begin(String process, Instant now) throws IOException {
        long id = database.number("SELECT COALESCE(MAX(id), 0) + 1 FROM runs");
        database.change(
                "INSERT INTO runs (id, process, started_at, last_at, added, revised, unchanged, refused)"
                        + " VALUES (?, ?, ?, ?, 0, 0, 0, 0)",
                id,
                process,
                now.toString(),
                now.toString());
        return id;
    }

    /** Notes what a run has done so far. */
    public void note(long run, Tally tally, Instant now) throws IOException {
        database.change(
                "UPDATE runs SET last_at = ?, added = ?, revised = ?, unchanged = ?, refused = ? WHERE id = ?",
                now.toString(),
                tally.added(),
                tally.revised(),
                tally.unchanged(),
                tally.refused(),
                run);
    }

    /** Ends a run: {@code finished}, {@code failed}, or {@code killed} where another run says so. */
    public void end(long run, String outcome, Instant now) throws IOException {
        database.change("UPDATE runs SET ended_at = ?, outcome = ? WHERE id = ?", now.toString(), outcome, run);
    }

    /** The runs that have begun and not ended: under way, or killed. */
    public List<Run> open() throws IOException {
        return database.list(
                "SELECT id, process, started_at, last_at, added, revised, unchanged, refused FROM runs"
                        + " WHERE ended_at IS NULL ORDER BY id",
                row -> new Run(
                        row.number(1),
                        row.text(2),
                        row.text(3),
                        row.text(4),
                        new Tally(row.number(5), row.number(6), row.number(7), row.number(8))));
    }

    public void note(InputPosition position) throws IOException {
        database.change(
                "INSERT INTO inputs (input, fingerprint, arrivals, place) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (input) DO UPDATE SET fingerprint = excluded.fingerprint,"
                        + " arrivals = excluded.arrivals, place = excluded.place",
                position.input(),
                position.fingerprint(),
                position.arrivals(),
                position.place());
    }

    public Optional<InputPosition> position(String input) throws IOException {
        return database.first(
                "SELECT input, fingerprint, arrivals, place FROM inputs WHERE input = ?",
                row -> new InputPosition(row.text(1), row.text(2), row.number(3), row.text(4)),
                input);
    }
}
