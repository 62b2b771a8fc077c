package org.depeche.newsroom.adding;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** The kinds of database that adding must be the same on. */
enum TestingDatabase {
    FILE,
    SERVER;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** The address of a new archive; a file lies in {@code folder}. */
    String newArchive(Path folder) throws IOException {
        var name = "adding_" + NUMBER.incrementAndGet();
        return switch (this) {
            case FILE -> folder.resolve(name + ".db").toString();
            case SERVER -> newDatabase(name);
        };
    }

    private static String newDatabase(String name) throws IOException {
        try (var connection = Server.STARTED.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failure) {
            throw new IOException("no new database on the tests' server", failure);
        }
        return "postgresql://postgres:postgres@localhost:" + Server.STARTED.getPort() + "/" + name;
    }

    /** A server of the tests' own, started once, by who asks for it first. */
    private static final class Server {
        static final EmbeddedPostgres STARTED = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
