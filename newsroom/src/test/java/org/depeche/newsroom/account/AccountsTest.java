package org.depeche.newsroom.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.depeche.newsroom.alert.AlertRoom;
import org.depeche.newsroom.alert.AlertSettings;
import org.depeche.newsroom.alert.SearchWish;
import org.depeche.store.query.SearchQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
    private static final String PASSWORD = "une passerelle au printemps";
    private static final String ANOTHER = "deux quais sous la neige";

    @TempDir
    private Path folder;

    private final MovingClock now = new MovingClock();
    private Accounts accounts;

    private static final class MovingClock implements InstantSource {
        private Instant instant = Instant.parse("2031-05-04T10:00:00Z");

        @Override
        public Instant instant() {
            return instant;
        }
    }

    @BeforeEach
    void open() throws IOException {
        accounts = Accounts.open(archive(), now.withZone(ZoneOffset.UTC));
        accounts.makeFirst("ida", PASSWORD);
    }

    @AfterEach
    void close() throws IOException {
        accounts.close();
    }

    private String archive() {
        return folder.resolve("news.db").toString();
    }

    @Test
    void keepsNoSecretButHashesOfTheCostThatIsPromised() throws IOException {
        var session = accounts.signIn("ida", PASSWORD).orElseThrow();
        var token = accounts.makeToken("ida", "script");
        accounts.close();

        var kept = new String(Files.readAllBytes(folder.resolve("news.db")), StandardCharsets.ISO_8859_1);

        assertThat(kept).contains("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(PASSWORD, session, token);
    }

    @Test
    void saltsEachPassword() throws IOException {
        accounts.make("lea", PASSWORD, Role.READER);
        accounts.close();
        var kept = new String(Files.readAllBytes(folder.resolve("news.db")), StandardCharsets.ISO_8859_1);
        assertThat(kept.split("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$"))
                .extracting(after -> after.substring(0, Math.min(80, after.length())))
                .doesNotHaveDuplicates();
    }

    @Test
    void endsASessionAfterItsTimeAndEachOnItsOwn() throws IOException {
        var first = accounts.signIn("ida", PASSWORD).orElseThrow();
        var second = accounts.signIn("ida", PASSWORD).orElseThrow();
        accounts.signOut(first);
        assertThat(accounts.ofSession(first)).isEmpty();
        assertThat(accounts.ofSession(second)).isPresent();
        now.instant = now.instant.plus(Accounts.SESSION).minusSeconds(1);
        assertThat(accounts.ofSession(second)).isPresent();
        now.instant = now.instant.plusSeconds(1);
        assertThat(accounts.ofSession(second)).isEmpty();
    }

    @Test
    void takesNoSessionForATokenNorATokenForASession() throws IOException {
        assertThat(accounts.ofToken(accounts.signIn("ida", PASSWORD).orElseThrow()))
                .isEmpty();
        assertThat(accounts.ofSession(accounts.makeToken("ida", "script"))).isEmpty();
    }

    @Test
    void shutsAnAccountOutThatIsTakenAway() throws IOException {
        accounts.make("lea", PASSWORD, Role.READER);
        var session = accounts.signIn("lea", PASSWORD).orElseThrow();
        var token = accounts.makeToken("lea", "script");
        try (var room = AlertRoom.open(archive(), AlertSettings.standard(), now.withZone(ZoneOffset.UTC), line -> {})) {
            var search = room.make("lea", wish());
            var other = room.make("ida", wish());

            accounts.remove("lea");

            assertThat(room.ofFeed(search.id(), search.feedKey())).isEmpty();
            assertThat(room.ofFeed(other.id(), other.feedKey())).isPresent();
        }
        assertThat(accounts.ofSession(session)).isEmpty();
        assertThat(accounts.ofToken(token)).isEmpty();
        assertThat(accounts.signIn("lea", PASSWORD)).isEmpty();
        accounts.make("lea", ANOTHER, Role.READER);
        assertThat(accounts.ofSession(session)).as("another of this name").isEmpty();
        assertThat(accounts.tokens("lea")).isEmpty();
    }

    @Test
    void shutsOutWhoeverHadTheOldPassword() throws IOException {
        var session = accounts.signIn("ida", PASSWORD).orElseThrow();
        var token = accounts.makeToken("ida", "script");
        assertThat(accounts.changePassword("ida", "guessed guessed", ANOTHER)).isFalse();
        assertThat(accounts.ofSession(session)).isPresent();
        assertThatThrownBy(() -> accounts.changePassword("ida", PASSWORD, "short"))
                .hasMessageContaining("password of 5 characters");

        assertThat(accounts.changePassword("ida", PASSWORD, ANOTHER)).isTrue();

        assertThat(accounts.ofSession(session)).isEmpty();
        assertThat(accounts.ofToken(token)).isEmpty();
        assertThat(accounts.signIn("ida", PASSWORD)).isEmpty();
        assertThat(accounts.signIn("ida", ANOTHER)).isPresent();
        assertThat(accounts.changePassword("nobody", PASSWORD, ANOTHER)).isFalse();
    }

    @Test
    void changesWhatASessionMayFromItsNextRequestOn() throws IOException {
        accounts.make("lea", PASSWORD, Role.EDITOR);
        var session = accounts.signIn("lea", PASSWORD).orElseThrow();
        accounts.changeRole("lea", Role.READER);
        assertThat(accounts.ofSession(session)).contains(new Account("lea", Role.READER));
        assertThatThrownBy(() -> accounts.changeRole("nobody", Role.READER)).hasMessageContaining("'nobody'");
    }

    @Test
    void neverLosesItsLastAdmin() throws IOException {
        accounts.make("lea", PASSWORD, Role.EDITOR);
        assertThatThrownBy(() -> accounts.remove("ida")).hasMessageContaining("last admin");
        assertThatThrownBy(() -> accounts.changeRole("ida", Role.READER)).hasMessageContaining("last admin");
        accounts.changeRole("lea", Role.ADMIN);
        accounts.remove("ida");
        assertThat(accounts.all()).containsExactly(new Account("lea", Role.ADMIN));
    }

    @Test
    void makesTheFirstAccountOnceHoweverManyAskAtTheSameMoment() throws Exception {
        try (var fresh = Accounts.open(folder.resolve("fresh.db").toString(), now.withZone(ZoneOffset.UTC));
                var threads = Executors.newFixedThreadPool(4)) {
            var attempts = new ArrayList<Callable<Optional<Account>>>();
            for (var name : List.of("a", "b", "c", "d")) {
                attempts.add(() -> fresh.makeFirst(name, PASSWORD));
            }
            int made = 0;
            for (var attempt : threads.invokeAll(attempts)) {
                made += attempt.get().isPresent() ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
            assertThat(fresh.all()).hasSize(1);
        }
    }

    @Test
    void takesAsLongForANameThatNobodyHas() throws IOException {
        accounts.signIn("nobody", PASSWORD);
        long known = Long.MAX_VALUE;
        long unknown = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            known = Math.min(known, nanos("ida"));
            unknown = Math.min(unknown, nanos("nobody"));
        }
        // Without the hash of nobody's password the second would take a hundredth.
        assertThat((double) unknown / known).isBetween(0.5, 2.0);
    }

    private long nanos(String name) throws IOException {
        long begun = System.nanoTime();
        assertThat(accounts.signIn(name, "guessed guessed")).isEmpty();
        return System.nanoTime() - begun;
    }

    @Test
    void letsNobodyBeVouchedForBeforeTheFirstAccount() throws IOException {
        try (var fresh = Accounts.open(folder.resolve("fresh.db").toString(), now.withZone(ZoneOffset.UTC))) {
            assertThat(fresh.signInVouchedFor("eve", Optional.of(Role.READER))).isEmpty();
        }
        assertThat(accounts.signInVouchedFor("eve", Optional.empty())).isEmpty();
        var session = accounts.signInVouchedFor("eve", Optional.of(Role.READER)).orElseThrow();
        assertThat(accounts.ofSession(session)).contains(new Account("eve", Role.READER));
    }

    @Test
    void takesNamesAndPasswordsOfMeasure() {
        for (var name : List.of("", " ida", "a b", "<b>", "a\nb", "x".repeat(65), ".a", "a\0b")) {
            assertThatThrownBy(() -> accounts.make(name, PASSWORD, Role.READER))
                    .as(name)
                    .hasMessageContaining("account name");
        }
        assertThatThrownBy(() -> accounts.make("lea", "x".repeat(201), Role.READER))
                .hasMessageContaining("password of 201 characters");
    }

    @Test
    void keepsFiftyTokensOfAnAccount() throws IOException {
        for (int number = 0; number < 50; number++) {
            accounts.makeToken("ida", "script " + number);
        }
        assertThatThrownBy(() -> accounts.makeToken("ida", "one more")).hasMessageContaining("has 50 already");
    }

    private static SearchWish wish() {
        return new SearchWish("Ponts", SearchQuery.of("pont"), "fr", Optional.empty(), Optional.empty());
    }
}
