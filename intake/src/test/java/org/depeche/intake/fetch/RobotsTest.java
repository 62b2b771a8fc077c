package org.depeche.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depeche.intake.fetch.LoopbackServer.page;
import static org.depeche.intake.fetch.LoopbackServer.redirect;
import static org.depeche.intake.fetch.LoopbackServer.status;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.depeche.intake.fetch.Fetched.Failed;
import org.depeche.intake.fetch.Fetched.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RobotsTest {
    private static final FetchSettings SETTINGS = FetchSettings.standard("https://phare.example/robot")
            .withPause(Duration.ofSeconds(1))
            .withAllowed(List.of(AddressRange.parse("127.0.0.1")));

    private final TestPace pace = new TestPace();
    private LoopbackServer server;
    private final Fetcher fetcher = new Fetcher(SETTINGS, pace);

    @BeforeEach
    void open() throws IOException {
        server = new LoopbackServer("127.0.0.1");
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        server.close();
    }

    @Test
    void leavesAloneWhatIsForbidden() throws Exception {
        serve(out -> page(
                out, "", text("User-agent: *\nDisallow: /abonnes/\n\nUser-agent: depeche\nDisallow: /*?imprimer\n")));

        assertThat(linked("/pont?imprimer")).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.failure()).isEqualTo(Failure.FORBIDDEN);
            assertThat(failed.reason()).hasToString("robots.txt of 127.0.0.1 forbids it");
        });
        // The group that names us rules alone, as the standard has it.
        assertThat(linked("/abonnes/x")).isInstanceOf(Fetched.Page.class);
        assertThat(server.paths()).containsExactly("/robots.txt", "/abonnes/x");
    }

    @Test
    void asksForWhatTheUserNamedWithoutReadingTheFile() throws Exception {
        serve(out -> page(out, "", text("User-agent: *\nDisallow: /\n")));

        assertThat(fetcher.fetch(FetchRequest.named(address("/fil.xml"), Validators.none())))
                .isInstanceOf(Fetched.Page.class);
        assertThat(server.paths()).containsExactly("/fil.xml");
    }

    @Test
    void readsTheFileOnceADay() throws Exception {
        serve(out -> page(out, "", text("User-agent: *\nAllow: /\n")));

        linked("/1");
        linked("/2");
        pace.pause(Duration.ofHours(25));
        linked("/3");

        assertThat(server.paths()).containsExactly("/robots.txt", "/1", "/2", "/robots.txt", "/3");
    }

    @Test
    void pausesAsLongAsTheFileAsks() throws Exception {
        serve(out -> page(out, "", text("User-agent: *\nCrawl-delay: 7\n")));

        linked("/1");
        linked("/2");

        assertThat(pace.pauses).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void takesAMissingFileForLeave() throws Exception {
        serve(out -> status(out, 404, ""));
        assertThat(linked("/1")).isInstanceOf(Fetched.Page.class);
    }

    @Test
    void takesAFileThatCannotBeReadForNoLeaveUntilItCan() throws Exception {
        boolean[] well = {false};
        serve(out -> {
            if (well[0]) {
                page(out, "", text(""));
            } else {
                status(out, 500, "");
            }
        });

        assertThat(linked("/1")).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.failure().isLasting()).isFalse();
            assertThat(failed.reason()).hasToString("robots.txt of 127.0.0.1 cannot be read");
        });
        well[0] = true;
        assertThat(linked("/1")).isInstanceOf(Failed.class);
        pace.pause(Duration.ofMinutes(11));
        assertThat(linked("/1")).isInstanceOf(Fetched.Page.class);
    }

    @Test
    void isNotLedInsideByTheFile() throws Exception {
        try (var inner = new LoopbackServer("127.0.0.2", (asked, out) -> page(out, "", text("Disallow:")))) {
            serve(out -> redirect(out, 302, "http://127.0.0.2:" + inner.port() + "/robots.txt"));

            linked("/1");

            assertThat(inner.asked()).isEmpty();
        }
    }

    private interface RobotsFile {
        void write(OutputStream out) throws IOException;
    }

    private void serve(RobotsFile file) {
        server.answer((asked, out) -> {
            if (asked.path().equals("/robots.txt")) {
                file.write(out);
            } else {
                page(out, "", text("page"));
            }
        });
    }

    private Fetched linked(String path) throws InterruptedException {
        return fetcher.fetch(FetchRequest.linked(address(path), Validators.none()));
    }

    private PageAddress address(String path) {
        return PageAddress.parse("http://127.0.0.1:" + server.port() + path).orElseThrow();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
