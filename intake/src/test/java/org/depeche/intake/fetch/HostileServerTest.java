// Over 300 lines: one check for each trick of a hostile server.
package org.depeche.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depeche.intake.fetch.LoopbackServer.page;
import static org.depeche.intake.fetch.LoopbackServer.redirect;
import static org.depeche.intake.fetch.LoopbackServer.write;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.depeche.intake.fetch.Fetched.Failed;
import org.depeche.intake.fetch.Fetched.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A server that means harm: what it must never reach, and how little it may cost.
 *
 * <p>The fetcher may ask 127.0.0.1 only; a second server at 127.0.0.2 stands for what nobody outside may see.
 */
@Timeout(60)
class HostileServerTest {
    private static final FetchSettings SETTINGS = FetchSettings.standard("https://phare.example/robot")
            .withRobots(false)
            .withPause(Duration.ZERO)
            .withLimits(new FetchLimits(
                    Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(20), 1_000_000, 5))
            .withAllowed(List.of(AddressRange.parse("127.0.0.1")));
    /** Fifty million times the letter a, packed by the brotli library. */
    private static final String BROTLI_BOMB = "y///P/glwuKxQCD3/o///3/wSwDEYRGA7v0f////4JcAiMMCAN37P/7//8EvARCHBQC693"
            + "/8//+DXwIgDgsAdO//8g9eD78EQBwWAOig6wE=";

    private static final FetchSettings IMPATIENT = SETTINGS.withLimits(
            new FetchLimits(Duration.ofSeconds(2), Duration.ofMillis(800), Duration.ofMillis(1_500), 1_000_000, 5));
    private static final byte[] SECRET = "secret".getBytes(StandardCharsets.UTF_8);

    private LoopbackServer server;
    private LoopbackServer inner;

