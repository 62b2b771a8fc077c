package org.depeche.store.study;

import java.io.IOException;
import java.util.List;
import org.depeche.store.sql.Database;

/** Reads how long the newest articles of an outlet are; those behind a paywall are left out. It is thread-safe. */
public final class LengthShelf {
    private static final int NEWEST = 200;

    /** So many of the archive's newest articles are looked at, which bounds the time for an outlet that has gone quiet. */
    private static final int LOOKED_AT = 50_000;

    private final Database database;

    public LengthShelf(Database database) {
        this.database = database;
    }

    /** The lengths in characters, the newest first. */
    public List<Integer> newest(String outlet) throws IOException {
        return database.list(
                "SELECT LENGTH(r.text) FROM (SELECT revision_id, id FROM articles"
                        + " WHERE outlet_id = (SELECT id FROM outlets WHERE name = ?) AND withdrawn = 0"
                        + " AND id > (SELECT COALESCE(MAX(id), 0) FROM articles) - " + LOOKED_AT
                        + " ORDER BY id DESC LIMIT " + NEWEST + ") a"
                        + " JOIN revisions r ON r.id = a.revision_id WHERE r.paywalled = 0 ORDER BY a.id DESC",
                row -> (int) row.number(1),
                outlet);
    }
}
