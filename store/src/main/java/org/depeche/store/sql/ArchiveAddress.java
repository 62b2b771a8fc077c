package org.depeche.store.sql;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Where an archive lies: a file (SQLite) or a database of a server ({@code postgresql://user:password@host/name}). */
public sealed interface ArchiveAddress {

    /** Reads what a user gave: what begins with {@code postgresql:} or {@code postgres:} is a server, all else a file. */
    static ArchiveAddress parse(String given) {
        if (given.isBlank()) {
            throw new IllegalArgumentException("an archive's address must not be blank");
        }
        var server = given.startsWith("jdbc:") ? given.substring(5) : given;
        return server.startsWith("postgresql:") || server.startsWith("postgres:")
                ? Server.parse(server)
                : new InFile(Path.of(given));
    }

    /** The address as it may be shown: without a password. */
    String shown();

    /** Where what belongs to the archive lies that may be made again: beside its file, or in the current folder. */
    Path beside(String ending);

    /** A SQLite file. */
    record InFile(Path file) implements ArchiveAddress {
        @Override
        public Path beside(String ending) {
            return file.resolveSibling(file.getFileName() + ending);
        }

        @Override
        public String shown() {
            return file.toString();
        }
    }

    /**
     * A PostgreSQL database.
     *
     * @param options what follows the question mark, in the driver's words; may be empty
     */
    record Server(
            String host, int port, String database, Optional<String> user, Optional<String> password, String options)
            implements ArchiveAddress {
        private static final int USUAL_PORT = 5432;

        static Server parse(String given) {
            try {
                var uri = new URI(given);
                var path = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
                if (uri.getHost() == null || path.isEmpty()) {
                    throw new IllegalArgumentException(
                            "archive address: postgresql://user:password@host:port/database is needed");
                }
                var login = uri.getUserInfo() == null
                        ? new String[0]
                        : uri.getUserInfo().split(":", 2);
                return new Server(
                        uri.getHost(),
                        uri.getPort() < 0 ? USUAL_PORT : uri.getPort(),
                        path,
                        login.length > 0 ? Optional.of(login[0]) : Optional.empty(),
                        login.length > 1 ? Optional.of(login[1]) : Optional.empty(),
                        uri.getRawQuery() == null ? "" : uri.getRawQuery());
            } catch (URISyntaxException malformed) {
                // The address itself may hold a password and is not repeated.
                throw new IllegalArgumentException("archive address: no URL: " + malformed.getReason(), malformed);
            }
        }

        @Override
        public String shown() {
            return "postgresql://" + host + ":" + port + "/" + database;
        }

        @Override
        public Path beside(String ending) {
            return Path.of(database + ending);
        }

        /** The driver's address, without user and password. */
        String jdbc() {
            var batches = "reWriteBatchedInserts=true" + (options.isEmpty() ? "" : "&" + options);
            return "jdbc:postgresql://" + host + ":" + port + "/" + URLEncoder.encode(database, StandardCharsets.UTF_8)
                    + "?" + batches;
        }

        /** A password is never written by chance. */
        @Override
        public String toString() {
            return shown();
        }
    }
}
