package org.depeche.newsroom.account;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.depeche.newsroom.wording.Refused;
import org.depeche.store.Archive;
import org.depeche.store.account.StoredAccount;
import org.depeche.store.account.StoredToken;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;

/** The accounts of an archive: made, signed in to, and given tokens for programs. It is thread-safe. */
public final class Accounts implements AutoCloseable {
    /** So long one stays signed in. */
    public static final Duration SESSION = Duration.ofDays(14);

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,63}");
    private static final String TOKEN_MARK = "depeche_";
    private static final int MOST_TOKENS = 50;

    private final Archive archive;
    private final Clock clock;
    private final Secrets secrets = new Secrets();

    /** Hashing takes memory on purpose; more at once would let a stranger take all of it. */
    private final Semaphore hashers = new Semaphore(2);

    private Accounts(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    public static Accounts open(String archive, Clock clock) throws IOException {
        return new Accounts(Archive.open(ArchiveAddress.parse(archive), Access.CREATE, clock.instant()), clock);
    }

    /** Whether nobody has an account yet. */
    public boolean areNone() throws IOException {
        return archive.accounts().count() == 0;
    }

    public List<Account> all() throws IOException {
        return archive.accounts().all().stream().map(Accounts::shown).toList();
    }

    /** Makes the first account, an admin's; empty where there is one already, even by another at the same moment. */
    public Optional<Account> makeFirst(String name, String password) throws IOException {
        var stored = newAccount(name, password, Role.ADMIN);
        return archive.writeAside(() -> {
            if (!areNone()) {
                return Optional.empty();
            }
            archive.accounts().add(stored);
            return Optional.of(shown(stored));
        });
    }

    public Account make(String name, String password, Role role) throws IOException {
        var stored = newAccount(name, password, role);
        return archive.writeAside(() -> {
            if (archive.accounts().read(name).isPresent()) {
                throw new Refused("account.taken", name);
            }
            archive.accounts().add(stored);
            return shown(stored);
        });
    }

    /** Takes an account away with its sessions, tokens and alerts; the last admin stays. */
    public void remove(String name) throws IOException {
        archive.changeAside(() -> {
            requireAnotherAdmin(name);
            // An alert's feed is opened by its key: it would go on telling somebody who was sent away.
            archive.alerts().removeAllOf(name);
            archive.accounts().remove(name);
        });
    }

    /** Gives an account another role, from its next request on; the last admin stays one. */
    public void changeRole(String name, Role role) throws IOException {
        archive.changeAside(() -> {
            if (role != Role.ADMIN) {
                requireAnotherAdmin(name);
            }
            if (!archive.accounts().changeRole(name, role.word())) {
                throw new Refused("account.unknown", name);
            }
        });
    }

    private void requireAnotherAdmin(String name) throws IOException {
        var admins = archive.accounts().all().stream()
                .filter(account -> account.role().equals(Role.ADMIN.word()))
                .map(StoredAccount::name)
                .toList();
        if (admins.equals(List.of(name))) {
            throw new Refused("account.last", name);
        }
    }

    /**
     * Gives an account another password, and ends its sessions and tokens: whoever came in by the old one is out. False where
     * {@code old} is wrong.
     */
    public boolean changePassword(String name, String old, String wanted) throws IOException {
        var known = archive.accounts().read(name);
        if (old.length() > PasswordRule.LONGEST || !isRight(known, old)) {
            return false;
        }
        var hash = newHash(name, wanted);
        archive.changeAside(() -> archive.accounts().changePassword(name, hash));
        return true;
    }

    /** Begins a session; its token, or empty where name and password do not go together. */
    public Optional<String> signIn(String name, String password) throws IOException {
        var known = archive.accounts().read(name);
        if (password.length() > PasswordRule.LONGEST || !isRight(known, password)) {
            return Optional.empty();
        }
        return Optional.of(begin(name));
    }

    /**
     * Begins a session of {@code name}, for whom somebody else vouches; its token, or empty where there is no such account
     * and {@code newcomers} get none. Nobody can be vouched for before the first account was made.
     */
    public Optional<String> signInVouchedFor(String name, Optional<Role> newcomers) throws IOException {
        if (archive.accounts().read(name).isEmpty()) {
            if (newcomers.isEmpty() || areNone()) {
                return Optional.empty();
            }
            // A password that nobody knows: this account has no other way in.
            make(name, secrets.newToken(), newcomers.get());
        }
        return Optional.of(begin(name));
    }

    private String begin(String name) throws IOException {
        var token = secrets.newToken();
        long now = clock.instant().getEpochSecond();
        archive.changeAside(
                () -> archive.accounts().beginSession(Secrets.digest(token), name, now, now + SESSION.toSeconds()));
        return token;
    }

    public void signOut(String token) throws IOException {
        archive.changeAside(() -> archive.accounts().endSession(Secrets.digest(token)));
    }

    /** Whose session it is. */
    public Optional<Account> ofSession(String token) throws IOException {
        return archive.accounts()
                .ofSession(Secrets.digest(token), clock.instant().getEpochSecond())
                .map(Accounts::shown);
    }

    /** Makes a token for a program, which is shown this once and never again. */
    public String makeToken(String account, String name) throws IOException {
        if (name.isBlank() || name.length() > 64) {
            throw new Refused("token.name", name.length());
        }
        var token = TOKEN_MARK + secrets.newToken();
        var stored = new StoredToken(
                Secrets.digest(token), account, name, clock.instant().getEpochSecond());
        archive.changeAside(() -> {
            if (archive.accounts().tokens(account).size() >= MOST_TOKENS) {
                throw new Refused("token.many", name, MOST_TOKENS);
            }
            archive.accounts().addToken(stored);
        });
        return token;
    }

    /** Whose program it is. */
    public Optional<Account> ofToken(String token) throws IOException {
        return token.startsWith(TOKEN_MARK)
                ? archive.accounts().ofToken(Secrets.digest(token)).map(Accounts::shown)
                : Optional.empty();
    }

    /** The names of the tokens of an account. */
    public List<String> tokens(String account) throws IOException {
        return archive.accounts().tokens(account).stream()
                .map(StoredToken::name)
                .toList();
    }

    public boolean removeToken(String account, String name) throws IOException {
        return archive.writeAside(() -> archive.accounts().removeToken(account, name));
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    private boolean isRight(Optional<StoredAccount> known, String password) {
        hashers.acquireUninterruptibly();
        try {
            if (known.isEmpty()) {
                secrets.matchNobody(password);
                return false;
            }
            return secrets.matches(password, known.get().password());
        } finally {
            hashers.release();
        }
    }

    private StoredAccount newAccount(String name, String password, Role role) {
        if (!NAME.matcher(name).matches()) {
            throw new Refused("account.name");
        }
        return new StoredAccount(
                name, newHash(name, password), role.word(), clock.instant().getEpochSecond());
    }

    private String newHash(String name, String password) {
        PasswordRule.require(name, password);
        hashers.acquireUninterruptibly();
        try {
            return secrets.hash(password);
        } finally {
            hashers.release();
        }
    }

    private static Account shown(StoredAccount stored) {
        return new Account(stored.name(), Role.parse(stored.role()));
    }
}
