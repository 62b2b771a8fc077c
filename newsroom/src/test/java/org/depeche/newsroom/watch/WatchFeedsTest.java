// Over 300 lines: one server of invented feeds serves every check of the watcher.
package org.depeche.newsroom.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.depeche.intake.fetch.AddressRange;
import org.depeche.intake.fetch.FetchSettings;
import org.depeche.intake.fetch.Validators;
import org.depeche.newsroom.Trouble;
import org.depeche.store.Archive;
import org.depeche.store.query.FeedHealth;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(300)
class WatchFeedsTest {
    private static final String SUNDAY = "Sun, 04 May 2031 08:00:00 GMT";
    private static final FetchSettings FETCH = FetchSettings.standard("https://phare.example/robot")
            .withPause(Duration.ZERO)
            .withAllowed(List.of(AddressRange.parse("127.0.0.1")));

    @TempDir
    private Path folder;

    private final TestPace pace = new TestPace();
    private final List<Trouble> troubles = new ArrayList<>();
    private NewsServer server;

    @BeforeEach
    void open() throws IOException {
        server = new NewsServer();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void takesEachArticleOnceInTheOrderInWhichTheyWereWritten() throws IOException {
        server.put("/pont", NewsServer.page("Le pont rouvre", "neuf"));
        server.put("/quai", NewsServer.page("Le quai ferme", "vieux"));
        server.put(
                "/fil",
                NewsServer.feed(
                        server.item("/quai?utm_source=fil", "Le quai", "Sun, 04 May 2031 09:00:00 GMT"),
                        server.item("/pont", "Le pont", SUNDAY)));
        server.put("/quai?utm_source=fil", NewsServer.page("Le quai ferme", "vieux"));

        look("/fil");
        look("/fil");

        assertThat(articles())
                .extracting(line -> line.path("headline").asString())
                .containsExactly("Le pont rouvre", "Le quai ferme");
        var first = articles().get(0);
        assertThat(first.path("url").asString()).isEqualTo(server.address("/pont"));
        assertThat(first.path("published").asString()).isEqualTo("2031-05-04T08:00:00Z");
        assertThat(first.path("feed").asString()).isEqualTo(server.address("/fil"));
        assertThat(first.path("revision").asInt()).isEqualTo(1);
        assertThat(server.asked())
                .containsExactly("200 /fil", "404 /robots.txt", "200 /pont", "200 /quai?utm_source=fil", "304 /fil");
        assertThat(troubles).isEmpty();
    }

    @Test
    void takesAChangedArticleAsARevision() throws IOException {
        server.put("/pont", NewsServer.page("Le pont rouvre", "neuf"));
        server.put("/fil", NewsServer.feed(server.item("/pont", "Le pont", SUNDAY)));
        look("/fil");
        server.put("/fil", NewsServer.feed(server.item("/pont", "Le pont (actualisé)", SUNDAY)));
        look("/fil");
        assertThat(articles()).hasSize(1);

        server.put("/pont", NewsServer.page("Le pont rouvre", "refait"));
        server.put("/fil", NewsServer.feed(server.item("/pont", "Le pont (corrigé)", SUNDAY)));
        look("/fil");

        assertThat(articles()).extracting(line -> line.path("revision").asInt()).containsExactly(1, 2);
        assertThat(articles().get(1).path("id")).isEqualTo(articles().get(0).path("id"));
        assertThat(articles().get(1).path("text").asString()).contains("refait");
    }

    @Test
    void seesACorrectionOfWhichTheFeedSaysNothing() throws IOException {
        server.put("/pont", NewsServer.page("Le pont rouvre", "neuf"));
        server.put("/fil", NewsServer.feed(server.item("/pont", "Le pont", SUNDAY)));
        int[] looks = {0};
        watch(
                Duration.ofHours(30),
                () -> {
                    if (++looks[0] == 3) {
                        server.put("/pont", NewsServer.page("Le pont rouvre", "refait"));
                    }
                },
                "/fil");

        assertThat(articles()).extracting(line -> line.path("revision").asInt()).containsExactly(1, 2);
        assertThat(articles().get(1).path("text").asString()).contains("refait");
        // Published two hours before it was found: looked at after 6 and 24 hours, and four times after its correction.
        assertThat(server.asked().stream().filter(line -> line.endsWith("/pont")))
                .startsWith("200 /pont", "200 /pont", "304 /pont")
                .hasSize(6);
        assertThat(troubles).isEmpty();
    }

    @Test
    void leavesOldArticlesAndForbiddenPagesAlone() throws IOException {
        server.put("/ancien", NewsServer.page("Le quai ferme", "vieux"));
        server.put("/parti", NewsServer.page("Le pont rouvre", "neuf"));
        server.put(
                "/fil",
                NewsServer.feed(
                        server.item("/ancien", "Le quai", "Fri, 02 May 2031 08:00:00 GMT"),
                        server.item("/parti", "Le pont", "Sun, 04 May 2031 09:59:00 GMT")));
        watch(Duration.ofHours(26), () -> server.remove("/parti"), "/fil");

        assertThat(server.asked().stream().filter(line -> line.endsWith("/ancien")))
                .containsExactly("200 /ancien");
        assertThat(server.asked().stream().filter(line -> line.endsWith("/parti")))
                .containsExactly("200 /parti", "404 /parti");
        assertThat(articles()).hasSize(2);
        assertThat(troubles).isEmpty();
    }

    @Test
    void namesWhatItCouldNotTakeInAFileOfItsOwn() throws IOException {
        server.put("/fil", NewsServer.feed(server.item("/absent", "Le pont", SUNDAY)));

        look("/fil");

        var lines = Files.readAllLines(folder.resolve("rejects.jsonl"));
        assertThat(lines).hasSize(1);
        var line = JsonMapper.shared().readTree(lines.get(0));
        assertThat(line.path("file").asString()).isEqualTo(server.address("/fil"));
        assertThat(line.path("place").asString()).isEqualTo(server.address("/absent"));
        assertThat(line.path("reason").asString()).isEqualTo("answered 404");
        assertThat(line.path("at").asString()).isEqualTo("2031-05-04T10:00:00Z");
    }

    @Test
    void keepsInTheArchiveHowFeedsAreDoingAndGoesOnThere() throws IOException {
        var archive = folder.resolve("news.db").toString();
        server.put("/pont", NewsServer.page("Le pont rouvre", "neuf"));
        server.put("/fil", NewsServer.feed(server.item("/pont", "Le pont", SUNDAY)));
        for (int run = 0; run < 2; run++) {
            try (var taker = ArchiveTaker.open(archive, Clock.systemUTC(), notice -> {});
                    var memory = FeedMemory.inArchive(archive, Clock.systemUTC())) {
                run(Duration.ZERO, () -> {}, taker, memory, "/fil", "/absent");
            }
        }

        assertThat(server.asked())
                .containsExactly("200 /fil", "404 /robots.txt", "200 /pont", "404 /absent", "304 /fil", "404 /absent");
        try (var opened = Archive.open(ArchiveAddress.parse(archive), Access.READ, pace.now())) {
            assertThat(opened.feeds().all())
                    .extracting(
                            FeedHealth::address,
                            FeedHealth::title,
                            FeedHealth::added,
                            FeedHealth::failures,
                            FeedHealth::trouble)
                    .containsExactlyInAnyOrder(
                            tuple(server.address("/fil"), Optional.of("Le Phare"), 1L, 0, Optional.empty()),
                            tuple(server.address("/absent"), Optional.empty(), 0L, 2, Optional.of("ANSWERED\t404")));
        }
    }

    @Test
    void takesOneArticleOfTwoFeedsAndOfTwoAddressesOnce() throws IOException {
        server.put("/pont", NewsServer.page("Le pont rouvre", "neuf"));
        server.put("/pont/amp", NewsServer.page("Le pont rouvre", "neuf"));
        server.put("/breve/7", NewsServer.page("Le pont rouvre", "neuf"));
        server.put("/une", NewsServer.feed(server.item("/pont", "Le pont", SUNDAY)));
        server.put(
                "/ville",
                NewsServer.feed(
                        server.item("/pont/amp", "Le pont", SUNDAY), server.item("/breve/7", "Le pont", SUNDAY)));

        look("/une", "/ville");

        assertThat(articles()).hasSize(1);
    }

    @Test
    void asksForNoPageWhereTheFeedHoldsTheWholeArticle() throws IOException {
        var body = new StringBuilder();
        for (int day = 1; day <= 12; day++) {
            body.append("&lt;p&gt;Le pont numéro ")
                    .append(day)
                    .append(" a rouvert dimanche matin après deux mois de travaux, ont annoncé les services de la"
                            + " ville.&lt;/p&gt;");
        }
        server.put(
                "/fil",
                NewsServer.feed("<item><title>Le pont</title><link>" + server.address("/pont") + "</link><description>"
                        + body + "</description></item>"));

        look("/fil");

        assertThat(articles()).hasSize(1);
        assertThat(server.asked()).containsExactly("200 /fil");
    }

    @Test
    void remarksOnArticlesFromTheFutureAndTakesThem() throws IOException {
        server.put("/pont", NewsServer.page("Le pont rouvre", "neuf"));
        server.put("/fil", NewsServer.feed(server.item("/pont", "Le pont", "Tue, 04 May 2032 08:00:00 GMT")));

        look("/fil");

        assertThat(articles().get(0).path("published").asString()).isEqualTo("2031-05-04");
        assertThat(troubles)
                .containsExactly(new Trouble(
                        server.address("/pont"),
                        "dated 2032-05-04T08:00:00Z, after it was fetched: the day of fetching is taken",
                        false));
    }

    @Test
    void findsTheFeedOfAPageAndReadsSitemaps() throws IOException {
        server.put(
                "/",
                "<!DOCTYPE html><html><head><link rel=\"alternate\" type=\"application/rss+xml\""
                        + " href=\"/fil\"></head></html>");
        server.put("/fil", NewsServer.feed(server.item("/pont", "Le pont", SUNDAY)));
        server.put("/pont", NewsServer.page("Le pont rouvre", "neuf"));
        server.put(
                "/plan.xml",
                "<sitemapindex><sitemap><loc>" + server.address("/plan-1.xml") + "</loc></sitemap></sitemapindex>");
        server.put(
                "/plan-1.xml",
                "<urlset><url><loc>" + server.address("/quai") + "</loc><lastmod>2031-05-04</lastmod></url><url><loc>"
                        + server.address("/ancien") + "</loc><lastmod>2011-05-04</lastmod></url></urlset>");
        server.put("/quai", NewsServer.page("Le quai ferme", "vieux"));

        look("/", "/plan.xml");

        assertThat(articles())
                .extracting(line -> line.path("headline").asString())
                .containsExactlyInAnyOrder("Le pont rouvre", "Le quai ferme");
    }

    @Test
    void leavesArticlesAndTheirRevisionsInAnArchive() throws IOException {
        server.put("/pont", NewsServer.page("Le pont rouvre", "neuf"));
        server.put("/fil", NewsServer.feed(server.item("/pont", "Le pont", SUNDAY)));
        var outcomes = new ArrayList<ArticleTaker.Outcome>();
        for (var word : List.of("neuf", "neuf", "refait")) {
            server.put("/pont", NewsServer.page("Le pont rouvre", word));
            server.put("/fil", NewsServer.feed(server.item("/pont", "Le pont " + outcomes.size(), SUNDAY)));
            try (var archive =
                    ArchiveTaker.open(folder.resolve("news.db").toString(), Clock.systemUTC(), notice -> {})) {
                run(Duration.ZERO, () -> {}, noting(archive, outcomes), "/fil");
            }
        }

        assertThat(outcomes)
                .containsExactly(
                        ArticleTaker.Outcome.ADDED, ArticleTaker.Outcome.UNCHANGED, ArticleTaker.Outcome.REVISED);
    }

    private static ArticleTaker noting(ArticleTaker taker, List<ArticleTaker.Outcome> outcomes) {
        return new ArticleTaker() {
            @Override
            public Outcome take(FoundArticle found) throws IOException {
                outcomes.add(taker.take(found));
                return outcomes.get(outcomes.size() - 1);
            }

            @Override
            public void close() {}
        };
    }

    @Test
    void saysOnceThatAFeedFailsAndAsksItLessAndLess() throws IOException {
        watch(Duration.ofDays(3), "/absent");

        assertThat(troubles).containsExactly(new Trouble(server.address("/absent"), "answered 404", true));
        assertThat(server.asked().size()).isBetween(4, 10);
    }

    @Test
    void asksALivelyFeedOftenAndAQuietOneSeldom() throws IOException {
        server.put("/quiet", NewsServer.feed());
        server.put("/lively", NewsServer.feed());
        int[] number = {0};
        watch(
                Duration.ofDays(2),
                () -> {
                    var path = "/a" + ++number[0];
                    server.put(path, NewsServer.page("Brève " + number[0], "numéro " + number[0]));
                    server.put("/lively", NewsServer.feed(server.item(path, "Brève " + number[0], SUNDAY)));
                },
                "/quiet",
                "/lively");

        long quiet =
                server.asked().stream().filter(line -> line.endsWith("/quiet")).count();
        long lively =
                server.asked().stream().filter(line -> line.endsWith("/lively")).count();
        assertThat(quiet).isBetween(12L, 25L);
        assertThat(lively).isGreaterThan(200);
    }

    @Test
    void losesAndRepeatsNothingWhereverItIsKilled() throws IOException {
        var items = new ArrayList<String>();
        for (int i = 0; i < 25; i++) {
            server.put("/a" + i, NewsServer.page("Brève " + i, "numéro " + i));
            items.add(server.item("/a" + i, "Brève " + i, SUNDAY));
        }
        server.put("/fil", NewsServer.feed(items.toArray(String[]::new)));
        var random = new Random(4711);
        for (int run = 0; run < 12; run++) {
            int fatal = random.nextInt(8);
            boolean before = random.nextBoolean();
            assertThatThrownBy(() -> lookUntilKilled(fatal, before)).hasMessage("killed");
            tear(random);
        }
        look("/fil");

        assertThat(articles())
                .extracting(line -> line.path("id").asString())
                .doesNotHaveDuplicates()
                .hasSize(25);
        assertThat(articles()).extracting(line -> line.path("revision").asInt()).containsOnly(1);
    }

    @Test
    void letsOneWatchAtATimeHaveItsFolder() throws IOException {
        try (var held = StateFolder.open(folder.resolve("state"))) {
            assertThat(held.read("/fil")).isEmpty();
            assertThatThrownBy(() -> look("/fil"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another watch is at work there");
        }
    }

    @Test
    void remembersWhatIsStrange() throws IOException {
        var address = server.subscription("/fil").address();
        var check = new PageCheck(
                address,
                Optional.of("T\ti\\t"),
                Optional.empty(),
                new Validators(Optional.of("\"e\\tt\""), Optional.empty()),
                -7,
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(900));
        var state = FeedState.unseen("a\tb\nc\\d", address, Optional.of("T\r\n"), Duration.ofMinutes(7), Instant.EPOCH)
                .having(Map.of(
                        "k\ty\\n\n",
                        new SeenEntry(-5, true, 2, 7, Optional.of(check)),
                        "z",
                        new SeenEntry(5, false, 0, 7, Optional.empty())))
                .brought(3, 1, Instant.EPOCH)
                .failed("no\tfeed", Instant.EPOCH, Instant.MAX.minusSeconds(9));
        try (var states = StateFolder.open(folder.resolve("state"))) {
            states.write(state);
            assertThat(states.read("a\tb\nc\\d")).contains(state);
            assertThat(states.read("other")).isEmpty();
        }
    }

    /** A run that dies at the given article, before or after it was written. */
    private void lookUntilKilled(int fatal, boolean before) throws IOException {
        int[] count = {0};
        try (var lines = LineTaker.in(folder.resolve("out"), folder.resolve("state"), pace.now())) {
            run(
                    Duration.ZERO,
                    () -> {},
                    new ArticleTaker() {
                        @Override
                        public Outcome take(FoundArticle found) throws IOException {
                            boolean now = count[0]++ == fatal;
                            if (now && before) {
                                throw new IOException("killed");
                            }
                            var outcome = lines.take(found);
                            if (now) {
                                throw new IOException("killed");
                            }
                            return outcome;
                        }

                        @Override
                        public void close() {}
                    },
                    "/fil");
        }
        throw new IOException("killed");
    }

    /** What a kill may leave: half a line, a journal without its last lines, half a state file. */
    private void tear(Random random) throws IOException {
        var day = folder.resolve("out/2031-05-04.jsonl");
        if (Files.exists(day) && random.nextBoolean()) {
            Files.writeString(day, "{\"id\": \"http", StandardOpenOption.APPEND);
        }
        var journal = folder.resolve("state/articles.tsv");
        var text = Files.readString(journal);
        Files.writeString(journal, text.substring(0, Math.max(0, text.length() - random.nextInt(60))));
    }

    private void look(String... feeds) throws IOException {
        try (var lines = LineTaker.in(folder.resolve("out"), folder.resolve("state"), pace.now())) {
            run(Duration.ZERO, () -> {}, lines, feeds);
        }
    }

    private void watch(Duration length, String... feeds) throws IOException {
        watch(length, () -> {}, feeds);
    }

    private void watch(Duration length, Runnable afterEachLook, String... feeds) throws IOException {
        try (var lines = LineTaker.in(folder.resolve("out"), folder.resolve("state"), pace.now())) {
            run(length, afterEachLook, lines, feeds);
        }
    }

    private void run(Duration length, Runnable afterEachLook, ArticleTaker taker, String... feeds) throws IOException {
        try (var memory = FeedMemory.inFolder(folder.resolve("state"))) {
            run(length, afterEachLook, taker, memory, feeds);
        }
    }

    private void run(Duration length, Runnable afterEachLook, ArticleTaker taker, FeedMemory memory, String... feeds)
            throws IOException {
        var end = pace.now().plus(length);
        var watch = new WatchFeeds(pace, new Random(7), new SameThread());
        var request = new WatchRequest(
                Stream.of(feeds).map(server::subscription).toList(),
                folder.resolve("rejects.jsonl"),
                FETCH,
                Intervals.standard(),
                Duration.ofDays(7),
                length.isZero(),
                false);
        var listener = new WatchListener() {
            @Override
            public void changed(FeedStatus status) {
                if (!status.running() && status.asked().isPresent()) {
                    afterEachLook.run();
                    if (!pace.now().isBefore(end) && !length.isZero()) {
                        watch.stop();
                    }
                }
            }

            @Override
            public void dropped(String address) {}

            @Override
            public void trouble(Trouble trouble) {
                troubles.add(trouble);
            }
        };
        watch.run(request, memory, taker, listener);
    }

    private List<JsonNode> articles() throws IOException {
        var file = folder.resolve("out/2031-05-04.jsonl");
        var lines = new ArrayList<JsonNode>();
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                lines.add(JsonMapper.shared().readTree(line));
            }
        }
        return lines;
    }
}
