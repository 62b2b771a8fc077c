package org.depeche.newsroom.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.depeche.newsroom.archive.CheckArchive;
import org.depeche.store.TestingDatabase;
import org.depeche.store.sql.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What was reported is kept, whatever happens. */
@ParameterizedClass
@EnumSource(TestingDatabase.class)
final class InterruptedAddingTest extends AddingCase {
    InterruptedAddingTest(TestingDatabase database) {
        super(database);
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
    void goesOnWhereItWasStopped() throws IOException {
        int count = 1500;
        var input = folder.resolve("news.jsonl");
        Files.write(
                input,
                IntStream.range(0, count).mapToObj(InterruptedAddingTest::line).toList());
        var request = new AddRequest(archive, List.of(input), folder.resolve("rejects.jsonl"), true);
        var stopped = new AddArticles(CLOCK);
        var listener = new AddListener() {
            private final List<String> notices = new ArrayList<>();

            @Override
            public void taken(List<Taken> batch, AddProgress progress) {
                stopped.stop();
            }

            @Override
            public void trouble(Trouble trouble) {}

            @Override
            public void notice(String line) {
                notices.add(line);
            }
        };

        var first = stopped.add(request, listener);
        var second = new AddArticles(CLOCK).add(request, silent());

        assertThat(first.added()).isBetween(1L, count - 1L);
        assertThat(listener.notices).contains("stopped; --resume goes on from there");
        assertThat(second.added()).isEqualTo(count - first.added());
        assertThat(second.unchanged()).isZero();
        assertThat(labels()).hasSize(count);
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
                input,
                IntStream.range(0, count).mapToObj(InterruptedAddingTest::line).toList());
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

    private static Arrival arrival(int writer, int number) {
        var article = article(
                "https://site" + writer + ".example/a" + writer + "-" + number,
                "Site " + writer,
                "Nouvelle " + writer + " " + number,
                FLOOD + " Numéro " + writer + " " + number + ".");
        return new Arrival.Arrived(Position.of("given"), article, Optional.empty(), Optional.empty());
    }

    /** An article line of a few words that no other shares. */
    static String line(int number) {
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
}
