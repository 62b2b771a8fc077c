package org.depeche.newsroom.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.depeche.intake.Arrival;
import org.depeche.intake.Position;
import org.depeche.newsroom.Trouble;
import org.depeche.newsroom.adding.Taken.Outcome;
import org.depeche.newsroom.archive.CheckArchive;
import org.depeche.newsroom.archive.DecisionLine;
import org.depeche.newsroom.archive.DecisionLine.Verb;
import org.depeche.newsroom.archive.MakeDecisions;
import org.depeche.newsroom.archive.OpenStory;
import org.depeche.newsroom.contract.DecisionJson;
import org.depeche.newsroom.report.Report;
import org.depeche.newsroom.report.ReportArchive;
import org.depeche.newsroom.search.SearchArchive;
import org.depeche.store.Archive;
import org.depeche.store.query.Facet;
import org.depeche.store.query.SearchQuery;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.depeche.text.article.Article;
import org.depeche.text.article.Credit;
import org.depeche.text.article.DispatchDetails;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.depeche.text.name.Name;
import org.depeche.text.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What taking articles in must do, whichever database keeps them. */
abstract class AddingContract {
    private static final Instant NOW = Instant.parse("2031-05-04T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String FLOOD =
            "Le barrage de l'Orve a cédé mardi matin et l'eau a couvert les quais de Valmont."
                    + " Ida Orvel, la maire, a demandé aux habitants des rues basses de gagner la salle des fêtes.";

    @TempDir
    Path folder;

    private String archive = "";

    abstract String newArchive() throws IOException;

    @BeforeEach
    void makeArchive() throws IOException {
        archive = newArchive();
    }

    @Test
    void tellsNewUnchangedAndRevisedArticlesApart() throws IOException {
        var first = article("https://phare.example/crue", "Le Phare", "La crue", FLOOD);
        var later = article("https://phare.example/crue", "Le Phare", "La crue", FLOOD + " Nul n'est blessé.");

        assertThat(take(first)).extracting(Taken::outcome).containsExactly(Outcome.ADDED);
        assertThat(take(first)).extracting(Taken::outcome).containsExactly(Outcome.UNCHANGED);
        assertThat(take(later)).extracting(Taken::outcome).containsExactly(Outcome.REVISED);

        try (var opened = open()) {
            var known = opened.articles().byLabel("crue").orElseThrow();
            assertThat(opened.articles().revisions(known.id()))
                    .extracting(stored -> stored.reading().article().text())
                    .containsExactly(FLOOD, FLOOD + " Nul n'est blessé.");
        }
    }

    @Test
    void knowsAnArticleUnderTheVariantsOfItsAddress() throws IOException {
        take(article("https://www.phare.example/crue?utm_source=mail", "Le Phare", "La crue", FLOOD));

        assertThat(take(article("http://phare.example/crue#suite", "Le Phare", "La crue", FLOOD)))
                .extracting(Taken::outcome)
                .containsExactly(Outcome.UNCHANGED);
    }

    @Test
    void knowsTheSameTextOnTheSameSiteAndTakesItOnAnotherForACopy() throws IOException {
        take(article("https://phare.example/crue", "Le Phare", "La crue", FLOOD));

        assertThat(take(article("https://phare.example/crue-2", "Le Phare", "La crue", FLOOD)))
                .extracting(Taken::outcome)
                .containsExactly(Outcome.UNCHANGED);
        assertThat(take(article("https://rive.example/crue", "La Rive", "La crue", FLOOD)))
                .extracting(Taken::outcome)
                .containsExactly(Outcome.ADDED);
    }

    @Test
    void takesAnotherTextUnderACollectionsOldNameForAnotherArticle() throws IOException {
        take(article(null, "Le Phare", "La crue", FLOOD));
        var other = "Le conseil a voté le budget des écoles, sans débat et à une large majorité, jeudi soir à Orvelle.";

        var taken = take(article(null, "Le Phare", "Le budget", other));

        assertThat(taken).extracting(Taken::outcome).containsExactly(Outcome.ADDED);
        assertThat(taken.get(0).article().orElseThrow()).isNotEqualTo("crue").startsWith("crue~");
    }

    @Test
    void putsCopiesIntoOneStoryAndRemembersThePassage() throws IOException {
        var taken = take(
                article("https://phare.example/crue", "Le Phare", "La crue de l'Orve", FLOOD),
                article("https://rive.example/1", "La Rive", "L'Orve en crue", FLOOD + " Le pont est fermé."));

        assertThat(taken.get(0).story()).isEqualTo(taken.get(1).story());
        try (var opened = open()) {
            var copy = opened.articles().byLabel("1").orElseThrow();
            assertThat(opened.articles().passages(copy.revision()))
                    .singleElement()
                    .satisfies(passage -> assertThat(passage.words()).isGreaterThan(20));
        }
        assertThat(new CheckArchive(CLOCK).check(archive)).isEmpty();
    }

    @Test
    void showsNothingUnderEmbargoBeforeItsTime() throws IOException {
        var dispatch = new DispatchDetails(
                Optional.of("ATI"),
                Optional.of("urn:ati:1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DispatchDetails.Status.USABLE,
                Optional.empty(),
                Optional.of(new PartialDate("2031-05-04T12:00:00Z")),
                List.of(),
                List.of(),
                Optional.empty());
        var story = take(article(null, "ATI", "Le prix de l'eau", FLOOD).toBuilder()
                        .dispatch(dispatch)
                        .build())
                .get(0)
                .story()
                .orElseThrow();

        assertThat(new OpenStory(CLOCK).open(archive, story)).isEmpty();
        assertThat(new OpenStory(at("2031-05-04T12:00:00Z")).open(archive, story))
                .isPresent();
    }

    @Test
    void letsAPersonsDecisionWinUntilItIsUndone() throws IOException {
        var taken = take(
                article("https://phare.example/crue", "Le Phare", "La crue de l'Orve", FLOOD),
                article("https://rive.example/1", "La Rive", "L'Orve en crue", FLOOD + " Le pont est fermé."),
                article("https://rive.example/2", "La Rive", "La crue à Valmont", FLOOD + " Le pont a tenu."));
        assertThat(taken).extracting(each -> each.story().orElseThrow()).containsOnly(story("crue"));
        var decisions = new MakeDecisions(archive, CLOCK, line -> {});

        var made = decisions.make(List.of(DecisionLine.wish(Verb.SPLIT, "1", "")), "ida", Optional.empty());
        assertThat(story("1")).isNotEqualTo(story("crue"));
        take(article("https://rive.example/3", "La Rive", "L'Orve en crue, suite", FLOOD + " Le pont rouvre."));
        assertThat(story("1")).isNotEqualTo(story("crue"));

        decisions.undo(made.get(0).action());
        assertThat(story("1")).isEqualTo(story("crue"));
        assertThat(new CheckArchive(CLOCK).check(archive)).isEmpty();
    }

    @Test
    void remarksOnBodiesMuchShorterThanTheirOutletsUsual() throws IOException {
        var usual = new Article[BodyLength.FEWEST];
        Arrays.setAll(
                usual,
                day -> article(
                        "https://courrier.example/jour-" + day,
                        "Le Courrier",
                        "La crue, jour " + day,
                        "Jour " + day + ". " + FLOOD.repeat(4)));
        take(usual);
        var cut = article(null, "Le Courrier", "La crue baisse", "La crue baisse enfin.");

        try (var lengths = BodyLengths.find(archive, NOW).orElseThrow()) {
            assertThat(lengths.remark(article(null, "Le Courrier", "La crue", FLOOD.repeat(3))))
                    .isEmpty();
            assertThat(lengths.remark(article(null, "Le Phare", "La crue", "La crue baisse.")))
                    .isEmpty();
            assertThat(lengths.remark(cut).orElse(""))
                    .startsWith("body much shorter than this outlet's usual: 21 characters, most of Le Courrier");
        }
    }

    @Test
    void letsPeoplesWordWinWhereverAnArticleIsShown() throws IOException {
        take(article("https://phare.example/crue", "Le Phare", "La crue", FLOOD));
        var found = shown("crue").names().get(0).name();
        var decisions = new MakeDecisions(archive, CLOCK, line -> {});

        var made = decisions.make(
                List.of(
                        DecisionLine.wish(Verb.CREDIT, "crue", "ATI"),
                        DecisionLine.wish(Verb.NAME, found, "Ida Orvel-Brun"),
                        DecisionLine.wish(Verb.OWNER, "Le Phare", "Groupe Orve")),
                "ida",
                Optional.empty());

        assertThat(shown("crue").article().credits()).extracting(Credit::agency).containsExactly("ATI");
        assertThat(shown("crue").names())
                .extracting(Name::name)
                .contains("Ida Orvel-Brun")
                .doesNotContain(found);
        assertThat(shown("crue").article().outlet()).contains(new Outlet("Le Phare", Optional.of("Groupe Orve")));
        assertThat(new ReportArchive(CLOCK).report(archive).agencies())
                .extracting(Report.AgencyFigures::agency)
                .containsExactly("ATI");
        assertThat(hits(SearchQuery.of("").with(Facet.AGENCY, "ATI"))).isEqualTo(1);
        assertThat(hits(SearchQuery.of("").with(Facet.NAME, "Orvel-Brun"))).isEqualTo(1);

        for (var line : made) {
            decisions.undo(line.action());
        }
        assertThat(shown("crue").article().credits()).isEmpty();
        assertThat(shown("crue").names()).extracting(Name::name).contains(found);
        assertThat(shown("crue").article().outlet()).contains(new Outlet("Le Phare"));
        assertThat(hits(SearchQuery.of("").with(Facet.AGENCY, "ATI"))).isZero();
    }

    @Test
    void carriesDecisionsToAnotherArchive() throws IOException {
        var flood = article("https://phare.example/crue", "Le Phare", "La crue", FLOOD);
        take(flood);
        var json = new DecisionJson();
        var lines = new ArrayList<DecisionLine>();
        for (var made : new MakeDecisions(archive, CLOCK, line -> {})
                .make(
                        List.of(
                                DecisionLine.wish(Verb.CREDIT, "crue", "ATI"),
                                DecisionLine.wish(Verb.OWNER, "Le Phare", "Groupe Orve")),
                        "ida",
                        Optional.of("vu au desk"))) {
            var out = new StringWriter();
            json.write(made, out);
            lines.add(json.read(out.toString()));
        }

        archive = newArchive();
        take(flood);
        var decisions = new MakeDecisions(archive, CLOCK, line -> {});

        assertThat(decisions.take(lines, "bob")).hasSize(2);
        assertThat(decisions.take(lines, "bob")).isEmpty();
        assertThat(shown("crue").article().credits()).extracting(Credit::agency).containsExactly("ATI");
        assertThat(shown("crue").article().outlet()).contains(new Outlet("Le Phare", Optional.of("Groupe Orve")));
    }

    @Test
    void namesEverythingThatItCouldNotTake() throws IOException {
        var input = folder.resolve("news.jsonl");
        Files.writeString(input, line(1) + "\n{\"text\": \"\"}\n" + line(2) + "\n{broken\n");
        var rejects = folder.resolve("rejects.jsonl");

        var progress = new AddArticles(CLOCK)
                .add(new AddRequest(archive, List.of(input, folder.resolve("none")), rejects, false), silent());

        assertThat(progress.added()).isEqualTo(2);
        assertThat(progress.refused()).isEqualTo(3);
        assertThat(Files.readAllLines(rejects))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("\"file\":", "\"offset\":", "\"reason\":"))
                .anySatisfy(line -> assertThat(line).contains("news.jsonl", "\"number\":2"))
                .anySatisfy(line -> assertThat(line).contains("no such file or folder"));
    }

    @Test
    void letsTwoWritersTakeTurns() throws Exception {
        open(Access.CREATE).close();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var work = IntStream.range(0, 2)
                    .mapToObj(writer -> (Callable<Integer>) () -> {
                        try (var desk = ArchiveDesk.open(archive, CLOCK, line -> {})) {
                            for (int batch = 0; batch < 4; batch++) {
                                desk.take(List.of(arrival(writer, batch * 2), arrival(writer, batch * 2 + 1)));
                            }
                        }
                        return writer;
                    })
                    .toList();
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
        try (var opened = open()) {
            assertThat(opened.articles().after(0, 100)).hasSize(16);
        }
        assertThat(new CheckArchive(CLOCK).check(archive)).isEmpty();
    }

    @Test
    void losesNothingThatItReportedWhenItIsKilled() throws Exception {
        long seed = System.nanoTime();
        var random = new Random(seed);
        int count = 1500;
        var input = folder.resolve("flood.jsonl");
        Files.write(
                input, IntStream.range(0, count).mapToObj(AddingContract::line).toList());
        var reported = new ArrayList<String>();
        for (int round = 0; round < 3; round++) {
            var told = killedAfter(1 + random.nextInt(600), input);
            // On a quick machine the program may be through before the kill reaches it.
            told.remove("done");
            reported.addAll(told);
            if (!reported.isEmpty()) {
                assertThat(labels()).as("seed %d, round %d", seed, round).containsAll(reported);
            }
        }
        var last = killedAfter(Integer.MAX_VALUE, input);

        assertThat(last.getLast()).isEqualTo("done");
        reported.addAll(last.subList(0, last.size() - 1));
        assertThat(reported)
                .as("seed %d: none is taken twice", seed)
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(count);
        assertThat(labels()).as("seed %d", seed).hasSize(count);
        assertThat(new CheckArchive(CLOCK).check(archive)).as("seed %d", seed).isEmpty();
    }

    /** What another program reported before it was killed, without warning, after so many articles. */
    private List<String> killedAfter(int articles, Path input) throws Exception {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledAdder.class.getName(),
                        archive,
                        input.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var reported = new ArrayList<String>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                // A line that was cut off by the kill was not reported.
                if (line.startsWith("taken ") && line.endsWith(" .")) {
                    reported.add(line.substring("taken ".length(), line.length() - " .".length()));
                } else if (line.equals("done")) {
                    reported.add(line);
                }
                if (reported.size() == articles) {
                    // The handle, unlike the process, leaves what was written to be read.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        return reported;
    }

    private Set<String> labels() throws IOException {
        try (var opened = open()) {
            var labels = new HashSet<String>();
            for (var page = opened.articles().after(0, 500);
                    !page.isEmpty();
                    page = opened.articles().after(page.getLast().id(), 500)) {
                page.forEach(stored -> labels.add(stored.label()));
            }
            return labels;
        }
    }

    private List<Taken> take(Article... articles) throws IOException {
        try (var desk = ArchiveDesk.open(archive, CLOCK, line -> {})) {
            var arrivals = new ArrayList<Arrival>();
            for (var article : articles) {
                arrivals.add(new Arrival.Arrived(Position.of("given"), article, Optional.empty(), Optional.empty()));
            }
            return desk.take(arrivals);
        }
    }

    private String story(String label) throws IOException {
        try (var opened = open()) {
            return opened.articles().read(label).orElseThrow().story().orElseThrow();
        }
    }

    private Reading shown(String label) throws IOException {
        try (var opened = open()) {
            return opened.articles().read(label).orElseThrow().reading();
        }
    }

    private long hits(SearchQuery query) throws IOException {
        try (var search = SearchArchive.open(archive, Optional.of(folder.resolve("index")), CLOCK, line -> {})) {
            return search.search(query).total();
        }
    }

    private Archive open() throws IOException {
        return open(Access.READ);
    }

    private Archive open(Access access) throws IOException {
        return Archive.open(ArchiveAddress.parse(archive), access, NOW);
    }

    private static Clock at(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }

    private static Article article(@Nullable String url, String outlet, String headline, String text) {
        return Article.builder(
                        url == null
                                ? "crue"
                                : url.replaceFirst("^.*/|[?#].*$", "").replaceFirst("[?#].*$", ""),
                        text)
                .url(url)
                .outlet(new Outlet(outlet))
                .headline(headline)
                .language(Language.FRENCH)
                .published(new PartialDate("2031-05-04"))
                .build();
    }

    private static Arrival arrival(int writer, int number) {
        var article = article(
                "https://site" + writer + ".example/a" + writer + "-" + number,
                "Site " + writer,
                "Nouvelle " + writer + " " + number,
                FLOOD + " Numéro " + writer + " " + number + ".");
        return new Arrival.Arrived(Position.of("given"), article, Optional.empty(), Optional.empty());
    }

    /** An article line of a few words that no other shares. */
    private static String line(int number) {
        var random = new Random(number);
        var words = new StringBuilder();
        for (int word = 0; word < 12; word++) {
            words.append(Integer.toString(random.nextInt(Integer.MAX_VALUE), 36).replaceAll("[0-9]", "e"))
                    .append(' ');
        }
        return "{\"id\": \"n" + number + "\", \"url\": \"https://phare.example/n" + number + "\", \"language\": \"fr\","
                + " \"published\": \"2031-05-04\", \"headline\": \""
                + words.toString().strip() + "\", \"text\": \"Le " + words
                + "est là.\"}";
    }

    private static AddListener silent() {
        return new AddListener() {
            @Override
            public void notice(String line) {}

            @Override
            public void taken(List<Taken> batch, AddProgress progress) {}

            @Override
            public void trouble(Trouble trouble) {}
        };
    }
}
