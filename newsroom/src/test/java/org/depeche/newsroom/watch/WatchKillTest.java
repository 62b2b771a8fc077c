package org.depeche.newsroom.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.depeche.intake.feed.Subscription;
import org.depeche.intake.fetch.AddressRange;
import org.depeche.intake.fetch.FetchSettings;
import org.depeche.intake.fetch.PageAddress;
import org.depeche.newsroom.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Kills a watch in a process of its own, again and again, in the middle of its work. */
@Timeout(600)
class WatchKillTest {
    private static final int ARTICLES = 30;
    private static final int KILLS = 3;

    @TempDir
    private Path folder;

    /** The process that is killed: its arguments are a feed and a folder. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws IOException {
            var folder = Path.of(arguments[1]);
            var request = new WatchRequest(
                    List.of(Subscription.of(PageAddress.parse(arguments[0]).orElseThrow())),
                    folder.resolve("rejects.jsonl"),
                    FetchSettings.standard()
                            .withPause(Duration.ofMillis(20))
                            .withAllowed(List.of(AddressRange.parse("127.0.0.1"))),
                    Intervals.standard(),
                    Duration.ofDays(7),
                    true,
                    false);
            try (var taker = LineTaker.in(folder.resolve("out"), folder.resolve("state"), Instant.now());
                    var memory = FeedMemory.inFolder(folder.resolve("state"))) {
                new WatchFeeds().run(request, memory, taker, new WatchListener() {
                    @Override
                    public void changed(FeedStatus status) {}

                    @Override
                    public void dropped(String address) {}

                    @Override
                    public void trouble(Trouble trouble) {}
                });
            }
        }
    }

    @Test
    void losesAndRepeatsNothing() throws Exception {
        long seed = 8128;
        var random = new Random(seed);
        try (var server = new NewsServer()) {
            var items = new ArrayList<String>();
            for (int i = 0; i < ARTICLES; i++) {
                server.put("/a" + i, NewsServer.page("Brève " + i, "numéro " + i));
                items.add("<item><title>Brève " + i + "</title><link>" + server.address("/a" + i) + "</link></item>");
            }
            server.put("/fil", NewsServer.feed(items.toArray(String[]::new)));
            for (int kill = 0; kill < KILLS; kill++) {
                killAfter(server, lines() + 1 + random.nextInt(8), random.nextInt(40));
            }
            var last = start(server);
            assertThat(last.waitFor(120, TimeUnit.SECONDS)).as("seed %d", seed).isTrue();
        }
        assertThat(ids()).as("seed %d", seed).doesNotHaveDuplicates().hasSize(ARTICLES);
    }

    /** Lets the watch take some articles and kills it a moment later. */
    private void killAfter(NewsServer server, int lines, int milliseconds) throws Exception {
        var process = start(server);
        while (process.isAlive() && lines() < lines) {
            Thread.sleep(5);
        }
        Thread.sleep(milliseconds);
        process.destroyForcibly().waitFor();
    }

    private Process start(NewsServer server) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        server.address("/fil"),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("child.log").toFile())
                .start();
    }

    private int lines() throws IOException {
        int lines = 0;
        for (var file : files()) {
            lines += (int) Files.readString(file)
                    .chars()
                    .filter(letter -> letter == '\n')
                    .count();
        }
        return lines;
    }

    private List<String> ids() throws IOException {
        var ids = new ArrayList<String>();
        for (var file : files()) {
            for (var line : Files.readAllLines(file)) {
                ids.add(JsonMapper.shared().readTree(line).path("id").asString());
            }
        }
        return ids;
    }

    private List<Path> files() throws IOException {
        var out = folder.resolve("out");
        if (!Files.isDirectory(out)) {
            return List.of();
        }
        try (var files = Files.list(out)) {
            return files.sorted().toList();
        }
    }
}
