package org.depeche.store.article;

import java.io.IOException;
import java.util.Optional;
import org.depeche.store.sql.Database;

/**
 * Who publishes, and who owns them as people decided.
 *
 * <p>What changes it belongs in one {@link Database#write}. It is thread-safe.
 */
public final class OutletShelf {
    private final Database database;

    public OutletShelf(Database database) {
        this.database = database;
    }

    /** Whether some article is of {@code outlet}. */
    public boolean has(String outlet) throws IOException {
        return database.number("SELECT COUNT(*) FROM outlets WHERE name = ?", outlet) > 0;
    }

    /** Says to whom an outlet belongs, or that nobody knows. */
    public void setOwner(String outlet, Optional<String> owner) throws IOException {
        if (owner.isPresent()) {
            database.change(
                    "INSERT INTO owners (id, name) SELECT COALESCE(MAX(id), 0) + 1, CAST(? AS TEXT) FROM owners"
                            // SQLite takes an ON CONFLICT after a bare FROM for the ON of a join.
                            + " WHERE 1 = 1 ON CONFLICT (name) DO NOTHING",
                    owner.get());
        }
        database.change(
                "UPDATE outlets SET owner_id = (SELECT id FROM owners WHERE name = ?) WHERE name = ?", owner, outlet);
    }

    /** The row of {@code outlet}, made where there is none yet; empty for an article of no outlet. */
    Optional<Long> row(Optional<String> outlet) throws IOException {
        if (outlet.isEmpty()) {
            return Optional.empty();
        }
        var known = database.first("SELECT id FROM outlets WHERE name = ?", row -> row.number(1), outlet.get());
        if (known.isPresent()) {
            return known;
        }
        long row = database.number("SELECT COALESCE(MAX(id), 0) + 1 FROM outlets");
        database.change("INSERT INTO outlets (id, name) VALUES (?, ?)", row, outlet.get());
        return Optional.of(row);
    }
}
