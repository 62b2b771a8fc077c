package org.depeche.newsroom.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.depeche.newsroom.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A watch of an archive's feeds, while people add to them and drop some. */
@Timeout(300)
class WatchFollowsTest {
    private static final String SUNDAY = "Sun, 04 May 2031 08:00:00 GMT";

    @TempDir
    private Path folder;

    private final TestPace pace = new TestPace();
    private final List<String> dropped = new ArrayList<>();
    private NewsServer server;

    @BeforeEach
    void open() throws IOException {
        server = new NewsServer();
        server.put("/pont", NewsServer.page("Le pont rouvre", "neuf"));
        server.put("/fil", NewsServer.feed(server.item("/pont", "Le pont", SUNDAY)));
        server.put("/quai", NewsServer.page("Le quai ferme", "vieux"));
        server.put("/autre", NewsServer.feed(server.item("/quai", "Le quai", SUNDAY)));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void asksAFeedThatIsAddedMeanwhileAndNoMoreOneThatIsDropped() throws IOException {
        take("/fil");

        watch(() -> {
            take("/autre");
            drop("/fil");
        });

        assertThat(server.asked()).contains("200 /autre", "200 /quai");
        assertThat(dropped).containsExactly(server.address("/fil"));
        assertThat(book().addresses()).containsExactly(server.address("/autre"));
        assertThat(server.asked().stream().filter(line -> line.endsWith(" /fil")))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(server.asked().stream().filter(line -> line.endsWith(" /autre")))
                .hasSizeGreaterThan(2);
    }

    /** Half a day of watching, with {@code meanwhile} done once behind the first look. */
    private void watch(Runnable meanwhile) throws IOException {
        var end = pace.now().plus(Duration.ofHours(12));
        var watch = new WatchFeeds(pace, new Random(7), new SameThread());
        var request = WatchFeeds.request(
                        new WatchWish(
                                book().addresses(),
                                folder.resolve("rejects.jsonl"),
                                Optional.empty(),
                                List.of("127.0.0.1"),
                                true,
                                Duration.ofDays(7),
                                false,
                                true),
                        trouble -> {})
                .orElseThrow();
        try (var taker = ArchiveTaker.open(archive(), Clock.systemUTC(), notice -> {});
                var memory = FeedMemory.inArchive(archive(), Clock.systemUTC())) {
            watch.run(request, memory, taker, new WatchListener() {
                private boolean done;

                @Override
                public void changed(FeedStatus status) {
                    if (!done && !status.running() && status.asked().isPresent()) {
                        done = true;
                        meanwhile.run();
                    }
                    if (!pace.now().isBefore(end)) {
                        watch.stop();
                    }
                }

                @Override
                public void dropped(String address) {
                    dropped.add(address);
                }

                @Override
                public void trouble(Trouble trouble) {}
            });
        }
    }

    private void take(String feed) {
        try {
            book().take(server.address(feed).getBytes(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void drop(String feed) {
        try {
            book().drop(server.address(feed));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private FeedBook book() {
        return new FeedBook(archive(), Clock.fixed(pace.now(), ZoneOffset.UTC));
    }

    private String archive() {
        return folder.resolve("news.db").toString();
    }
}
