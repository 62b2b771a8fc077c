package org.depeche.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.newsroom.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may what: each address that the server answers stands here, and is tried as everybody. */
class RouteTableTest {
    private static final String TABLE = """
            GET / READER
            GET /accounts READER
            GET /alerts READER
            GET /alerts/{id}/feed.atom NOTHING
            GET /alerts/{id}/feed.rss NOTHING
            GET /api/article READER
            GET /api/behind READER
            GET /api/decisions READER
            GET /api/export READER
            GET /api/feeds READER
            GET /api/openapi.json NOTHING
            GET /api/search READER
            GET /api/stories READER
            GET /api/stories/{id} READER
            GET /article READER
            GET /assets/{name} NOTHING
            GET /behind READER
            GET /changes READER
            GET /decide READER
            GET /feeds READER
            GET /feeds.opml READER
            GET /health NOTHING
            GET /metrics ADMIN
            GET /outlet READER
            GET /search READER
            GET /setup NOTHING
            GET /sign-in NOTHING
            GET /sign-in/openid NOTHING
            GET /sign-in/openid/back NOTHING
            GET /speaker READER
            GET /story/{id} READER
            GET /story/{id}/side READER
            POST /accounts ADMIN
            POST /accounts/remove ADMIN
            POST /accounts/role ADMIN
            POST /alerts READER
            POST /alerts/pause READER
            POST /alerts/remove READER
            POST /behind READER
            POST /decide EDITOR
            POST /decide/undo EDITOR
            POST /feeds EDITOR
            POST /feeds/remove EDITOR
            POST /language NOTHING
            POST /password READER
            POST /setup NOTHING
            POST /sign-in NOTHING
            POST /sign-out NOTHING
            POST /tokens READER
            POST /tokens/remove READER
            """;
    private static final List<Optional<Role>> EVERYBODY =
            List.of(Optional.empty(), Optional.of(Role.READER), Optional.of(Role.EDITOR), Optional.of(Role.ADMIN));

    private static final List<String> FAILURES = new ArrayList<>();
    private static TestingPeople people;

    @BeforeAll
    static void serve(@TempDir Path folder) throws IOException {
        people = TestingPeople.serve(folder, FAILURES::add);
    }

    @AfterAll
    static void stop() throws IOException {
        people.close();
        assertThat(FAILURES).isEmpty();
    }

    private static List<Route> routes() {
        return people.server().routes();
    }

    private static Stream<Route> changing() {
        return routes().stream().filter(route -> !route.method().equals("GET"));
    }

    @Test
    void saysForEachAddressWhomItIsForAndServesNoOther() {
        assertThat(routes()).allSatisfy(route -> assertThat(route.demands()).hasSize(1));
        assertThat(routes().stream()
                        .map(route -> route.method() + " " + route.path() + " "
                                + route.demands().get(0))
                        .sorted())
                .containsExactlyElementsOf(TABLE.lines().toList());
    }

    @Test
    void letsEachRoleInWhereTheTableSaysAndNowhereElse() throws IOException {
        for (var route : routes()) {
            for (var who : EVERYBODY) {
                var cookie = people.cookie(who);
                var fields = Map.of("csrf", people.csrf(cookie), "name", "nobody", "role", "none");
                var answer = people.send(route.method(), path(route), cookie, fields);
                assertThat(isTurnedAway(answer))
                        .as("%s for %s: %s %s", route, who, answer.status(), answer.head())
                        .isEqualTo(!isFor(route, who));
                if (route.path().equals("/sign-out")) {
                    who.ifPresent(people::forget);
                }
            }
        }
    }

    @Test
    void letsATokenReadWhatItsAccountMayAndChangeNothing() throws IOException {
        for (var role : Role.values()) {
            var bearer = "Bearer " + people.token(role, "table");
            for (var route : routes()) {
                var answer =
                        people.send(route.method(), path(route), "", Map.of("name", "nobody"), "Authorization", bearer);
                if (route.method().equals("GET")) {
                    assertThat(isTurnedAway(answer))
                            .as("%s for %s", route, role)
                            .isEqualTo(!isFor(route, Optional.of(role)));
                } else {
                    assertThat(answer.status()).as("%s for %s", route, role).isEqualTo(403);
                    assertThat(answer.body()).as("%s for %s", route, role).contains("a token lets a program read");
                }
            }
        }
    }

    @Test
    void changesNothingForAFormThatNoPageOfOursMadeForThisSession() throws IOException {
        for (var who : List.of(Optional.<Role>empty(), Optional.of(Role.ADMIN))) {
            var cookie = people.cookie(who);
            var own = people.csrf(cookie);
            var others = people.csrf(people.cookie(who.isPresent() ? Role.READER : Role.ADMIN));
            for (var route : changing().toList()) {
                var path = path(route);
                var forged = List.of(
                        people.send(route.method(), path, cookie, Map.of("name", "x")),
                        people.send(route.method(), path + "?csrf=" + own, cookie, Map.of("name", "x")),
                        people.send(route.method(), path, cookie, Map.of("csrf", "", "name", "x")),
                        people.send(route.method(), path, cookie, Map.of("csrf", others, "name", "x")),
                        people.send(route.method(), path, cookie, Map.of("csrf", own), "Sec-Fetch-Site", "cross-site"),
                        people.send(route.method(), path, cookie, Map.of("csrf", own), "Sec-Fetch-Site", "same-site"),
                        people.send(route.method(), path, cookie, Map.of("csrf", own), "Origin", "http://evil.example"),
                        people.send(route.method(), path, cookie, Map.of("csrf", own), "Origin", "null"));
                assertThat(forged)
                        .as("%s for %s", route, who)
                        .extracting(Wire.Answer::status)
                        .containsOnly(403);
                assertThat(forged.toString()).as("%s", route).doesNotContain("this takes the role");
                for (var type : List.of("text/plain", "multipart/form-data; boundary=x", "application/json")) {
                    assertThat(people.send(route.method(), path, cookie, Map.of("csrf", own), "Content-Type", type)
                                    .status())
                            .as("%s of %s", type, route)
                            .isEqualTo(415);
                }
            }
        }
    }

    @Test
    void answersNoMethodThatIsNotInTheTable() throws IOException {
        var known = routes().stream()
                .map(route -> route.method() + " " + route.path())
                .toList();
        for (var route : routes()) {
            for (var method : List.of("POST", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "PROPFIND")) {
                if (!known.contains(method + " " + route.path())) {
                    var answer = people.send(
                            method, path(route), people.cookie(Role.ADMIN), Map.of(), "X-Secret", "mirrored");
                    assertThat(answer.status())
                            .as("%s %s", method, route.path())
                            .isBetween(400, 499);
                    assertThat(answer.body()).as("%s %s", method, route.path()).doesNotContain("mirrored");
                }
            }
        }
    }

    private static String path(Route route) {
        return route.path().replace("{id}", "ati").replace("{name}", "site.css");
    }

    private static boolean isFor(Route route, Optional<Role> who) {
        return switch (route.demands().get(0)) {
            case NOTHING -> true;
            case READER -> who.isPresent();
            case EDITOR -> who.filter(role -> role.mayActAs(Role.EDITOR)).isPresent();
            case ADMIN -> who.filter(role -> role.mayActAs(Role.ADMIN)).isPresent();
        };
    }

    private static boolean isTurnedAway(Wire.Answer answer) {
        boolean isSentToSignIn =
                answer.status() == 302 && answer.header("Location").orElse("").contains("/sign-in?next=");
        return isSentToSignIn
                || answer.body().contains("sign in first")
                || answer.body().contains("this takes the role");
    }
}
