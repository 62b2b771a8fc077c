package org.depeche.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A PostgreSQL server of the tests' own; each archive is a new database on it. */
public final class TestingServer implements Closeable {
    private final EmbeddedPostgres server;
    private final String kind;
    private final List<String> databases = new ArrayList<>();

    private TestingServer(EmbeddedPostgres server, String kind) {
        this.server = server;
        this.kind = kind;
    }

    /** The server that tests of one run share, started by who asks for it first. */
    public static TestingServer shared() {
        return Shared.SERVER;
    }

    /** Starts a server; the names of its databases begin with {@code kind}. */
    public static TestingServer start(String kind) throws IOException {
        return new TestingServer(EmbeddedPostgres.builder().start(), kind);
    }

    /** The address of a new archive. */
    public synchronized String newArchive() throws IOException {
        var name = kind + "_" + databases.size();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failure) {
            throw new IOException("no new database on the tests' server", failure);
        }
        databases.add(name);
        return "postgresql://postgres:postgres@localhost:" + server.getPort() + "/" + name;
    }

    /** Stops the server, and takes away what its archives keep in the current folder: an index, a key. */
    @Override
    public synchronized void close() throws IOException {
        server.close();
        for (var name : databases) {
            Files.deleteIfExists(Path.of(name + ".key"));
            var index = Path.of(name + ".index");
            if (Files.exists(index)) {
                try (var files = Files.walk(index)) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    private static final class Shared {
        static final TestingServer SERVER = start();

        private static TestingServer start() {
            try {
                return TestingServer.start("shared");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
