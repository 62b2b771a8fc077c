package org.depeche.store.sql;

/** The kinds of database that keep an archive, and the few words in which their SQL differs. */
public enum Dialect {
    SQLITE("INTEGER", "WITHOUT ROWID"),
    POSTGRESQL("BIGINT", "");

    private final String id;
    private final String clustered;

    Dialect(String id, String clustered) {
        this.id = id;
        this.clustered = clustered;
    }

    /** The type of a 64-bit number that names a row. */
    public String id() {
        return id;
    }

    /** What keeps a table's rows in the order of its primary key. */
    public String clustered() {
        return clustered;
    }
}
