package org.depeche.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.depeche.store.sql.ArchiveAddress;

/** A PostgreSQL server of the tests' own, started once; each archive is a new database on it. */
final class TestingServer {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private TestingServer() {}

    static ArchiveAddress newDatabase() {
        var name = "archive_" + NUMBER.incrementAndGet();
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException("no new database on the tests' server", failure);
        }
        return ArchiveAddress.parse("postgresql://postgres:postgres@localhost:" + SERVER.getPort() + "/" + name);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
