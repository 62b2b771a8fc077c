package org.depeche.store.safety;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.depeche.store.sql.ArchiveException;
import org.depeche.store.sql.Database;

/** Copies the rows of all tables from one archive to another, of one moment and whole or not at all. */
final class TableCopy {
    private static final int BATCH = 1000;

    /** All tables but Flyway's own and those left out; a table that a migration adds is to be added here. */
    static final List<String> TABLES = List.of(
            "archive",
            "owners",
            "outlets",
            "articles",
            "addresses",
            "revisions",
            "credits",
            "agency_mentions",
            "names",
            "name_mentions",
            "quotes",
            "times",
            "hearsay",
            "passages",
            "stories",
            "memberships",
            "decisions",
            "feeds",
            "feed_entries",
            "saved_searches",
            "alert_known",
            "alerts",
            "deliveries",
            "inputs",
            "runs");

    /** The tables of those who may come in, the dependent first: a copy lets nobody in. */
    static final List<String> LEFT_OUT = List.of("api_tokens", "sessions", "accounts");

    private TableCopy() {}

    static void all(Database from, Database into) throws IOException {
        try (var source = from.source().getConnection();
                var target = into.source().getConnection()) {
            source.setTransactionIsolation(
                    isServer(source) ? Connection.TRANSACTION_REPEATABLE_READ : Connection.TRANSACTION_SERIALIZABLE);
            source.setAutoCommit(false);
            target.setAutoCommit(false);
            for (var table : TABLES) {
                copy(table, source, target);
            }
            source.rollback();
            target.commit();
        } catch (SQLException failure) {
            throw new ArchiveException(
                    into.address().shown(),
                    "could not be copied from " + from.address().shown() + ": " + failure.getMessage());
        }
    }

    private static boolean isServer(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    private static void copy(String table, Connection source, Connection target) throws SQLException {
        try (var clear = target.createStatement()) {
            clear.executeUpdate("DELETE FROM " + table);
        }
        try (var question = source.createStatement()) {
            question.setFetchSize(BATCH);
            try (var rows = question.executeQuery("SELECT * FROM " + table);
                    var insert = target.prepareStatement(insert(table, columns(rows)))) {
                copy(rows, insert);
            }
        }
    }

    private static void copy(ResultSet rows, PreparedStatement insert) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        int waiting = 0;
        while (rows.next()) {
            for (int column = 1; column <= columns; column++) {
                var value = rows.getObject(column);
                if (value == null) {
                    insert.setNull(column, Types.NULL);
                } else {
                    insert.setObject(column, value);
                }
            }
            insert.addBatch();
            if (++waiting == BATCH) {
                insert.executeBatch();
                waiting = 0;
            }
        }
        insert.executeBatch();
    }

    private static List<String> columns(ResultSet rows) throws SQLException {
        var names = new ArrayList<String>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            names.add(rows.getMetaData().getColumnName(column));
        }
        return names;
    }

    private static String insert(String table, List<String> columns) {
        return "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }
}
