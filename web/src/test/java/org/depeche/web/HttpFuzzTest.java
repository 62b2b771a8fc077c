package org.depeche.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Throws requests at the server that nobody in his right mind would send. */
class HttpFuzzTest {
    private static final int REQUESTS = 2_000;
    private static final List<String> PATHS = List.of(
            "/",
            "/story/ati",
            "/story/none/side",
            "/article",
            "/search",
            "/behind",
            "/outlet",
            "/speaker",
            "/feeds",
            "/feeds.opml",
            "/feeds/remove",
            "/changes",
            "/alerts",
            "/alerts/pause",
            "/alerts/remove",
            "/alerts/1/feed.atom",
            "/alerts/%00/feed.rss",
            "/decide",
            "/decide/undo",
            "/accounts",
            "/accounts/remove",
            "/tokens",
            "/tokens/remove",
            "/language",
            "/sign-in",
            "/sign-out",
            "/setup",
            "/assets/site.css",
            "/assets/..%2fsecret",
            "/api/stories",
            "/api/stories/ati",
            "/api/article",
            "/api/behind",
            "/api/search",
            "/api/export",
            "/api/feeds",
            "/api/decisions",
            "/metrics",
            "/health",
            "/api/openapi.json",
            "/nowhere");
    private static final List<String> NAMES = List.of(
            "id",
            "q",
            "page",
            "kind",
            "order",
            "outlet",
            "speaker",
            "url",
            "text",
            "from",
            "to",
            "most",
            "fewest",
            "format",
            "story",
            "verb",
            "subject",
            "object",
            "action",
            "what",
            "name",
            "alert",
            "password",
            "role",
            "again",
            "code",
            "note",
            "after",
            "list",
            "feed",
            "voices",
            "own",
            "mail",
            "webhook",
            "pause",
            "csrf");
    private static final List<String> VALUES = List.of(
            "ati",
            "-1",
            "0",
            "99999999999999999999",
            "2147483647",
            "%00",
            "%zz",
            "%",
            "%F0%9F%98%80",
            "%ED%A0%80",
            "\"",
            "a\"b",
            "(",
            "a | | b",
            "*",
            "-",
            "\"\"",
            "[a TO",
            "~9",
            "name:\\",
            "../../etc/passwd",
            "javascript:alert(1)",
            "http://[::1",
            "https://echo.example/2",
            "2026-02-31",
            "jsonl",
            "graphml",
            "csv",
            "rss",
            "atom",
            "brief",
            "OjpzdG9yeQ",
            "MTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM6eA",
            "%3Copml%3E%3C/opml%3E",
            "%3C!DOCTYPE+x+%5B%3C!ENTITY+y+SYSTEM+%22file:///etc/passwd%22%3E%5D%3E%3Copml%3E%26y;%3C/opml%3E",
            "JOIN",
            "SPLIT",
            "NAME",
            "relevance",
            "quote",
            "'; DROP TABLE stories; --",
            "é".repeat(300),
            "x".repeat(5000));
    private static final List<String> METHODS =
            List.of("GET", "GET", "GET", "POST", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "BREW");

    @Test
    void answersEverythingWithoutFailing(@TempDir Path folder) throws IOException {
        long seed = Long.getLong("depeche.seed", System.nanoTime());
        var random = new Random(seed);
        var failures = Collections.synchronizedList(new ArrayList<String>());
        try (var server = WebServer.start(
                ServeSettings.local(TestingArchive.in(folder).toString(), 0), Clock.systemUTC(), failures::add)) {
            var wire = new Wire(server.port());
            var csrf = wire.get("/decide").csrf();
            for (int count = 0; count < REQUESTS; count++) {
                var method = pick(random, METHODS);
                var path = pick(random, PATHS) + "?" + fields(random);
                var body = method.equals("POST") ? "csrf=" + csrf + "&" + fields(random) : "";
                var answer = wire.send(method, path, body, strangeHeaders(random));
                assertThat(answer.status())
                        .as("seed %d, request %d: %s %s %s; log: %s", seed, count, method, path, body, failures)
                        .isLessThan(500);
            }
            assertThat(wire.get("/").status()).isEqualTo(200);
        }
        assertThat(failures).as("seed %d", seed).isEmpty();
    }

    private static String fields(Random random) {
        var fields = new StringBuilder();
        for (int count = random.nextInt(5); count > 0; count--) {
            fields.append(pick(random, NAMES))
                    .append('=')
                    .append(pick(random, VALUES).replace(' ', '+').replace("\"", "%22"))
                    .append('&');
        }
        return fields.toString();
    }

    private static String[] strangeHeaders(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> new String[] {"Accept-Language", "x".repeat(700)};
            case 1 -> new String[] {"Accept-Language", ";q=,,*;q=2"};
            case 2 -> new String[] {"Cookie", "language=\u0001; depeche=" + "y".repeat(900)};
            case 3 -> new String[] {"If-None-Match", "W/\"\"\""};
            case 4 -> new String[] {"Content-Type", "multipart/form-data; boundary="};
            case 5 -> new String[] {"Content-Type", "application/x-www-form-urlencoded; charset=none"};
            case 6 -> new String[] {"Authorization", "Bearer " + "z".repeat(random.nextInt(300))};
            default -> new String[0];
        };
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
