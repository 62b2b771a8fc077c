package org.depeche.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests that break the protocol, its measures or the way to a file. */
class ProtocolTest {
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
    void isKnownUnderTheNamesOfThisMachineOnly() throws IOException {
        for (var host : List.of(
                "localhost", "LOCALHOST:1", "127.0.0.1", "127.8.9.10:8080", "[::1]", "[::1]:" + server.port())) {
            assertThat(status("Host: " + host)).as(host).isEqualTo(200);
        }
        for (var host : List.of(
                "rebound.example",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "evil.example:8080",
                "127.0.0.1@evil.example",
                "localhost@evil.example",
                "evil.example#localhost",
                "192.168.0.10",
                "[2001:db8::1]",
                "[::ffff:192.168.0.10]",
                "0.0.0.0",
                "")) {
            assertThat(status("Host: " + host)).as(host).isIn(400, 421);
        }
        assertThat(status("Host: localhost\r\nHost: evil.example")).isEqualTo(400);
        assertThat(status("Host: localhost\r\nX-Forwarded-Host: evil.example")).isEqualTo(200);
    }

    private static int status(String head) throws IOException {
        return wire.raw("GET / HTTP/1.1\r\nConnection: close\r\n" + head + "\r\n\r\n")
                .status();
    }

    @Test
    void answersWhatIsNoRequestWithoutAWordOfItself() throws IOException {
        for (var request : List.of(
                "GET / HTTP/1.1\r\n\r\n",
                "GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /<script>alert(1)</script> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(20_000) + "\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nBad\u0000Name: x\r\n\r\n",
                "\u0001\u0002\r\n\r\n",
                "OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "POST /behind HTTP/1.1\r\nHost: localhost\r\nContent-Length: -4\r\n\r\n",
                "POST /behind HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")) {
            var answer = wire.raw(request);
            assertThat(answer.status()).as(request).isBetween(400, 499);
            assertThat(answer.header("Content-Type")).as(request).contains("text/plain; charset=utf-8");
            assertThat(answer.header("Content-Security-Policy")).as(request).isPresent();
            assertThat(answer.header("X-Content-Type-Options")).as(request).contains("nosniff");
            assertThat(answer.header("Server")).as(request).isEmpty();
            assertThat(answer.body())
                    .as(request)
                    .doesNotContainIgnoringCase("jetty")
                    .doesNotContain("alert", "evil", "java");
        }
    }

    @Test
    void tellsBrowsersToBeCarefulWithWhateverItAnswers() throws IOException {
        for (var path : List.of(
                "/",
                "/nowhere",
                "/assets/site.css",
                "/assets/site.js",
                "/assets/none",
                "/api/stories",
                "/api/nowhere",
                "/api/stories?most=x",
                "/feeds.opml",
                "/metrics",
                "/health",
                "/search?page=x",
                "/story/ati",
                "/language",
                "/alerts/1/feed.atom")) {
            var answer = wire.get(path);
            assertThat(answer.header("Content-Security-Policy").orElseThrow())
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe", "*", "data:");
            assertThat(answer.header("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(answer.header("Referrer-Policy")).as(path).contains("same-origin");
            assertThat(answer.header("X-Frame-Options")).as(path).contains("DENY");
            assertThat(answer.header("Cross-Origin-Resource-Policy")).as(path).contains("same-origin");
            assertThat(answer.header("Access-Control-Allow-Origin")).as(path).isEmpty();
        }
    }

    @Test
    void servesItsOwnFewFilesAndNoOthers() throws IOException {
        for (var path : List.of(
                "/assets/../site.css",
                "/assets/..%2f..%2fpom.xml",
                "/assets/%2e%2e%2f%2e%2e%2fetc/passwd",
                "/assets/..%5c..%5cnews.db",
                "/assets//etc/passwd",
                "/assets/site.css%00.js",
                "/assets/site.css;x=1/../../a",
                "/assets/.%252e/site.css",
                "/assets/WebServer.class",
                "/assets/schemas.json",
                "/assets/",
                "/../../etc/passwd",
                "/WEB-INF/web.xml",
                "/news.db")) {
            var answer = wire.get(path);
            assertThat(answer.status()).as(path).isBetween(400, 499);
            assertThat(answer.body()).as(path).doesNotContain("root:", "SQLite", "{ color", "\u00ca\u00fe");
        }
    }

    @Test
    void readsNoMoreOfABodyThanItsMeasureHoweverItIsSent() throws IOException {
        var csrf = wire.get("/behind").csrf();
        var body = "csrf=" + csrf + "&what=" + "x".repeat(2_000_000);
        var chunk = "x".repeat(50_000);
        var chunked = "POST /behind HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n"
                + ("c350\r\n" + chunk + "\r\n").repeat(40) + "0\r\n\r\n";
        assertThat(attempt(chunked)).isIn(413, 0);
        assertThat(attempt("POST /behind HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 4294967999\r\n\r\n"
                        + body))
                .isIn(400, 413, 0);
    }

    @Test
    void takesABodyInBrokenPiecesForTheSendersMistake() throws IOException {
        var broken = String.join(
                "\r\n",
                "POST /behind HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Content-Type: application/x-www-form-urlencoded",
                "Transfer-Encoding: chunked",
                "",
                "4",
                "what",
                "no length",
                "");
        assertThat(wire.raw(broken).status()).isEqualTo(400);
    }

    /** The answer's status; 0 where the server closed while it was still being sent to. */
    private static int attempt(String request) {
        try {
            return wire.raw(request).status();
        } catch (IOException closed) {
            return 0;
        }
    }

    @Test
    void unpacksNoBody() throws IOException {
        var csrf = wire.get("/decide").csrf();
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(Wire.form(Map.of("csrf", csrf, "to", "fr")).getBytes(StandardCharsets.UTF_8));
        }
        var answer = wire.send(
                "POST", "/language", packed.toString(StandardCharsets.ISO_8859_1), "Content-Encoding", "gzip");
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void servesOnAfterAllThat() throws IOException {
        assertThat(wire.get("/").status()).isEqualTo(200);
    }
}
