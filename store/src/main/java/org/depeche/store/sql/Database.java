package org.depeche.store.sql;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One connection to an archive, with its statements kept ready.
 *
 * <p>It is thread-safe: threads wait for each other, and a whole {@link #write} is one thread's. Values are strings,
 * numbers, booleans, optionals of these, or null.
 */
public final class Database implements AutoCloseable {
    /** Names the lock that one writer holds; any number will do, if all agree. */
    private static final long WRITERS_LOCK = 0x44657065636865L;

    private final ArchiveAddress address;
    private final Dialect dialect;
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Set<PreparedStatement> waiting = new LinkedHashSet<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final SharedTransactions shared = new SharedTransactions(lock);

    private Database(ArchiveAddress address, Dialect dialect, Connection connection) {
        this.address = address;
        this.dialect = dialect;
        this.connection = connection;
    }

    /** What may fail in the middle of a transaction. */
    public interface Work<T> {
        T run() throws IOException;
    }

    /** Connects to {@code address}; a file that is not there is made where {@code access} says so. */
    public static Database connect(ArchiveAddress address, Access access) throws IOException {
        try {
            return switch (address) {
                case ArchiveAddress.InFile file -> new Database(address, Dialect.SQLITE, Connector.file(file, access));
                case ArchiveAddress.Server server ->
                    new Database(address, Dialect.POSTGRESQL, Connector.server(server, access));
            };
        } catch (SQLException failure) {
            throw ArchiveException.of(address, failure);
        }
    }

    public ArchiveAddress address() {
        return address;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** Connections beside this one, for who has to open its own. */
    public DataSource source() {
        return Connector.source(address);
    }

    public <T> List<T> list(String sql, Row.Reader<T> reader, @Nullable Object... values) throws IOException {
        lock.lock();
        try {
            var statement = bound(sql, values);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reader.read(Row.of(rows)));
                }
                return found;
            }
        } catch (SQLException failure) {
            throw ArchiveException.of(address, failure);
        } finally {
            lock.unlock();
        }
    }

    public <T> Optional<T> first(String sql, Row.Reader<T> reader, @Nullable Object... values) throws IOException {
        return list(sql, reader, values).stream().findFirst();
    }

    /** The first column of the first row; 0 where there is none. */
    public long number(String sql, @Nullable Object... values) throws IOException {
        return first(sql, row -> row.number(1), values).orElse(0L);
    }

    /** Changes rows at once; how many. */
    public int change(String sql, @Nullable Object... values) throws IOException {
        lock.lock();
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException failure) {
            throw ArchiveException.of(address, failure);
        } finally {
            lock.unlock();
        }
    }

    /** Changes rows together with others before the transaction ends: a question asked meanwhile does not see them. */
    public void later(String sql, @Nullable Object... values) throws IOException {
        lock.lock();
        try {
            var statement = bound(sql, values);
            statement.addBatch();
            waiting.add(statement);
        } catch (SQLException failure) {
            throw ArchiveException.of(address, failure);
        } finally {
            lock.unlock();
        }
    }

    /** Sends what waits. */
    public void flush() throws IOException {
        lock.lock();
        try {
            for (var statement : waiting) {
                statement.executeBatch();
            }
            waiting.clear();
        } catch (SQLException failure) {
            throw ArchiveException.of(address, failure);
        } finally {
            lock.unlock();
        }
    }

    /** Does {@code work} whole or not at all, as the archive's only writer; waits while another process writes. */
    public <T> T write(Work<T> work) throws IOException {
        lock.lock();
        try {
            execute(dialect == Dialect.SQLITE ? "BEGIN IMMEDIATE" : "BEGIN");
            boolean done = false;
            try {
                if (dialect == Dialect.POSTGRESQL) {
                    execute("SELECT pg_advisory_xact_lock(" + WRITERS_LOCK + ")");
                }
                var result = work.run();
                flush();
                execute("COMMIT");
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollBack();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Does {@code work} like {@link #write}, in one transaction with the work of threads that came meanwhile: all of it is
     * done, or none. For what is small and comes from many.
     */
    public <T> T writeTogether(Work<T> work) throws IOException {
        return shared.write(work, this::write);
    }

    /** Runs a statement that answers nothing. */
    public void execute(String sql) throws IOException {
        lock.lock();
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw ArchiveException.of(address, failure);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            for (var statement : statements.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException failure) {
            throw ArchiveException.of(address, failure);
        } finally {
            lock.unlock();
        }
    }

    /** Takes back what was begun. Where even that fails the connection is gone, and with it the transaction. */
    private void rollBack() {
        try {
            for (var statement : waiting) {
                statement.clearBatch();
            }
            waiting.clear();
            execute("ROLLBACK");
        } catch (SQLException | IOException gone) {
            // The reason that led here is on its way to the caller already.
            waiting.clear();
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        var statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int index = 0; index < values.length; index++) {
            bind(statement, index + 1, plain(values[index]));
        }
        return statement;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.orElse(null);
            case OptionalInt optional -> optional.isPresent() ? optional.getAsInt() : null;
            case OptionalLong optional -> optional.isPresent() ? optional.getAsLong() : null;
            case OptionalDouble optional -> optional.isPresent() ? optional.getAsDouble() : null;
            case null -> null;
            default -> value;
        };
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            // PostgreSQL keeps no NUL and fails on one, and who asks may send it.
            case String text -> statement.setString(index, text.replace('\0', '\uFFFD'));
            case Long number -> statement.setLong(index, number);
            case Integer number -> statement.setInt(index, number);
            case Boolean flag -> statement.setInt(index, flag ? 1 : 0);
            case Double number -> statement.setDouble(index, number);
            case null -> statement.setObject(index, null);
            default -> throw new IllegalArgumentException("value of " + value.getClass() + ": no type of the archive");
        }
    }
}
