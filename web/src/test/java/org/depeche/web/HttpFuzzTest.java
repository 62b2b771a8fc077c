package org.depeche.web;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depeche.newsroom.account.Role;
import org.depeche.store.TestingServer;
import org.depeche.store.query.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Throws requests at the server that nobody in his right mind would send. */
class HttpFuzzTest {
    private static final int REQUESTS = 2_000;
    private static final String SEARCH = "q kind voices order page "
            + Arrays.stream(Facet.values()).map(Facet::field).collect(Collectors.joining(" "));

    /** What no route answers, beside those that do. */
    private static final List<String> NOWHERE = List.of(
            "/nowhere", "/assets/..%2fsecret", "/alerts/%00/feed.rss", "/api/stories/", "//", "/story/%ff", "/%2e%2e/");
    /** What each address reads; one that is not here fails the test. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            entry("/", "page"),
            entry("/accounts", "name password role"),
            entry("/accounts/remove", "name"),
            entry("/accounts/role", "name role"),
            entry("/alerts", SEARCH + " alert mail webhook"),
            entry("/alerts/pause", "id pause"),
            entry("/alerts/remove", "id"),
            entry("/alerts/{id}/feed.atom", "key"),
            entry("/alerts/{id}/feed.rss", "key"),
            entry("/api/article", "id"),
            entry("/api/behind", "url text"),
            entry("/api/decisions", ""),
            entry("/api/export", "format story"),
            entry("/api/feeds", ""),
            entry("/api/openapi.json", ""),
            entry("/api/search", SEARCH),
            entry("/api/stories", "from to fewest most after"),
            entry("/api/stories/{id}", ""),
            entry("/article", "id"),
            entry("/assets/{name}", ""),
            entry("/behind", "url text title what"),
            entry("/changes", "id from to"),
            entry("/decide", "verb subject object note"),
            entry("/decide/undo", "action"),
            entry("/feeds", "list"),
            entry("/feeds.opml", ""),
            entry("/feeds/remove", "feed"),
            entry("/health", ""),
            entry("/language", "to again"),
            entry("/metrics", ""),
            entry("/outlet", "name"),
            entry("/password", "password wanted"),
            entry("/search", SEARCH),
            entry("/setup", "code name password"),
            entry("/sign-in", "name password next"),
            entry("/sign-in/openid", "next"),
            entry("/sign-in/openid/back", "code state error"),
            entry("/sign-out", ""),
            entry("/speaker", "name"),
            entry("/story/{id}", ""),
            entry("/story/{id}/side", ""),
            entry("/tokens", "name"),
            entry("/tokens/remove", "name"));

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
            "a%00b",
            "%C0%AF",
            "%E2%80%AE%F0%9F%92%A3",
            "%0d%0aX-Injected:+1",
            "%7B%7B7*7%7D%7D",
            "=HYPERLINK(1)",
            "editor",
            "1",
            "2026-06-12",
            "é".repeat(300),
            "x".repeat(5000));
    private static final List<String> METHODS =
            List.of("GET", "GET", "GET", "POST", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "BREW");

    private static final List<Optional<Role>> PEOPLE =
            List.of(Optional.empty(), Optional.of(Role.READER), Optional.of(Role.EDITOR), Optional.of(Role.ADMIN));
    private static final Pattern TRACE = Pattern.compile("at [a-z]+(\\.[A-Za-z]+)+\\(|Exception|\\.java:\\d");

    private final long seed = Long.getLong("depeche.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

    /** Somebody's requests: how they are sent, and by which token their forms are known for theirs. */
    private interface Sender {
        Wire.Answer send(String method, String path, String body, String... headers) throws IOException;
    }

    @Test
    void knowsWhatEachAddressReads(@TempDir Path folder) throws IOException {
        try (var server = WebServer.start(
                ServeSettings.local(folder.resolve("news.db").toString(), 0), Clock.systemUTC(), failures::add)) {
            assertThat(server.routes()).extracting(Route::path).hasSameElementsAs(FIELDS.keySet());
        }
    }

