package org.depeche.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.depeche.newsroom.account.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/** Every page of an archive in which all that strangers can write is an attack: each is parsed as a browser would. */
class HostilePagesTest {
    private static final String ATTACK = "\"'><script>alert(1)</script><img src=x onerror=alert(2)>${7*7}<!--";
    private static final String TEXT =
            "La passerelle <b onclick=alert(3)>de Morvan</b> a été fermée mardi matin après la"
                    + " chute d'un câble, a annoncé la préfecture. « Le câble </script><script>alert(4)</script> avait été vérifié"
                    + " en avril », a déclaré le maire, Étienne Savourel. Personne n'a été blessé <svg onload=alert(5)> hier.";

    /** Addresses that a browser would run, or take for another site's, as articles give them. */
    private static final List<String> ADDRESSES = List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            " javascript:alert(1)",
            "java\\tscript:alert(1)",
            "\\u0001javascript:alert(1)",
            "javascript&colon;alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "vbscript:msgbox(1)",
            "https://user@evil.example/",
            "https:\\\\\\\\evil.example/",
            "//evil.example/",
            "https://phare.example/\\\" onclick=alert(1) x=\\\"");

    private static final List<String> FAILURES = new ArrayList<>();
    private static TestingPeople people;

    @BeforeAll
    static void serve(@TempDir Path folder) throws IOException {
        var archive = folder.resolve("news.db").toString();
        var lines = new ArrayList<String>();
        for (int number = 0; number < ADDRESSES.size(); number++) {
            lines.add(TestingArchive.line(
                    "hostile" + number,
                    ADDRESSES.get(number),
                    (ATTACK + number % 3).replace("\"", "\\\""),
                    ATTACK.replace("\"", "\\\""),
                    TEXT + " Le quai numéro " + number + " reste ouvert aux piétons <i style='x'>ce soir</i>."));
        }
        TestingArchive.add(archive, folder, lines);
        TestingArchive.add(
                archive,
                folder,
                List.of(lines.get(0).replace("Personne n'a été blessé", "Personne n'a <u onload=x>été</u> touché")));
        people = TestingPeople.serve(archive, FAILURES::add);
        people.post(
                Role.ADMIN, "/decide", Map.of("verb", "OWNER", "subject", ATTACK, "object", ATTACK, "note", ATTACK));
        people.post(
                Role.ADMIN, "/alerts", Map.of("alert", ATTACK, "q", ATTACK, "webhook", "https://x.example/" + ATTACK));
        people.post(Role.ADMIN, "/tokens", Map.of("name", ATTACK.substring(0, 50)));
        people.post(
                Role.ADMIN,
                "/feeds",
                Map.of(
                        "list",
                        "<opml version='2.0'><body>"
                                + "<outline text='&lt;script&gt;alert(6)&lt;/script&gt;\"onclick=x' xmlUrl='https://x.example/\"onclick=x'/>"
                                + "<outline text='a' xmlUrl='javascript:alert(1)'/></body></opml>"));
    }

    @AfterAll
    static void stop() throws IOException {
        people.close();
        assertThat(FAILURES).isEmpty();
    }

    /** Each page that has a route, with and without the attack in what it is asked; pages of failure among them. */
    private static List<String> addresses() throws IOException {
        var asked = URLEncoder.encode(ATTACK, StandardCharsets.UTF_8);
        var pages = new LinkedHashMap<String, List<String>>();
        pages.put("/", List.of("", "?page=" + asked));
        pages.put("/accounts", List.of(""));
        pages.put("/alerts", List.of("", "?q=" + asked + "&outlet=" + asked));
        pages.put("/article", ids());
        pages.put("/behind", List.of("", "?text=" + asked, "?url=http" + asked));
        pages.put("/changes", List.of("?id=hostile0", "?id=" + asked));
        pages.put("/decide", List.of("", "?verb=" + asked + "&subject=" + asked + "&object=" + asked));
        pages.put("/feeds", List.of(""));
        pages.put("/outlet", List.of("?name=" + asked + "0", "?name=" + asked));
        pages.put(
                "/search",
                List.of("?q=c%C3%A2ble", "?q=" + asked, "?q=c%C3%A2ble&outlet=" + asked, "?kind=quote&q=c%C3%A2ble"));
        pages.put("/setup", List.of("?code=" + asked));
        pages.put("/sign-in", List.of("?next=" + asked, "?next=/" + asked));
        pages.put("/speaker", List.of("?name=%C3%89tienne+Savourel", "?name=" + asked));
        pages.put("/story/{id}", List.of(""));
        pages.put("/story/{id}/side", List.of(""));
        var unknown =
                Set.of("/alerts/{id}/feed.atom", "/alerts/{id}/feed.rss", "/sign-in/openid", "/sign-in/openid/back");
        var all = new ArrayList<>(List.of("/nowhere" + asked, "/story/" + asked, "/assets/" + asked));
        for (var route : people.server().routes()) {
            if (route.method().equals("GET")
                    && !route.path().matches("/api/.*|/metrics|/health|/feeds.opml|/assets.*")) {
                var path = route.path().replace("{id}", story());
                var queries = unknown.contains(route.path())
                        ? List.of("?key=" + asked)
                        : pages.getOrDefault(route.path(), List.of());
                assertThat(queries)
                        .as("a page that this test does not know: %s", route)
                        .isNotEmpty();
                queries.forEach(query -> all.add(path + query));
            }
        }
        return all;
    }

    private static List<String> ids() {
        var ids = new ArrayList<String>();
        for (int number = 0; number < ADDRESSES.size(); number++) {
            ids.add("?id=hostile" + number);
        }
        return ids;
    }

    private static String story() throws IOException {
        return people.get(Role.ADMIN, "/story/hostile0")
                .header("Location")
                .orElseThrow()
                .replaceFirst(".*/story/", "");
    }

    private static Wire.Answer settled(String path) throws IOException {
        var answer = people.get(Role.ADMIN, path);
        for (int attempt = 0; attempt < 60 && answer.status() == 202; attempt++) {
            answer = people.get(Role.ADMIN, path);
        }
        return answer;
    }

    @Test
    void runsNothingThatAStrangerWroteOnAnyPage() throws IOException {
        int shown = 0;
        for (var path : addresses()) {
            var answer = settled(path);
            assertThat(answer.header("Content-Security-Policy")).as(path).isPresent();
            assertHarmless(path, Jsoup.parse(answer.body(), "https://localhost" + path));
            shown += answer.body().contains("&lt;script&gt;alert(1)") ? 1 : 0;
        }
        // The attack was there to be escaped.
        assertThat(shown).isGreaterThan(20);
    }

    private static void assertHarmless(String path, Document page) {
        assertThat(page.select("script:not([src^=/assets/]), script:not(:empty)"))
                .as(path)
                .isEmpty();
        assertThat(
                        page.select(
                                "style, iframe, object, embed, base, frame, applet, img, math, foreignObject, [style], [srcdoc]"))
                .as(path)
                .isEmpty();
        assertThat(page.select("svg animate, svg set, svg image, svg use"))
                .as(path)
                .isEmpty();
        for (var element : page.getAllElements()) {
            for (var attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .as("%s: %s", path, element.tagName())
                        .doesNotStartWithIgnoringCase("on");
            }
        }
        assertThat(page.select("meta[http-equiv]").eachAttr("content"))
                .as(path)
                .allMatch(content -> content.matches("\\d+"));
        for (var form : page.select("form")) {
            assertThat(form.attr("action")).as(path).matches("/[a-z/-]+");
            if (form.attr("method").equals("post")) {
                assertThat(form.select("input[name=csrf]")).as(path).hasSize(1);
            }
        }
        page.select("[href], [src], [action], [formaction]").forEach(element -> assertLinkHarmless(path, element));
    }

    private static void assertLinkHarmless(String path, Element element) {
        var link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
        if (link.matches("(/[^/\\\\].*|/|#.*|)")) {
            return;
        }
        var address = URI.create(link);
        assertThat(address.getScheme()).as("%s: %s", path, link).isIn("http", "https");
        assertThat(address.getUserInfo()).as("%s: %s", path, link).isNull();
        if (!String.valueOf(address.getHost()).equals("localhost")) {
            assertThat(element.attr("rel")).as("%s: %s", path, link).contains("noopener", "noreferrer");
        }
    }

    @Test
    void writesFeedsGraphsAndListsThatStayWhatTheyAre() throws Exception {
        var feed = Jsoup.parse(people.get(Role.ADMIN, "/alerts").body())
                .expectFirst("a[href*=feed.atom]")
                .attr("href")
                .replaceFirst("^https?://[^/]+", "");
        for (var path : List.of(
                "/api/export?format=rss",
                "/api/export?format=atom",
                "/api/export?format=graphml&story=" + story(),
                "/feeds.opml",
                feed,
                feed.replace(".atom", ".rss"))) {
            var answer = people.get(Role.ADMIN, path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.header("Content-Type").orElseThrow())
                    .as(path)
                    .containsPattern("xml|opml")
                    .doesNotContain("html");
            assertThat(answer.header("X-Content-Type-Options")).as(path).contains("nosniff");
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(unchunked(answer))));
            assertThat(document.getElementsByTagName("script").getLength())
                    .as(path)
                    .isZero();
        }
    }

    /** The body without the frames of a chunked answer. */
    private static String unchunked(Wire.Answer answer) {
        var body = answer.body();
        return body.substring(body.indexOf('<'), body.lastIndexOf('>') + 1).replaceAll("\r\n[0-9a-fA-F]+\r\n", "");
    }

    @Test
    void answersProgramsInTypesThatNoBrowserRuns() throws IOException {
        for (var path : List.of(
                "/api/stories",
                "/api/stories/" + story(),
                "/api/article?id=hostile0",
                "/api/search?q=c%C3%A2ble",
                "/api/export",
                "/api/export?format=csv",
                "/api/feeds",
                "/api/decisions",
                "/api/nowhere<script>alert(1)</script>",
                "/api/article?id=%3Cscript%3E",
                "/api/openapi.json")) {
            var answer = people.get(Role.ADMIN, path);
            assertThat(answer.header("Content-Type").orElse("text/html"))
                    .as(path)
                    .doesNotContain("html");
            assertThat(answer.header("X-Content-Type-Options")).as(path).contains("nosniff");
        }
    }
}
