package org.depeche.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depeche.newsroom.account.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server as {@code depeche serve --public --proxy} starts it: sessions, and what ends them. */
class ProxiedServerTest {
    private static final String PASSWORD = TestingPeople.PASSWORD;
    private static final String ANOTHER = "deux quais sous la neige";

    private final List<String> failures = new ArrayList<>();
    private TestingPeople people;

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException {
        people = TestingPeople.serve(folder, failures::add);
    }

    @AfterEach
    void stop() throws IOException {
        people.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void keepsItsCookieToItselfAndToTls() throws IOException {
        var in = people.signIn("reader", PASSWORD);
        assertThat(in.header("Set-Cookie").orElseThrow())
                .startsWith("__Host-depeche=")
                .contains("Secure", "HttpOnly", "Path=/")
                .containsIgnoringCase("SameSite=Lax")
                .doesNotContain("Domain");
        assertThat(in.header("Strict-Transport-Security").orElseThrow()).contains("max-age=31536000");
        assertThat(in.header("Location")).contains("/");
    }

    @Test
    void givesANewSessionToWhoeverSignsInAndEndsTheOneBefore() throws IOException {
        var planted = "__Host-depeche=planted-by-somebody-else";
        var csrf = people.csrf(planted);
        var fields = Map.of("csrf", csrf, "name", "reader", "password", PASSWORD);
        var first = people.send("POST", "/sign-in", planted, fields).cookie();
        assertThat(first).isNotEqualTo(planted);
        assertThat(isIn(planted)).isFalse();
        assertThat(isIn(first)).isTrue();
        var again = Map.of("csrf", people.csrf(first), "name", "reader", "password", PASSWORD);
        var second = people.send("POST", "/sign-in", first, again).cookie();
        assertThat(isIn(first)).isFalse();
        assertThat(isIn(second)).isTrue();
    }

    @Test
    void endsOtherSessionsAndTokensWithTheOldPassword() throws IOException {
        var stolen = people.signIn("reader", PASSWORD).cookie();
        var token = people.token(Role.READER, "script");
        assertThat(people.post(Role.READER, "/password", Map.of("password", "guessed guessed", "wanted", ANOTHER))
                        .status())
                .isEqualTo(400);
        assertThat(isIn(stolen)).isTrue();

        var changed = people.post(Role.READER, "/password", Map.of("password", PASSWORD, "wanted", ANOTHER));

        assertThat(changed.status()).isEqualTo(302);
        assertThat(isIn(changed.cookie())).as("who changed it stays").isTrue();
        assertThat(isIn(stolen)).isFalse();
        assertThat(byToken(token)).isEqualTo(401);
        assertThat(people.signIn("reader", PASSWORD).status()).isEqualTo(401);
    }

    @Test
    void shutsAnAccountOutTheMomentItIsTakenAway() throws IOException {
        var session = people.cookie(Role.EDITOR);
        var token = people.token(Role.EDITOR, "script");
        people.post(Role.EDITOR, "/alerts", Map.of("alert", "Ponts", "q", "passerelle"));
        var feed = Jsoup.parse(people.get(Role.EDITOR, "/alerts").body())
                .expectFirst("a[href*=feed.atom]")
                .attr("href")
                .replaceFirst("^https?://[^/]+", "");
        assertThat(people.send("GET", feed, "", Map.of()).status()).isEqualTo(200);

        people.post(Role.ADMIN, "/accounts/remove", Map.of("name", "editor"));

        assertThat(isIn(session)).isFalse();
        assertThat(byToken(token)).isEqualTo(401);
        assertThat(people.send("GET", feed, "", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void changesARoleFromTheNextRequestOnAndLetsNobodyRaiseHisOwn() throws IOException {
        var raise = Map.of("name", "reader", "role", "admin");
        assertThat(people.post(Role.READER, "/accounts/role", raise).status()).isEqualTo(403);
        var own = Map.of("name", "second", "password", PASSWORD, "role", "admin");
        assertThat(people.post(Role.EDITOR, "/accounts", own).status()).isEqualTo(403);
        people.post(Role.ADMIN, "/accounts/role", Map.of("name", "editor", "role", "reader"));
        assertThat(people.post(Role.EDITOR, "/decide", Map.of("verb", "JOIN")).status())
                .isEqualTo(403);
        assertThat(people.post(Role.ADMIN, "/accounts/role", Map.of("name", "admin", "role", "reader"))
                        .body())
                .contains("last admin");
    }

    @Test
    void tellsNobodyWhichNamesExist() throws IOException {
        var known = people.signIn("admin", "guessed guessed");
        var unknown = people.signIn("nobody", "guessed guessed");
        assertThat(unknown.status()).isEqualTo(known.status()).isEqualTo(401);
        assertThat(unknown.body().replace("nobody", "admin")).isEqualTo(known.body());
    }

    @Test
    void countsGuessesByWhatTheProxySawAndNotByWhatIsClaimed() throws IOException {
        for (var forwarded : List.of(
                "X-Forwarded-For: 1.1.1.%d, 203.0.113.7\r\n",
                "X-Forwarded-For: 1.1.1.%d\r\nX-Forwarded-For: 203.0.113.8\r\n",
                "X-Forwarded-For: 2001:db8:0:7::%d\r\n",
                "Forwarded: for=1.1.1.%1$d\r\nX-Real-IP: 1.1.1.%1$d\r\nX-Forwarded-For: 203.0.113.9\r\n")) {
            assertThat(guess(forwarded, 12)).as(forwarded).contains(429);
        }
        assertThat(guess("X-Forwarded-For: 198.51.100.%d\r\n", 12)).containsOnly(401);
    }

    private List<Integer> guess(String forwarded, int times) throws IOException {
        var csrf = people.csrf("");
        var body = Wire.form(Map.of("csrf", csrf, "name", "nobody" + forwarded.length(), "password", "guess"));
        var wire = new Wire(people.server().port());
        var statuses = new ArrayList<Integer>();
        for (int number = 1; number <= times; number++) {
            statuses.add(wire.raw("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + String.format(forwarded, number)
                            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                            + "\r\n\r\n" + body)
                    .status());
        }
        return statuses;
    }

    @Test
    void countsGuessesAtOneAccountFromHoweverManyAddresses() throws IOException {
        int attempts = 0;
        while (attempts < 90 && people.signIn("reader", "guess " + attempts).status() == 401) {
            attempts++;
        }
        assertThat(attempts).isBetween(50, 80);
        assertThat(people.signIn("editor", PASSWORD).status())
                .as("another account")
                .isEqualTo(302);
    }

    @Test
    void letsTheOwnerInFromABrowserHeUsedBeforeWhileStrangersGuess() throws IOException {
        var before = people.signIn("reader", PASSWORD);
        var known = before.head().replaceAll("(?s).*(__Host-depeche-known=[^;]+);.*", "$1");
        while (people.signIn("reader", "guess").status() == 401) {
            // Until the account takes no more from browsers that it does not know.
        }
        assertThat(people.signIn("reader", PASSWORD).status()).isEqualTo(429);
        assertThat(signInWith(known, "reader", PASSWORD)).isEqualTo(302);
        assertThat(signInWith(known + "x", "reader", PASSWORD))
                .as("a made-up mark")
                .isEqualTo(429);
        assertThat(signInWith(known, "admin", "guess"))
                .as("a mark of another account")
                .isEqualTo(401);
    }

    private int signInWith(String cookie, String name, String password) throws IOException {
        var csrf = people.csrf(cookie);
        return people.send("POST", "/sign-in", cookie, Map.of("csrf", csrf, "name", name, "password", password))
                .status();
    }

    @Test
    void leadsFromSigningInToNoOtherSite() throws IOException {
        for (var next : List.of(
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/\r\nX-Injected: 1",
                "///evil.example",
                "evil.example",
                " //evil.example",
                "/%09/evil.example",
                "/.//evil.example",
                "/@evil.example")) {
            var csrf = people.csrf("");
            var in = people.send(
                    "POST", "/sign-in", "", Map.of("csrf", csrf, "name", "admin", "password", PASSWORD, "next", next));
            assertThat(in.header("Location").orElseThrow()).as(next).matches("/([^/\\\\\\s].*)?");
            assertThat(in.header("X-Injected")).as(next).isEmpty();
        }
        assertThat(people.send("GET", "//evil.example/%2e%2e", "", Map.of())
                        .header("Location")
                        .orElse("/"))
                .startsWith("/")
                .doesNotStartWith("//");
    }

    private boolean isIn(String cookie) throws IOException {
        return people.send("GET", "/feeds", cookie, Map.of()).status() == 200;
    }

    private int byToken(String token) throws IOException {
        return people.send("GET", "/api/stories", "", Map.of(), "Authorization", "Bearer " + token)
                .status();
    }
}
