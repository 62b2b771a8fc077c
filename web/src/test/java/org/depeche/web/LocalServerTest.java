package org.depeche.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server as {@code depeche serve} starts it: for this machine's users. */
class LocalServerTest {
    private static final List<String> FAILURES = new ArrayList<>();
    private static WebServer server;
    private static Wire wire;

    @BeforeAll
    static void serve(@TempDir Path folder) throws IOException {
        server = WebServer.start(
                ServeSettings.local(TestingArchive.in(folder).toString(), 0), Clock.systemUTC(), FAILURES::add);
        wire = new Wire(server.port());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        assertThat(FAILURES).isEmpty();
    }

    @Test
    void showsTodaysStoriesWithoutAnAccount() throws IOException {
        var today = wire.get("/", "Accept-Language", "fr-CH, en;q=0.5");
        assertThat(today.status()).isEqualTo(200);
        assertThat(today.body()).contains("<html lang=\"fr\">", "Une passerelle fermée à Morvan", "2 articles");
    }

    @Test
    void tellsAStoryWholeAndTheNumberOnWhichItsVersionsDiffer() throws IOException {
        var story = story();
        assertThat(story.body()).contains("id=\"disagreements\"", "Treize", "id=\"reading\"");
    }

    @Test
    void findsByWordsAndByPastedSentences() throws IOException {
        assertThat(wire.get("/search?q=passerelle").body()).contains("<mark>passerelle</mark>");
        var page = wire.get("/behind");
        var answer = wire.post(
                "/behind",
                Map.of("csrf", page.csrf(), "what", "Les cafés de la rive, eux, restent ouverts toute la semaine."));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location").orElseThrow()).contains("/story/");
        assertThat(wire.get("/behind?url=https://echo.example/2").status()).isEqualTo(302);
    }

    @Test
    void knowsAPageThatTheBrowserHasAlready() throws IOException {
        var tag = wire.get("/").header("ETag").orElseThrow();
        assertThat(wire.get("/", "If-None-Match", tag).status()).isEqualTo(304);
    }

    @Test
    void answersProgramsAndDescribesItself() throws IOException {
        assertThat(wire.get("/api/stories").body())
                .contains("\"independentSources\":")
                .endsWith("}\n");
        assertThat(wire.get("/api/article?id=echo").body()).contains("\"outlet\":\"L'Écho de la Loue\"");
        assertThat(wire.get("/api/behind?url=https://ati.example/1").body()).contains("\"ledger\":");
        assertThat(wire.get("/api/search?q=c%C3%A2ble").body()).contains("\"ati\"");
        assertThat(wire.get("/api/export").body().lines().count()).isEqualTo(4);
        assertThat(wire.get("/api/export?format=parquet").body())
                .startsWith("PAR1")
                .endsWith("PAR1");
        assertThat(wire.get("/api/openapi.json").body()).contains("\"openapi\":\"3.1.0\"", "\"/api/stories/{id}\"");
    }

    @Test
    void tellsAProgramsMistakeAsAProblem() throws IOException {
        var answer = wire.get("/api/stories?most=many");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("most 'many'", "\"status\":400");
        assertThat(wire.get("/api/stories/none").status()).isEqualTo(404);
    }

    @Test
    void countsItsAnswersForPrometheus() throws IOException {
        wire.get("/nowhere");
        assertThat(wire.get("/metrics").body())
                .contains("depeche_requests_total{status=\"404\"}", "depeche_request_seconds_count");
        assertThat(wire.get("/health").body()).isEqualTo("ok\n");
    }

    @Test
    void isNotReachedUnderAStrangersName() throws IOException {
        assertThat(wire.get("/", "Host", "rebound.example:" + server.port()).status())
                .isEqualTo(421);
        assertThat(wire.get("/", "Host", "localhost.evil.example").status()).isEqualTo(421);
        assertThat(wire.get("/", "Host", "127.0.0.1:" + server.port()).status()).isEqualTo(200);
    }

