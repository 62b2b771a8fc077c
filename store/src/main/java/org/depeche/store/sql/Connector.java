package org.depeche.store.sql;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/** Opens the connections, set for safety first: what is committed survives a crash of the machine. */
final class Connector {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int CACHE_KIBIBYTES = 64 * 1024;
    private static final int PAGE_BYTES = 8192;

    /**
     * So many pages the log grows to, 64 MB, before they are put in their places: a page of an index that several batches
     * change is then written there once.
     */
    private static final int LOG_PAGES = 8192;

    /** Marks a file as an archive of ours, for those who look with {@code file}: "DPCH". */
    private static final int APPLICATION_ID = 0x44504348;

    private Connector() {}

    static Connection file(ArchiveAddress.InFile address, Access access) throws SQLException {
        var config = new SQLiteConfig();
        if (access != Access.CREATE) {
            if (!Files.exists(address.file())) {
                throw new SQLException("no such archive; depeche add makes one");
            }
            config.resetOpenMode(SQLiteOpenMode.CREATE);
        }
        config.setBusyTimeout((int) PATIENCE.toMillis());
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.enforceForeignKeys(true);
        // We number rows ourselves; the driver would ask after each insert which number the database gave.
        config.setGetGeneratedKeys(false);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        boolean isNew = Files.notExists(address.file());
        var connection = config.createConnection("jdbc:sqlite:" + address.file());
        if (isNew) {
            layOut(connection);
        }
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
        }
        return connection;
    }

    /** Sets what a file keeps for good; the size of its pages holds only if it is set before anything is written. */
    private static void layOut(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA page_size = " + PAGE_BYTES);
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA application_id = " + APPLICATION_ID);
        }
    }

    static Connection server(ArchiveAddress.Server address, Access access) throws SQLException {
        var properties = new Properties();
        address.user().ifPresent(user -> properties.setProperty("user", user));
        address.password().ifPresent(password -> properties.setProperty("password", password));
        properties.setProperty("ApplicationName", "depeche");
        properties.setProperty("readOnly", String.valueOf(access == Access.READ));
        properties.setProperty("readOnlyMode", "always");
        var connection = new Driver().connect(address.jdbc(), properties);
        return Objects.requireNonNull(connection, "an address that the driver takes for none of its own");
    }

    static DataSource source(ArchiveAddress address) {
        return switch (address) {
            case ArchiveAddress.InFile file -> {
                var source = new SQLiteDataSource();
                source.setUrl("jdbc:sqlite:" + file.file());
                yield source;
            }
            case ArchiveAddress.Server server -> {
                var source = new PGSimpleDataSource();
                source.setUrl(server.jdbc());
                server.user().ifPresent(source::setUser);
                server.password().ifPresent(source::setPassword);
                yield source;
            }
        };
    }
}
