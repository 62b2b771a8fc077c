package org.depeche.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depeche.intake.fetch.LoopbackServer.page;
import static org.depeche.intake.fetch.LoopbackServer.redirect;
import static org.depeche.intake.fetch.LoopbackServer.status;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.depeche.intake.fetch.Fetched.Failed;
import org.depeche.intake.fetch.Fetched.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that behaves: what is asked of it, and what comes of its answers. */
class FetcherTest {
    private static final byte[] TEXT = "Le pont a rouvert dimanche.".getBytes(StandardCharsets.UTF_8);
    private static final String HEADERS = """
            Content-Type: Application/RSS+XML; charset="ISO-8859-15"\r
            ETag: "a1"\r
            Last-Modified: Sun, 04 May 2031 08:00:00 GMT\r
            Cache-Control: public, max-age=600\r
            """;
    private static final FetchSettings SETTINGS = FetchSettings.standard("https://phare.example/robot")
            .withRobots(false)
            .withAllowed(List.of(AddressRange.parse("127.0.0.1")));

    private final TestPace pace = new TestPace();
    private LoopbackServer server;

    @BeforeEach
    void open() throws IOException {
        server = new LoopbackServer("127.0.0.1");
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void tellsWhatAPageIs() throws Exception {
        server.answer((asked, out) -> page(out, HEADERS, TEXT));

        var page = (Fetched.Page) fetch(SETTINGS, "/fil.xml");

        assertThat(page.bytes()).isEqualTo(TEXT);
        assertThat(page.mediaType()).contains("application/rss+xml");
        assertThat(page.charset()).contains("ISO-8859-15");
        assertThat(page.validators())
                .isEqualTo(new Validators(Optional.of("\"a1\""), Optional.of("Sun, 04 May 2031 08:00:00 GMT")));
        assertThat(page.fresh()).contains(Duration.ofMinutes(10));
        assertThat(page.moved()).isEmpty();
    }

    @Test
    void saysWhoAsks() throws Exception {
        server.answer((asked, out) -> page(out, "", TEXT));

        fetch(SETTINGS, "/");

        assertThat(server.asked().get(0).headers())
                .containsEntry("user-agent", "Depeche/0.1 (news reader; +https://phare.example/robot)")
                .containsEntry("accept-encoding", "gzip, deflate, br, zstd")
                .doesNotContainKeys("cookie", "authorization", "if-none-match");
    }

    @Test
    void asksWhetherAPageHasChanged() throws Exception {
        server.answer((asked, out) -> {
            boolean known = "\"a1\"".equals(asked.headers().get("if-none-match"))
                    && "Sun, 04 May 2031 08:00:00 GMT".equals(asked.headers().get("if-modified-since"));
            status(out, known ? 304 : 500, "ETag: \"a1\"\r\n");
        });
        var known = new Validators(Optional.of("\"a1\""), Optional.of("Sun, 04 May 2031 08:00:00 GMT"));

        try (var fetcher = new Fetcher(SETTINGS, pace)) {
            assertThat(fetcher.fetch(FetchRequest.named(address("/fil.xml"), known)))
                    .isEqualTo(new Fetched.Unchanged(
                            Optional.empty(),
                            new Validators(Optional.of("\"a1\""), Optional.empty()),
                            Optional.empty()));
        }
    }

    @Test
    void unpacksWhatItAskedFor() throws Exception {
        server.answer((asked, out) -> {
            switch (asked.path()) {
                case "/gzip" -> page(out, "Content-Encoding: gzip\r\n", packed(GZIPOutputStream::new));
                case "/deflate" -> page(out, "Content-Encoding: deflate\r\n", packed(DeflaterOutputStream::new));
                case "/raw" -> page(out, "Content-Encoding: deflate\r\n", packed(FetcherTest::rawDeflater));
                case "/zstd" -> page(out, "Content-Encoding: zstd\r\n", packed(ZstdOutputStream::new));
                case "/br" ->
                    page(
                            out,
                            "Content-Encoding: br\r\n",
                            Base64.getDecoder().decode("Cw2ATGUgcG9udCBhIHJvdXZlcnQgZGltYW5jaGUuAw=="));
                case "/twice" ->
                    page(
                            out,
                            "Content-Encoding: zstd, gzip\r\n",
                            packed(packing -> new ZstdOutputStream(new GZIPOutputStream(packing))));
                default -> page(out, "Content-Encoding: identity\r\n", TEXT);
            }
        });

        for (var path : List.of("/gzip", "/deflate", "/raw", "/zstd", "/br", "/twice", "/plain")) {
            assertThat(fetch(SETTINGS, path))
                    .as(path)
                    .isInstanceOfSatisfying(
                            Fetched.Page.class, page -> assertThat(page.bytes()).isEqualTo(TEXT));
        }
    }

    @Test
    void followsRedirectsAndTellsANewAddress() throws Exception {
        server.answer((asked, out) -> {
            switch (asked.path()) {
                case "/old" -> redirect(out, 301, "newer");
                case "/newer" -> redirect(out, 308, "/new?fil=1");
                case "/new?fil=1" -> redirect(out, 302, "//127.0.0.1:" + server.port() + "/today page");
                default -> page(out, "", TEXT);
            }
        });

        var page = (Fetched.Page) fetch(SETTINGS, "/old");

        assertThat(page.address()).isEqualTo(address("/today%20page"));
        assertThat(page.moved()).contains(address("/new?fil=1"));
        assertThat(server.paths()).containsExactly("/old", "/newer", "/new?fil=1", "/today%20page");
    }

    @Test
    void tellsWhyThereIsNoPage() throws Exception {
        server.answer((asked, out) -> status(out, Integer.parseInt(asked.path().substring(1)), ""));

        assertThat(failure(fetch(SETTINGS, "/404"))).isEqualTo(Failure.GONE);
        assertThat(failure(fetch(SETTINGS, "/410"))).isEqualTo(Failure.GONE);
        assertThat(failure(fetch(SETTINGS, "/403"))).isEqualTo(Failure.DENIED);
        assertThat(failure(fetch(SETTINGS, "/500"))).isEqualTo(Failure.BROKEN);
        assertThat(fetch(SETTINGS, "/451")).extracting("reason").hasToString("answered 451");
    }

    @Test
    void tellsWhyNobodyAnswers() throws Exception {
        int port;
        try (var unused = new ServerSocket(0)) {
            port = unused.getLocalPort();
        }
        assertThat(Step.of(new ConnectException("Connection refused")).fetched())
                .isEqualTo(new Failed(Failure.BROKEN, Reason.of(Reason.Code.NO_CONNECTION), Optional.empty()));
        assertThat(Step.of(new UnknownHostException("phare.example: Name or service not known"))
                        .fetched())
                .extracting("reason")
                .isEqualTo(Reason.of(Reason.Code.NO_SUCH_HOST, "phare.example"));
        try (var fetcher = new Fetcher(SETTINGS, pace)) {
            var nobody = PageAddress.parse("http://127.0.0.1:" + port + "/").orElseThrow();
            assertThat(fetcher.fetch(FetchRequest.named(nobody, Validators.none())))
                    .extracting("reason")
                    .isEqualTo(Reason.of(Reason.Code.NO_CONNECTION));
        }
    }

    @Test
    void leavesAHostAlonePauseByPause() throws Exception {
        server.answer((asked, out) -> page(out, "", TEXT));

        try (var fetcher = new Fetcher(SETTINGS.withPause(Duration.ofSeconds(3)), pace)) {
            fetcher.fetch(request("/1"));
            fetcher.fetch(request("/2"));
            pace.pause(Duration.ofSeconds(1));
            fetcher.fetch(request("/3"));
        }

        assertThat(pace.pauses).containsExactly(Duration.ofSeconds(3), Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void staysAwayAsLongAsAServerAsks() throws Exception {
        server.answer((asked, out) -> {
            switch (asked.path()) {
                case "/seconds" -> status(out, 429, "Retry-After: 120\r\n");
                case "/moment" -> status(out, 503, "Retry-After: Sun, 04 May 2031 11:02:00 GMT\r\n");
                default -> page(out, "", TEXT);
            }
        });

        try (var fetcher = new Fetcher(SETTINGS.withPause(Duration.ZERO), pace)) {
            assertThat(fetcher.fetch(request("/seconds")))
                    .isEqualTo(new Failed(
                            Failure.BUSY,
                            Reason.of(Reason.Code.ANSWERED_LATER, 429),
                            Optional.of(Duration.ofMinutes(2))));
            assertThat(fetcher.fetch(request("/other")))
                    .isEqualTo(new Failed(
                            Failure.BUSY,
                            Reason.of(Reason.Code.LEFT_ALONE, "127.0.0.1"),
                            Optional.of(Duration.ofMinutes(2))));
            pace.pause(Duration.ofMinutes(2));
            assertThat(fetcher.fetch(request("/moment")))
                    .extracting("retryAfter")
                    .isEqualTo(Optional.of(Duration.ofHours(1)));
            pace.pause(Duration.ofHours(1));
            assertThat(fetcher.fetch(request("/other"))).isInstanceOf(Fetched.Page.class);
        }
        assertThat(server.paths()).containsExactly("/seconds", "/moment", "/other");
    }

    @Test
    void restsLongerAfterEachFailureInARow() throws Exception {
        server.answer((asked, out) -> status(out, asked.path().equals("/well") ? 200 : 500, ""));

        try (var fetcher = new Fetcher(SETTINGS.withPause(Duration.ZERO), pace)) {
            fetcher.fetch(request("/1"));
            fetcher.fetch(request("/2"));
            fetcher.fetch(request("/3"));
            assertThat(fetcher.fetch(request("/4"))).extracting("failure").isEqualTo(Failure.BUSY);
            pace.pause(Duration.ofMinutes(1));
            fetcher.fetch(request("/well"));
            fetcher.fetch(request("/5"));
            assertThat(fetcher.fetch(request("/6"))).extracting("failure").isEqualTo(Failure.BROKEN);
        }
        // One failure may be a page's own; the second in a row is followed by 30 seconds, the third by a minute.
        assertThat(pace.pauses).containsExactly(Duration.ofSeconds(30), Duration.ofMinutes(1));
    }

    private interface Packing {
        OutputStream on(OutputStream out) throws IOException;
    }

    private static OutputStream rawDeflater(OutputStream out) {
        return new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED, true));
    }

    private static byte[] packed(Packing packing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = packing.on(bytes)) {
            out.write(TEXT);
        }
        return bytes.toByteArray();
    }

    private Fetched fetch(FetchSettings settings, String path) throws IOException, InterruptedException {
        try (var fetcher = new Fetcher(settings, pace)) {
            return fetcher.fetch(request(path));
        }
    }

    private FetchRequest request(String path) {
        return FetchRequest.named(address(path), Validators.none());
    }

    private PageAddress address(String path) {
        return PageAddress.parse("http://127.0.0.1:" + server.port() + path).orElseThrow();
    }

    private static Failure failure(Fetched fetched) {
        return ((Failed) fetched).failure();
    }
}
