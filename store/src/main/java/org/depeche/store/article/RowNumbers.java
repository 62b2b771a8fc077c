package org.depeche.store.article;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.depeche.store.sql.Database;

/** Counts rows and changes up: one question a transaction, not one a row. */
final class RowNumbers {
    private final Database database;
    private final Map<String, Long> last = new HashMap<>();
    private long sequence = -1;

    RowNumbers(Database database) {
        this.database = database;
    }

    void begin() throws IOException {
        last.clear();
        database.change("UPDATE archive SET sequence = sequence + 1");
        sequence = stored();
    }

    long sequence() throws IOException {
        return sequence < 0 ? stored() : sequence;
    }

    long next(String table) throws IOException {
        var known = last.get(table);
        long next = (known == null ? database.number("SELECT COALESCE(MAX(id), 0) FROM " + table) : known) + 1;
        last.put(table, next);
        return next;
    }

    private long stored() throws IOException {
        return database.number("SELECT sequence FROM archive");
    }
}
