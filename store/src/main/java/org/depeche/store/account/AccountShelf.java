package org.depeche.store.account;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.depeche.store.sql.Database;
import org.depeche.store.sql.Row;

/** The accounts of an archive with their sessions and tokens. What changes it belongs in one {@link Database#write}. */
public final class AccountShelf {
    private static final String ACCOUNT = "SELECT c.name, c.password, c.role, c.made_at FROM accounts c ";

    private final Database database;

    public AccountShelf(Database database) {
        this.database = database;
    }

    public long count() throws IOException {
        return database.number("SELECT COUNT(*) FROM accounts");
    }

    public List<StoredAccount> all() throws IOException {
        return database.list(ACCOUNT + "ORDER BY c.name", AccountShelf::account);
    }

    public Optional<StoredAccount> read(String name) throws IOException {
        return database.first(ACCOUNT + "WHERE c.name = ?", AccountShelf::account, name);
    }

    public void add(StoredAccount account) throws IOException {
        database.change(
                "INSERT INTO accounts (name, password, role, made_at) VALUES (?, ?, ?, ?)",
                account.name(),
                account.password(),
                account.role(),
                account.madeAt());
    }

    /** Throws an account away with its sessions and tokens. */
    public void remove(String name) throws IOException {
        database.change("DELETE FROM sessions WHERE account = ?", name);
        database.change("DELETE FROM api_tokens WHERE account = ?", name);
        database.change("DELETE FROM accounts WHERE name = ?", name);
    }

    /** False where there is no such account. */
    public boolean changeRole(String name, String role) throws IOException {
        return database.change("UPDATE accounts SET role = ? WHERE name = ?", role, name) > 0;
    }

    /** Changes what lets an account in: its sessions and tokens end. */
    public void changePassword(String name, String hash) throws IOException {
        database.change("UPDATE accounts SET password = ? WHERE name = ?", hash, name);
        database.change("DELETE FROM sessions WHERE account = ?", name);
        database.change("DELETE FROM api_tokens WHERE account = ?", name);
    }

    /** Whose session it is, where it has not ended by {@code now}. */
    public Optional<StoredAccount> ofSession(String tokenHash, long now) throws IOException {
        return database.first(
                ACCOUNT + "JOIN sessions s ON s.account = c.name WHERE s.token = ? AND s.expires_at > ?",
                AccountShelf::account,
                tokenHash,
                now);
    }

    /** Begins a session and throws away those that have ended. */
    public void beginSession(String tokenHash, String account, long now, long expiresAt) throws IOException {
        database.change("DELETE FROM sessions WHERE expires_at <= ?", now);
        database.change(
                "INSERT INTO sessions (token, account, expires_at) VALUES (?, ?, ?)", tokenHash, account, expiresAt);
    }

    public void endSession(String tokenHash) throws IOException {
        database.change("DELETE FROM sessions WHERE token = ?", tokenHash);
    }

    public Optional<StoredAccount> ofToken(String tokenHash) throws IOException {
        return database.first(
                ACCOUNT + "JOIN api_tokens t ON t.account = c.name WHERE t.token = ?",
                AccountShelf::account,
                tokenHash);
    }

    public void addToken(StoredToken token) throws IOException {
        database.change(
                "INSERT INTO api_tokens (token, account, name, made_at) VALUES (?, ?, ?, ?)",
                token.token(),
                token.account(),
                token.name(),
                token.madeAt());
    }

    public List<StoredToken> tokens(String account) throws IOException {
        return database.list(
                "SELECT token, account, name, made_at FROM api_tokens WHERE account = ? ORDER BY made_at, token",
                row -> new StoredToken(row.text(1), row.text(2), row.text(3), row.number(4)),
                account);
    }

    /** Throws a token of {@code account} away; false where it has none of this name. */
    public boolean removeToken(String account, String name) throws IOException {
        return database.change("DELETE FROM api_tokens WHERE account = ? AND name = ?", account, name) > 0;
    }

    private static StoredAccount account(Row row) throws SQLException {
        return new StoredAccount(row.text(1), row.text(2), row.text(3), row.number(4));
    }
}