    @BeforeEach
    void open() throws IOException {
        server = new LoopbackServer("127.0.0.1");
        inner = new LoopbackServer("127.0.0.2", (asked, out) -> page(out, "", SECRET));
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        inner.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2:PORT/",
                "http://2130706434:PORT/",
                "http://0x7f000002:PORT/",
                "http://0177.0.0.2:PORT/",
                "http://127.2:PORT/",
                "http://127.0.2:PORT/",
                "http://0x7f.0.0.2:PORT/",
                "http://127.0.0.2.:PORT/",
                "http://①②⑦.⓪.⓪.②:PORT/",
                "http://127。0。0。2:PORT/",
                "http://user@127.0.0.2:PORT/",
                "http://127.0.0.1@127.0.0.2:PORT/",
                "http://[::ffff:127.0.0.2]:PORT/",
                "http://[::ffff:7f00:2]:PORT/",
                "http://[::127.0.0.2]:PORT/",
                "http://[64:ff9b::7f00:2]:PORT/",
                "http://[2002:7f00:2::]:PORT/",
                "http://[::1]:PORT/",
                "http://[::]:PORT/",
                "http://0.0.0.0:PORT/",
                "http://localhost6.inner.example:PORT/",
                "//127.0.0.2:PORT/",
                "http:\\\\127.0.0.2:PORT/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[fe80::1]/",
                "http://[fd00:ec2::254]/",
                "http://metadata.inner.example/",
                "file:///etc/passwd",
                "ftp://127.0.0.2:PORT/",
                "gopher://127.0.0.2:PORT/",
                "jar:http://127.0.0.2:PORT/x!/",
                "data:text/plain,secret",
                "javascript:alert(1)",
                "http:///",
                "http://",
                "",
            })
    void isNotLedToWhatIsNotPublic(String target) throws Exception {
        var location = target.replace("PORT", String.valueOf(inner.port()));
        server.answer((asked, out) -> redirect(out, 302, utf8(location)));

        var fetched = (Failed) fetch(SETTINGS);

        // A way back to the asking server itself harms nobody; a way inside must not even be tried.
        assertThat(fetched.failure()).as(fetched.reason().toString()).isIn(Failure.FORBIDDEN, Failure.UNFIT);
        assertThat(inner.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.2", "0x7f000002", "localhost6.inner.example", "metadata.inner.example"})
    void isNotAskedForWhatIsNotPublic(String host) throws Exception {
        var address =
                PageAddress.parse("http://" + host + ":" + inner.port() + "/").orElseThrow();

        try (var fetcher = new Fetcher(SETTINGS, Pace.ofSystem(), HostileServerTest::lookUp)) {
            var failed = (Failed) fetcher.fetch(FetchRequest.named(address, Validators.none()));
            assertThat(failed.failure()).isEqualTo(Failure.FORBIDDEN);
            assertThat(failed.reason().toString()).startsWith(host);
        }
        assertThat(inner.asked()).isEmpty();
    }

    @Test
    void connectsToTheAddressThatWasCheckedWhateverTheNameServerSaysNext() throws Exception {
        server.answer((asked, out) -> {
            // Closing makes the next request look the name up again.
            write(out, "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok");
        });
        // The same port at the inner address, where a name server that changes its mind would lead.
        inner.close();
        inner = new LoopbackServer("127.0.0.2", server.port());
        var lookups = new AtomicInteger();
        var address = PageAddress.parse("http://rebound.example:" + server.port() + "/")
                .orElseThrow();
        CheckedResolver.Lookup rebinding = host -> {
            var first = lookups.getAndIncrement() == 0;
            return new InetAddress[] {at(first ? "127.0.0.1" : "127.0.0.2")};
        };

        try (var fetcher = new Fetcher(SETTINGS, Pace.ofSystem(), rebinding)) {
            assertThat(fetcher.fetch(FetchRequest.named(address, Validators.none())))
                    .isInstanceOf(Fetched.Page.class);
            assertThat(lookups).hasValue(1);
            assertThat(fetcher.fetch(FetchRequest.named(address, Validators.none())))
                    .isInstanceOfSatisfying(
                            Failed.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.FORBIDDEN));
        }
        assertThat(inner.asked()).isEmpty();
    }

    @Test
    void takesOnlyTheOpenAddressesOfANameThatHasBoth() throws Exception {
        var address =
                PageAddress.parse("http://both.example:" + inner.port() + "/").orElseThrow();
        CheckedResolver.Lookup both = host -> new InetAddress[] {at("127.0.0.2"), at("127.0.0.1")};

        try (var fetcher = new Fetcher(SETTINGS, Pace.ofSystem(), both)) {
            // Nobody listens at 127.0.0.1 on that port; 127.0.0.2 would have answered.
            assertThat(fetcher.fetch(FetchRequest.named(address, Validators.none())))
                    .isInstanceOfSatisfying(
                            Failed.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.BROKEN));
        }
        assertThat(inner.asked()).isEmpty();
    }

    @Test
    void givesUpOnRedirectsWithoutEnd() throws Exception {
        server.answer((asked, out) -> redirect(out, 302, asked.path() + "x"));
        assertUnfit("more than 5 redirects");
        assertThat(server.paths()).hasSize(6);
    }

    @Test
    void givesUpOnRedirectsInACircle() throws Exception {
        server.answer((asked, out) -> redirect(out, 301, asked.path().equals("/") ? "/a" : "/"));
        assertUnfit("redirects in a circle, back to http://127.0.0.1:" + server.port() + "/");
    }

    @Test
    void doesNotWaitForAServerThatSaysNothing() throws Exception {
        server.answer((asked, out) -> Thread.sleep(20_000));
        assertThat(((Failed) fetch(IMPATIENT)).failure()).isEqualTo(Failure.BROKEN);
    }

    @Test
    void doesNotWaitForABodyThatDrips() throws Exception {
        server.answer((asked, out) -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
            drip(out, "x");
        });
        assertThat(fetch(IMPATIENT)).extracting("reason").hasToString("no whole answer within 1 seconds");
    }

    @Test
    void doesNotWaitForHeadersThatDrip() throws Exception {
        server.answer((asked, out) -> {
            write(out, "HTTP/1.1 200 OK\r\nX-Slow: ");
            drip(out, "x");
        });
        assertThat(fetch(IMPATIENT)).extracting("reason").hasToString("no whole answer within 1 seconds");
    }

    @Test
    void readsNoMoreThanItsLimitOfABodyWithoutEnd() throws Exception {
        var sent = new AtomicInteger();
        server.answer((asked, out) -> {
            write(out, "HTTP/1.1 200 OK\r\n\r\n");
            var block = new byte[65_536];
            while (true) {
                out.write(block);
                sent.addAndGet(block.length);
            }
        });
        assertUnfit("the answer is larger than 1000000 bytes");
        assertThat(sent.get()).isLessThan(30_000_000);
    }

    @Test
    void refusesHeadersWithoutEnd() throws Exception {
        server.answer((asked, out) -> {
            write(out, "HTTP/1.1 200 OK\r\n");
            for (int i = 0; i < 100_000; i++) {
                write(out, "X-" + i + ": x\r\n");
            }
        });
        assertThat(failure()).isIn(Failure.BROKEN, Failure.UNFIT);
    }

    @Test
    void refusesAHeaderLineWithoutEnd() throws Exception {
        server.answer((asked, out) -> {
            write(out, "HTTP/1.1 200 OK\r\nX-Long: ");
            for (int i = 0; i < 100_000; i++) {
                write(out, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
            }
        });
        assertThat(failure()).isIn(Failure.BROKEN, Failure.UNFIT);
    }

    @Test
    void refusesWhatUnpacksWithoutMeasure() throws Exception {
        var bombs = Map.of(
                "gzip", bomb(GZIPOutputStream::new),
                "deflate", bomb(DeflaterOutputStream::new),
                "zstd", bomb(ZstdOutputStream::new),
                "br", Base64.getDecoder().decode(BROTLI_BOMB),
                "gzip, gzip", bomb(out -> new GZIPOutputStream(new GZIPOutputStream(out))));
        for (var bomb : bombs.entrySet()) {
            server.answer((asked, out) -> page(out, "Content-Encoding: " + bomb.getKey() + "\r\n", bomb.getValue()));
            assertThat(bomb.getValue().length).as(bomb.getKey()).isLessThan(100_000);
            assertUnfit("the unpacked answer is larger than 1000000 bytes");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip, gzip, gzip", "compress", "gzip\u0000", "exe"})
    void refusesPackingsItDidNotAskFor(String packing) throws Exception {
        server.answer((asked, out) -> page(out, "Content-Encoding: " + packing + "\r\n", SECRET));
        assertThat(failure()).isEqualTo(Failure.UNFIT);
    }

    @Test
    void survivesBytesThatAreNoPackingAtAll() throws Exception {
        long seed = 4711;
        var random = new Random(seed);
        server.answer((asked, out) -> {
            var noise = new byte[random.nextInt(3_000)];
            random.nextBytes(noise);
            var packing = List.of("gzip", "deflate", "br", "zstd").get(random.nextInt(4));
            page(out, "Content-Encoding: " + packing + "\r\n", noise);
        });
        try (var fetcher = new Fetcher(SETTINGS, new TestPace())) {
            for (int i = 0; i < 200; i++) {
                assertThat(fetcher.fetch(request("/" + i)))
                        .as("seed %d, round %d", seed, i)
                        .isNotNull();
            }
        }
    }

    @Test
    void doesNotTakeHalfAPageForAPage() throws Exception {
        server.answer((asked, out) -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf");
            out.close();
        });
        assertThat(failure()).isEqualTo(Failure.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n",
                "SSH-2.0-OpenSSH_9.2\r\n",
                "HTTP/1.1 99999 OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nx",
                "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nx",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffff\r\nx",
                "HTTP/1.1 301 Moved\r\n\r\n",
            })
    void takesWhatIsNoAnswerForAFailure(String answer) throws Exception {
        server.answer((asked, out) -> {
            write(out, answer);
            out.close();
        });
        assertThat(fetch(SETTINGS)).isInstanceOf(Failed.class);
    }

    private static InetAddress at(String address) {
        return new InetSocketAddress(address, 0).getAddress();
    }

    private interface Packing {
        OutputStream on(OutputStream out) throws IOException;
    }

    private static byte[] bomb(Packing packing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = packing.on(bytes)) {
            for (int i = 0; i < 50; i++) {
                out.write(new byte[1_000_000]);
            }
        }
        return bytes.toByteArray();
    }

    private static void drip(OutputStream out, String drop) throws IOException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            write(out, drop);
            Thread.sleep(100);
        }
    }

    private static InetAddress[] lookUp(String host) throws UnknownHostException {
        return switch (host) {
            case "localhost6.inner.example" -> new InetAddress[] {at("::1")};
            case "metadata.inner.example" -> new InetAddress[] {at("169.254.169.254")};
            default -> InetAddress.getAllByName(host);
        };
    }

    /** Headers go out as one byte a character; this makes them UTF-8. */
    private static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private void assertUnfit(String reason) throws IOException, InterruptedException {
        var failed = (Failed) fetch(SETTINGS);
        assertThat(failed.reason()).hasToString(reason);
        assertThat(failed.failure()).isEqualTo(Failure.UNFIT);
    }

    private Failure failure() throws IOException, InterruptedException {
        return ((Failed) fetch(SETTINGS)).failure();
    }

    private Fetched fetch(FetchSettings settings) throws IOException, InterruptedException {
        try (var fetcher = new Fetcher(settings, Pace.ofSystem(), HostileServerTest::lookUp)) {
            return fetcher.fetch(request("/"));
        }
    }

    private FetchRequest request(String path) {
        return FetchRequest.named(
                PageAddress.parse("http://127.0.0.1:" + server.port() + path).orElseThrow(), Validators.none());
    }
}