    @Test
    void answersThisMachinesUserWithoutFailing(@TempDir Path folder) throws IOException {
        try (var server = WebServer.start(
                ServeSettings.local(TestingArchive.in(folder).toString(), 0), Clock.systemUTC(), failures::add)) {
            var wire = new Wire(server.port());
            var csrf = wire.get("/decide").csrf();
            for (int count = 0; count < REQUESTS; count++) {
                ask(server, count, csrf, wire::send);
            }
            assertThat(wire.get("/").status()).isEqualTo(200);
        }
        assertThat(failures).as("seed %d", seed).isEmpty();
    }

    @Test
    void answersStrangersReadersEditorsAndAdminsWithoutFailing(@TempDir Path folder) throws IOException {
        try (var database = TestingServer.start("fuzz")) {
            var archive = database.newArchive();
            TestingArchive.fill(archive, folder);
            try (var people = TestingPeople.serve(archive, failures::add)) {
                var token = people.token(Role.ADMIN, "fuzz");
                for (int count = 0; count < REQUESTS; count++) {
                    askAsSomebody(people, count, token);
                }
                assertThat(people.get(Role.READER, "/").status()).isEqualTo(200);
            }
        }
        assertThat(failures).as("seed %d", seed).isEmpty();
    }

    private void askAsSomebody(TestingPeople people, int count, String token) throws IOException {
        int who = random.nextInt(PEOPLE.size() + 1);
        if (who == PEOPLE.size()) {
            ask(people.server(), count, "", (method, path, body, headers) -> {
                var all = Arrays.copyOf(headers, headers.length + 2);
                all[headers.length] = "Authorization";
                all[headers.length + 1] = "Bearer " + token;
                return people.sendBody(method, path, "", body, all);
            });
            return;
        }
        var role = PEOPLE.get(who);
        var cookie = people.cookie(role);
        ask(people.server(), count, people.csrf(cookie), (method, path, body, headers) -> {
            if (path.startsWith("/sign-out")) {
                role.ifPresent(people::forget);
            }
            return people.sendBody(method, path, cookie, body, headers);
        });
    }

    /** Each route has its turn, mostly by its own method. */
    private void ask(WebServer server, int count, String csrf, Sender sender) throws IOException {
        var route = server.routes().get(count % server.routes().size());
        var method = random.nextInt(3) > 0 ? route.method() : pick(METHODS);
        var address = random.nextInt(12) > 0
                ? route.path().replace("{id}", encoded(pick(VALUES))).replace("{name}", "site.css")
                : pick(NOWHERE);
        var path = address + "?" + fields(route);
        var body = method.equals("POST") ? "csrf=" + csrf + "&" + fields(route) : "";
        var answer = sender.send(method, path, body, strangeHeaders());
        var what = String.format("seed %d, request %d: %s %s %s; log: %s", seed, count, method, path, body, failures);
        assertThat(answer.status()).as(what).isLessThan(500);
        assertThat(answer.head()).as(what).doesNotContain("X-Injected: 1");
        if (answer.status() >= 400) {
            assertThat(answer.body()).as(what).doesNotContainPattern(TRACE);
        }
    }

    /** Some of what {@code route} reads, and now and then what it does not. */
    private String fields(Route route) {
        var own = List.of(FIELDS.getOrDefault(route.path(), "").split(" "));
        var fields = new StringBuilder();
        for (int count = random.nextInt(own.size() + 2); count > 0; count--) {
            fields.append(random.nextInt(10) > 0 ? pick(own) : "elsewhere")
                    .append('=')
                    .append(encoded(pick(VALUES)))
                    .append('&');
        }
        return fields.toString();
    }

    private static String encoded(String value) {
        return value.replace(' ', '+').replace("\"", "%22");
    }

    private String[] strangeHeaders() {
        return switch (random.nextInt(8)) {
            case 0 -> new String[] {"Accept-Language", "x".repeat(700)};
            case 1 -> new String[] {"Accept-Language", ";q=,,*;q=2"};
            case 2 -> new String[] {"Cookie", "language=\u0001; depeche=" + "y".repeat(900)};
            case 3 -> new String[] {"If-None-Match", "W/\"\"\""};
            case 4 -> new String[] {"Content-Type", "multipart/form-data; boundary="};
            case 5 -> new String[] {"Content-Type", "application/x-www-form-urlencoded; charset=none"};
            case 6 -> new String[] {"X-Csrf-Token", "z".repeat(random.nextInt(300))};
            default -> new String[0];
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
