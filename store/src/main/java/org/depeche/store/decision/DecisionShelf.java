package org.depeche.store.decision;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depeche.store.sql.Database;
import org.depeche.store.sql.Row;

/** The decisions of people: made, listed and undone; none is ever thrown away. It is thread-safe. */
public final class DecisionShelf {
    private static final String COLUMNS =
            "SELECT id, action, kind, subject, object, made_at, made_by, note, undone_at FROM decisions ";

    private final Database database;
    private Known known = new Known(new State(0, 0), new Corrections(List.of()));

    /** What changes with each decision that is made or undone. */
    private record State(long last, long undone) {}

    private record Known(State state, Corrections corrections) {}

    public DecisionShelf(Database database) {
        this.database = database;
    }

    /** Keeps what was decided of {@code subject} as one action; belongs in a {@link Database#write}. */
    public List<Decision> make(
            Decision.Kind kind, String subject, List<String> objects, Instant now, String madeBy, Optional<String> note)
            throws IOException {
        long action = database.number("SELECT COALESCE(MAX(id), 0) + 1 FROM decisions");
        long id = action;
        var made = new ArrayList<Decision>();
        for (var object : objects) {
            made.add(new Decision(id++, action, kind, subject, object, now.toString(), madeBy, note, Optional.empty()));
        }
        for (var decision : made) {
            database.change(
                    "INSERT INTO decisions (id, action, kind, subject, object, made_at, made_by, note)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    decision.id(),
                    action,
                    kind.name().toLowerCase(Locale.ROOT),
                    subject,
                    decision.object(),
                    decision.madeAt(),
                    madeBy,
                    note);
        }
        return made;
    }

    /** Undoes an action; what held of it until now. */
    public List<Decision> undo(long action, Instant now) throws IOException {
        var holding = database.list(
                COLUMNS + "WHERE action = ? AND undone_at IS NULL ORDER BY id", DecisionShelf::decision, action);
        database.change(
                "UPDATE decisions SET undone_at = ? WHERE action = ? AND undone_at IS NULL", now.toString(), action);
        return holding;
    }

    /** Notes that a later decision took the place of {@code earlier}. */
    public void supersede(Decision earlier, Instant now) throws IOException {
        database.change("UPDATE decisions SET undone_at = ? WHERE id = ?", now.toString(), earlier.id());
    }

    /** The decisions that hold, in the order in which they were made: a later one wins. */
    public List<Decision> holding() throws IOException {
        return database.list(COLUMNS + "WHERE undone_at IS NULL ORDER BY id", DecisionShelf::decision);
    }

    /** What the decisions that hold correct in what is read. */
    public synchronized Corrections corrections() throws IOException {
        var state = database.first(
                        "SELECT COALESCE(MAX(id), 0), COUNT(undone_at) FROM decisions",
                        row -> new State(row.number(1), row.number(2)))
                .orElseThrow();
        if (!state.equals(known.state)) {
            known = new Known(state, new Corrections(holding()));
        }
        return known.corrections;
    }

    /** All decisions ever made, undone ones among them. */
    public List<Decision> all() throws IOException {
        return database.list(COLUMNS + "ORDER BY id", DecisionShelf::decision);
    }

    private static Decision decision(Row row) throws SQLException {
        return new Decision(
                row.number(1),
                row.number(2),
                Decision.Kind.valueOf(row.text(3).toUpperCase(Locale.ROOT)),
                row.text(4),
                row.text(5),
                row.text(6),
                row.text(7),
                row.optionalText(8),
                row.optionalText(9));
    }
}
