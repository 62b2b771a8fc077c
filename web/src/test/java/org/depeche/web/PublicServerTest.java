package org.depeche.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depeche.newsroom.alert.AlertSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server as {@code depeche serve --public} starts it: everybody needs an account. */
class PublicServerTest {
    private static final String PASSWORD = "une passerelle au printemps";

    private final List<String> failures = new ArrayList<>();
    private Path archive;
    private WebServer server;
    private Wire wire;

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException {
        archive = TestingArchive.in(folder);
        server = WebServer.start(
                new ServeSettings(archive.toString(), 0, true, List.of(), false, AlertSettings.standard()),
                Clock.systemUTC(),
                failures::add);
        wire = new Wire(server.port());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void showsStrangersNothing() throws IOException {
        assertThat(wire.get("/").header("Location").orElseThrow()).contains("/sign-in");
        assertThat(wire.get("/story/ati").status()).isEqualTo(302);
        assertThat(wire.get("/api/stories").status()).isEqualTo(401);
        assertThat(wire.get("/api/stories", "Authorization", "Bearer depeche_guessed")
                        .status())
                .isEqualTo(401);
        assertThat(wire.get("/sign-in").body()).doesNotContain("passerelle");
    }

    @Test
    void givesTheFirstAccountOnlyToWhoHasTheCodeAndOnlyOnce() throws IOException {
        assertThat(wire.get("/setup?code=guessed").status()).isEqualTo(403);
        var path = setupPath();
        var form = wire.get(path);
        var code = path.substring(path.indexOf('=') + 1);
        assertThat(wire.post("/setup", Map.of("csrf", form.csrf(), "code", code, "name", "ada", "password", "short"))
                        .status())
                .isEqualTo(400);
        assertThat(setUp().status()).isEqualTo(302);
        assertThat(wire.get(path).status()).isEqualTo(403);
    }

    @Test
    void keepsPasswordsAsArgon2AndSessionsFromScripts() throws IOException {
        var cookie = setUp().header("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Lax");
        var kept = new StringBuilder();
        for (var file : List.of(archive, archive.resolveSibling("news.db-wal"))) {
            kept.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        assertThat(kept.toString()).contains("$argon2id$").doesNotContain(PASSWORD);
        assertThat(kept.toString()).doesNotContain(cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')));
    }

    @Test
    void signsInAndOutAndNeverLeadsToAnotherSite() throws IOException {
        setUp();
        var csrf = wire.get("/sign-in").csrf();
        assertThat(wire.post("/sign-in", Map.of("csrf", csrf, "name", "ada", "password", "wrong"))
                        .status())
                .isEqualTo(401);
        var in = wire.post(
                "/sign-in", Map.of("csrf", csrf, "name", "ada", "password", PASSWORD, "next", "//evil.example"));
        assertThat(in.header("Location").orElseThrow()).endsWith("/").doesNotContain("evil");
        var page = wire.get("/", "Cookie", in.cookie());
        assertThat(page.status()).isEqualTo(200);
        wire.post("/sign-out", Map.of("csrf", page.csrf()), "Cookie", in.cookie());
        assertThat(wire.get("/", "Cookie", in.cookie()).status()).isEqualTo(302);
    }

    @Test
    void letsReadersReadAndNoMore() throws IOException {
        var admin = setUp().cookie();
        var csrf = wire.get("/accounts", "Cookie", admin).csrf();
        assertThat(wire.post(
                                "/accounts",
                                Map.of("csrf", csrf, "name", "lea", "password", PASSWORD, "role", "reader"),
                                "Cookie",
                                admin)
                        .status())
                .isEqualTo(302);
        var form = wire.get("/sign-in").csrf();
        var reader = wire.post("/sign-in", Map.of("csrf", form, "name", "lea", "password", PASSWORD))
                .cookie();
        var own = wire.get("/", "Cookie", reader);
        assertThat(own.status()).isEqualTo(200);
        for (var path :
                List.of("/decide", "/decide/undo", "/feeds", "/feeds/remove", "/accounts", "/accounts/remove")) {
            assertThat(wire.post(path, Map.of("csrf", own.csrf(), "name", "ada"), "Cookie", reader)
                            .status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(wire.get("/accounts", "Cookie", reader).body()).doesNotContain("ada");
    }

    @Test
    void saysInTheReadersLanguageWhyAnAccountIsRefusedAndHowToSeeItsPageInAnother() throws IOException {
        var admin = setUp().cookie();
        var csrf = wire.get("/accounts", "Cookie", admin).csrf();
        var wish = Map.of("csrf", csrf, "name", "ada", "password", PASSWORD, "role", "reader");
        var refused = wire.post("/accounts", wish, "Cookie", admin, "Accept-Language", "fr");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Le nom «\u00a0ada\u00a0» est pris", "name=\"again\" value=\"/accounts\"");
        var guessed = Map.of("csrf", csrf, "name", "lea", "password", "motdepasse2026", "role", "reader");
        assertThat(wire.post("/accounts", guessed, "Cookie", admin, "Accept-Language", "en")
                        .body())
                .contains("among those that are tried first");
    }

    @Test
    void leavesNoPageOfAnAccountBehind() throws IOException {
        var admin = setUp().cookie();
        var page = wire.get("/accounts", "Cookie", admin);
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(wire.post("/sign-out", Map.of("csrf", page.csrf()), "Cookie", admin)
                        .header("Clear-Site-Data"))
                .contains("\"cache\"");
    }

    @Test
    void bringsWhoSignsInToThePageHeAskedFor() throws IOException {
        setUp();
        var asked = wire.get("/article?id=echo").header("Location").orElseThrow();
        assertThat(asked).endsWith("/sign-in?next=%2Farticle%3Fid%3Decho");
        var form = wire.get(asked.replaceFirst("^http://[^/]+", ""));
        assertThat(form.body()).contains("value=\"/article?id=echo\"");
    }

    @Test
    void letsProgramsInByATokenThatCanBeTakenAway() throws IOException {
        var admin = setUp().cookie();
        var csrf = wire.get("/accounts", "Cookie", admin).csrf();
        var made = wire.post("/tokens", Map.of("csrf", csrf, "name", "script"), "Cookie", admin);
        var token = made.body().replaceAll("(?s).*<code>(depeche_[^<]+)</code>.*", "$1");
        assertThat(wire.get("/api/stories", "Authorization", "Bearer " + token).status())
                .isEqualTo(200);
        wire.post("/tokens/remove", Map.of("csrf", csrf, "name", "script"), "Cookie", admin);
        assertThat(wire.get("/api/stories", "Authorization", "Bearer " + token).status())
                .isEqualTo(401);
    }

    @Test
    void slowsDownWhoGuessesPasswords() throws IOException {
        setUp();
        var csrf = wire.get("/sign-in").csrf();
        int status = 0;
        for (int attempt = 0; attempt < 12 && status != 429; attempt++) {
            status = wire.post("/sign-in", Map.of("csrf", csrf, "name", "ada", "password", "guess " + attempt))
                    .status();
        }
        assertThat(status).isEqualTo(429);
    }

    @Test
    void listensBehindAProxyToThisMachineOnly() {
        assertThatThrownBy(() -> new ServeSettings("news.db", 80, false, List.of(), true, AlertSettings.standard()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--public");
    }

    private String setupPath() {
        return server.address().replaceFirst("^http://[^/]+", "");
    }

    private Wire.Answer setUp() throws IOException {
        var path = setupPath();
        var code = path.substring(path.indexOf('=') + 1);
        return wire.post(
                "/setup", Map.of("csrf", wire.get(path).csrf(), "code", code, "name", "ada", "password", PASSWORD));
    }
}
