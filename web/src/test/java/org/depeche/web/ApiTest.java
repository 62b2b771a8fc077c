package org.depeche.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The API holds what its description promises, and hands out lists page by page. */
class ApiTest {
    /** A question for each operation that is described. */
    private static final Map<String, String> QUESTIONS = Map.of(
            "/api/stories", "/api/stories",
            "/api/stories/{id}", "/api/stories/ati",
            "/api/behind", "/api/behind?text=Les+caf%C3%A9s+de+la+rive%2C+eux%2C+restent+ouverts+toute+la+semaine.",
            "/api/article", "/api/article?id=echo",
            "/api/search", "/api/search?q=c%C3%A2ble",
            "/api/export", "/api/export",
            "/api/feeds", "/api/feeds",
            "/api/decisions", "/api/decisions");

    private static final List<String> FAILURES = new ArrayList<>();
    private static WebServer server;
    private static Wire wire;
    private static Map<?, ?> description;

    @BeforeAll
    static void serve(@TempDir Path folder) throws IOException {
        server = WebServer.start(
                ServeSettings.local(TestingArchive.in(folder).toString(), 0), Clock.systemUTC(), FAILURES::add);
        wire = new Wire(server.port());
        var csrf = wire.get("/decide").csrf();
        wire.post("/decide", Map.of("csrf", csrf, "verb", "OWNER", "subject", "L'Écho de la Loue", "object", "Groupe"));
        wire.post("/feeds", Map.of("csrf", csrf, "list", "https://echo.example/rss.xml"));
        description =
                SchemaCheck.map(JsonTree.parse(wire.get("/api/openapi.json").body()));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        assertThat(FAILURES).isEmpty();
    }

    @Test
    void describesEachOfItsOperations() {
        assertThat(description.get("openapi")).isEqualTo("3.1.0");
        assertThat(SchemaCheck.map(description.get("paths")).keySet()).isEqualTo(QUESTIONS.keySet());
    }

    @Test
    void answersAsDescribedAndHoldsNoFieldThatIsNot() throws IOException {
        var check = new SchemaCheck(description);
        for (var question : QUESTIONS.entrySet()) {
            var answer = wire.get(question.getValue());
            assertThat(answer.status()).as(question.getValue()).isEqualTo(200);
            var type = answer.header("Content-Type").orElseThrow();
            var schema = schema(question.getKey(), "200", type);
            var records =
                    type.equals("application/x-ndjson") ? answer.body().lines().toList() : List.of(answer.body());
            assertThat(records).as(question.getValue()).isNotEmpty();
            for (var record : records) {
                assertThat(check.faults(schema, JsonTree.parse(record)))
                        .as(question.getValue())
                        .isEmpty();
            }
        }
    }

    @Test
    void refusesAsDescribed() throws IOException {
        var check = new SchemaCheck(description);
        var refusals = Map.of(
                "/api/stories?after=nowhere", "400",
                "/api/stories?most=0", "400",
                "/api/behind", "400",
                "/api/export?format=pdf", "400",
                "/api/export?format=graphml", "400",
                "/api/export?story=none", "404",
                "/api/article?id=none", "404",
                "/api/stories/none", "404");
        for (var refusal : refusals.entrySet()) {
            var answer = wire.get(refusal.getKey());
            assertThat(String.valueOf(answer.status())).as(refusal.getKey()).isEqualTo(refusal.getValue());
            var path = refusal.getKey().replaceFirst("\\?.*", "").replace("/none", "/{id}");
            var schema = schema(path, refusal.getValue(), "application/problem+json");
            assertThat(check.faults(schema, JsonTree.parse(answer.body())))
                    .as(refusal.getKey())
                    .isEmpty();
        }
    }

    @Test
    void tellsWhoHasAnAnswerAlreadyThatItIsTheSame() throws IOException {
        for (var question : QUESTIONS.entrySet()) {
            var answer = wire.get(question.getValue());
            var tag = answer.header("ETag");
            assertThat(responses(question.getKey(), "get").containsKey("304"))
                    .as(question.getKey())
                    .isEqualTo(tag.isPresent());
            if (tag.isPresent()) {
                var again = wire.get(question.getValue(), "If-None-Match", tag.get());
                assertThat(again.status()).as(question.getKey()).isEqualTo(304);
                assertThat(again.body()).isEmpty();
            }
        }
    }

    @Test
    void answersHeadAsGetWithoutItsBody() throws IOException {
        for (var question : QUESTIONS.entrySet()) {
            assertThat(responses(question.getKey(), "head").keySet())
                    .isEqualTo(responses(question.getKey(), "get").keySet());
            var head = wire.send("HEAD", question.getValue(), "");
            var get = wire.get(question.getValue());
            assertThat(head.status()).isEqualTo(200);
            assertThat(head.body()).as(question.getKey()).isEmpty();
            assertThat(head.header("Content-Type"))
                    .isEqualTo(get.header("Content-Type"))
                    .isPresent();
            assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
        }
    }

    @Test
    void exportsInEachFormThatItDescribes() throws IOException {
        var story = wire.get("/api/stories?most=1").body().replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        var described = SchemaCheck.map(
                SchemaCheck.map(responses("/api/export", "get").get("200")).get("content"));
        var types = new ArrayList<String>();
        for (var form : List.of("jsonl", "csv", "parquet", "rss", "atom", "graphml")) {
            var answer = wire.get("/api/export?format=" + form + "&story=" + story);
            assertThat(answer.status()).as(form).isEqualTo(200);
            types.add(answer.header("Content-Type").orElseThrow().replaceFirst(";.*", ""));
        }
        assertThat(described.keySet().stream().map(String::valueOf).sorted())
                .containsExactlyElementsOf(types.stream().sorted().toList());
    }

    private static Map<?, ?> responses(String path, String method) {
        return SchemaCheck.map(SchemaCheck.map(SchemaCheck.map(
                                SchemaCheck.map(description.get("paths")).get(path))
                        .get(method))
                .get("responses"));
    }

    private static Map<?, ?> schema(String path, String status, String type) {
        var operation = SchemaCheck.map(
                SchemaCheck.map(SchemaCheck.map(description.get("paths")).get(path))
                        .get("get"));
        var response =
                SchemaCheck.map(SchemaCheck.map(operation.get("responses")).get(status));
        return SchemaCheck.map(
                SchemaCheck.map(SchemaCheck.map(response.get("content")).get(type))
                        .get("schema"));
    }

    @Test
    void handsOutStoriesPageByPageEachOnce() throws IOException {
        var whole = wire.get("/api/stories").body().lines().toList();
        var paged = new ArrayList<String>();
        var next = "/api/stories?most=1";
        while (!next.isEmpty()) {
            var answer = wire.get(next);
            paged.addAll(answer.body().lines().toList());
            next = answer.header("Link")
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .orElse("");
        }
        assertThat(whole).hasSizeGreaterThan(1);
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void findsWhatIsBehindSomeSentences() throws IOException {
        assertThat(wire.get(QUESTIONS.getOrDefault("/api/behind", "")).body()).contains("\"ledger\":");
        assertThat(wire.get("/api/behind?text=Rien+de+tel+ne+fut+jamais+dit+par+personne.")
                        .status())
                .isEqualTo(404);
    }
}