    @Test
    void listensToThisMachineOnly() throws IOException {
        for (var network : NetworkInterface.networkInterfaces().toList()) {
            for (var address : network.inetAddresses()
                    .filter(one -> !one.isLoopbackAddress())
                    .toList()) {
                assertThatThrownBy(() -> {
                            try (var socket = new Socket()) {
                                socket.connect(new InetSocketAddress(address, server.port()), 2000);
                            }
                        })
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void refusesFormsThatItDidNotMake() throws IOException {
        assertThat(wire.post("/language", Map.of("to", "fr")).status()).isEqualTo(403);
        assertThat(wire.post("/decide", Map.of("csrf", "guessed", "verb", "JOIN"))
                        .status())
                .isEqualTo(403);
        var csrf = wire.get("/decide").csrf();
        assertThat(wire.post("/language", Map.of("csrf", csrf, "to", "fr"), "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(wire.post("/language", Map.of("csrf", csrf, "to", "fr")).status())
                .isEqualTo(302);
    }

    @Test
    void letsNothingRunThatAnArticleBrings() throws IOException {
        for (var path :
                List.of("/", "/article?id=hostile", "/search?q=nouvelles", "/story/hostile", "/article?id=ati")) {
            var page = path.startsWith("/story")
                    ? settled(wire.get(path).header("Location").orElseThrow())
                    : settled(path);
            assertThat(page.header("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'", "script-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(page.body())
                    .doesNotContain("<script>", "javascript:alert", "<img", "<b onmouse")
                    .doesNotContainPattern("<[^>]* style=")
                    .doesNotContainPattern("<[a-z]+( [a-z-]+=\"[^\"]*\")* on[a-z]+=");
        }
    }

    @Test
    void takesNoMoreThanItCanHold() throws IOException {
        var csrf = wire.get("/behind").csrf();
        assertThat(wire.post("/behind", Map.of("csrf", csrf, "what", "x".repeat(2_000_000)))
                        .status())
                .isIn(413, 0);
        assertThat(wire.get("/" + "a".repeat(60_000)).status()).isIn(414, 431, 400);
    }

    @Test
    void keepsASearchWhoseFeedOnlyItsKeyOpens() throws IOException {
        var csrf = wire.get("/alerts").csrf();
        var wish = Map.of("csrf", csrf, "alert", "Ponts", "q", "passerelle", "webhook", "https://hook.example/1");
        assertThat(wire.post("/alerts", wish).status()).isEqualTo(302);
        assertThat(wire.post("/alerts", wish).body()).contains("the name is taken");
        assertThat(wire.post("/alerts", Map.of("csrf", csrf, "alert", "Rien", "q", " "))
                        .status())
                .isEqualTo(400);
        var page = wire.get("/alerts", "Accept-Language", "en").body();
        var feed = page.replaceFirst("(?s).*href=\"http://[^/]+(/alerts/1/feed.atom\\?key=[^\"]+)\".*", "$1");
        assertThat(wire.get(feed).body()).contains("<feed", "Ponts");
        assertThat(wire.get(feed.replaceFirst("key=.*", "key=guessed")).status())
                .isEqualTo(404);
        assertThat(wire.get("/alerts/x/feed.rss").status()).isEqualTo(404);
        assertThat(wire.post("/alerts/pause", Map.of("csrf", csrf, "id", "1", "pause", "yes"))
                        .status())
                .isEqualTo(302);
        assertThat(wire.get("/alerts", "Accept-Language", "en").body()).contains("(paused)");
        assertThat(wire.post("/alerts/remove", Map.of("csrf", csrf, "id", "1")).status())
                .isEqualTo(302);
        assertThat(wire.get(feed).status()).isEqualTo(404);
    }

    @Test
    void fetchesNothingFromThisMachineForAnybody() throws IOException {
        var csrf = wire.get("/behind").csrf();
        for (var address : List.of(
                "http://127.0.0.1:" + server.port() + "/metrics",
                "http://localhost:" + server.port() + "/",
                "http://[::1]/",
                "http://169.254.169.254/latest/meta-data",
                "http://0x7f.1/")) {
            var answer = wire.post("/behind", Map.of("csrf", csrf, "what", address));
            assertThat(answer.status()).as(address).isIn(400, 404);
            assertThat(answer.body()).as(address).doesNotContain("depeche_requests_total");
        }
    }

    @Test
    void sendsAStoryPackedToWhoUnpacks() throws IOException {
        var address = wire.get("/story/ati").header("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
        settled(address);
        var packed = wire.get(address, "Accept-Encoding", "gzip");
        assertThat(packed.header("Content-Encoding")).contains("gzip");
        assertThat(wire.get(address).header("Content-Encoding")).isEmpty();
        assertThat(wire.get(address).body()).contains("id=\"disagreements\"");
    }

    @Test
    void decidesAndUndoes() throws IOException {
        var csrf = wire.get("/decide").csrf();
        var made = wire.post(
                "/decide",
                Map.of("csrf", csrf, "verb", "OWNER", "subject", "L'Écho de la Loue", "object", "Groupe Savourel"));
        assertThat(made.status()).isEqualTo(302);
        var page = wire.get("/decide", "Accept-Language", "en").body();
        assertThat(page).contains("Groupe Savourel", "/decide/undo");
        assertThat(wire.post("/decide/undo", Map.of("csrf", csrf, "action", "1"))
                        .status())
                .isEqualTo(302);
        assertThat(wire.get("/decide", "Accept-Language", "en").body()).contains("undone");
        var unknown = Map.of("csrf", csrf, "verb", "JOIN", "subject", "no", "object", "such");
        assertThat(wire.post("/decide", unknown).status()).isEqualTo(400);
    }

    @Test
    void leadsFromADecisionToWhatItIsAboutAndUndoesItAsOne() throws IOException {
        var csrf = wire.get("/decide").csrf();
        wire.post("/decide", Map.of("csrf", csrf, "verb", "SPLIT", "subject", "echo", "object", ""));
        var page = wire.get("/decide").body();
        assertThat(page)
                .contains(
                        "<a href=\"/story/echo\">Morvan : la passerelle fermée",
                        "<a href=\"/story/ati\">Une passerelle");
        var stories = Set.of(location("/story/echo"), location("/story/ati"));
        assertThat(stories).hasSize(2);
        var action = page.replaceFirst("(?s).*?name=\"action\" value=\"(\\d+)\".*", "$1");
        wire.post("/decide/undo", Map.of("csrf", csrf, "action", action));
        assertThat(location("/story/echo")).isEqualTo(location("/story/ati"));
    }

    private static String location(String path) throws IOException {
        return wire.get(path).header("Location").orElse(path);
    }

    private static Wire.Answer story() throws IOException {
        var address = wire.get("/story/ati").header("Location").orElseThrow();
        return settled(address);
    }

    /** The page once the story is told. */
    private static Wire.Answer settled(String address) throws IOException {
        var path = address.replaceFirst("^http://[^/]+", "");
        var answer = wire.get(path);
        for (int attempt = 0; attempt < 60 && answer.status() == 202; attempt++) {
            answer = wire.get(path);
        }
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer;
    }
}
