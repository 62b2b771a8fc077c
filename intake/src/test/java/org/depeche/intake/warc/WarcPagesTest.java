package org.depeche.intake.warc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.depeche.intake.Arrival;
import org.depeche.intake.Arrivals;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.container.UnpackingLimit;
import org.depeche.intake.page.PageReader;
import org.depeche.intake.source.ArticleSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

class WarcPagesTest {
    private static final Instant DATE = Instant.parse("2031-05-04T10:00:00Z");
    private static final String PAGE = "<html lang=fr><body><h1>Le pont rouvre</h1><p>"
            + "Le pont de Brisse a rouvert dimanche après deux mois de travaux. ".repeat(4);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void readsPagesWithAddressAndMoment() throws IOException {
        try (var warc = writer(WarcCompression.GZIP)) {
            warc.write(new Warcinfo.Builder()
                    .date(DATE)
                    .body(MediaType.WARC_FIELDS, new byte[0])
                    .build());
            warc.write(page("https://www.exemple.example/a", "Content-Type: text/html; charset=utf-8", utf8(PAGE)));
        }

        var arrived = (Arrival.Arrived) only(read());

        assertThat(arrived.article().url()).contains("https://www.exemple.example/a");
        assertThat(arrived.article().text()).startsWith("Le pont de Brisse a rouvert dimanche après");
        assertThat(arrived.fetched()).contains(DATE);
        assertThat(arrived.place()).endsWith("news.warc.gz#1");
        assertThat(arrived.position().offset().getAsLong()).isPositive();
    }

    @Test
    void unpacksBodiesAsTheServerPackedThem() throws IOException {
        var gzip = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(gzip)) {
            out.write(utf8(PAGE));
        }
        var chunked = new ByteArrayOutputStream();
        chunked.write(utf8(Integer.toHexString(utf8(PAGE).length) + "\r\n"));
        chunked.write(utf8(PAGE));
        chunked.write(utf8("\r\n0\r\n\r\n"));
        try (var warc = writer(WarcCompression.NONE)) {
            warc.write(page(
                    "http://a.example/gz", "Content-Type: text/html\r\nContent-Encoding: gzip", gzip.toByteArray()));
            warc.write(
                    page("http://a.example/br", "Content-Type: text/html\r\nContent-Encoding: br", brotli(utf8(PAGE))));
            warc.write(page(
                    "http://a.example/ch",
                    "Content-Type: text/html\r\nTransfer-Encoding: chunked",
                    chunked.toByteArray()));
        }

        assertThat(read()).hasSize(3).allSatisfy(arrival -> {
            assertThat(arrival).isInstanceOf(Arrival.Arrived.class);
            assertThat(((Arrival.Arrived) arrival).article().text()).startsWith("Le pont de Brisse a rouvert");
        });
    }

    @Test
    void readsResourcesConversionsAndWhatAProxyAnswered() throws IOException {
        var text = "Le pont rouvre\n\n" + "Le pont de Brisse a rouvert dimanche après deux mois de travaux. ".repeat(4);
        try (var warc = writer(WarcCompression.NONE)) {
            warc.write(new WarcResource.Builder(URI.create("http://a.example/resource"))
                    .date(DATE)
                    .body(MediaType.HTML_UTF8, utf8(PAGE))
                    .build());
            warc.write(new WarcConversion.Builder()
                    .setHeader("WARC-Target-URI", "http://a.example/conversion")
                    .date(DATE)
                    .body(MediaType.parse("text/plain"), utf8(text))
                    .build());
            warc.write(answer("http://a.example/proxy", "HTTP/1.1 203 Fine\r\nContent-Type: text/html\r\n\r\n" + PAGE));
        }

        assertThat(urls(read()))
                .containsExactly("http://a.example/resource", "http://a.example/conversion", "http://a.example/proxy");
    }

    @Test
    void readsFilesPackedAsAWhole() throws IOException {
        try (var warc = writer(WarcCompression.NONE)) {
            warc.write(page("http://a.example/0", "Content-Type: text/html", utf8(PAGE)));
            warc.write(page("http://a.example/1", "Content-Type: text/html", utf8(PAGE)));
        }
        var gzip = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(gzip)) {
            out.write(bytes.toByteArray());
        }
        var zstd = new ByteArrayOutputStream();
        try (var out = new ZstdOutputStream(zstd)) {
            out.write(bytes.toByteArray());
        }

        for (var packed : List.of(gzip.toByteArray(), zstd.toByteArray())) {
            var file = Files.write(folder.resolve("whole.warc.packed"), packed);
            var found = new ArrayList<Arrival>();
            new ArticleSource(IntakeSettings.standard()).read(List.of(file), found::add);
            assertThat(urls(found)).containsExactly("http://a.example/0", "http://a.example/1");
        }
    }

    @Test
    void passesOverWhatIsNoPage() throws IOException {
        try (var warc = writer(WarcCompression.GZIP)) {
            warc.write(page("http://a.example/p.png", "Content-Type: image/png", new byte[] {1, 2, 3}));
            warc.write(answer(
                    "http://a.example/lost", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + PAGE));
            warc.write(
                    page("http://a.example/ru", "Content-Type: text/html", utf8(PAGE.replace("lang=fr", "lang=ru"))));
            warc.write(page(
                    "http://a.example/gr",
                    "Content-Type: text/html",
                    utf8("<p>" + "Η γέφυρα άνοιξε ξανά την Κυριακή. ".repeat(20))));
            warc.write(new WarcRevisit.Builder("http://a.example/a", WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_0)
                    .date(DATE)
                    .refersTo(null, "http://a.example/a", Instant.parse("2031-05-01T10:00:00Z"))
                    .build());
        }

        assertThat(read())
                .allMatch(arrival -> arrival instanceof Arrival.Refused refused && !refused.loss())
                .extracting(arrival -> ((Arrival.Refused) arrival).reason())
                .containsExactly(
                        "image/png, not a page",
                        "the server answered 404",
                        "a page in a language that is not asked for",
                        "a page in a language that is not asked for",
                        "unchanged since 2031-05-01T10:00:00Z: http://a.example/a");
    }

    @Test
    void goesOnAfterADamagedRecord() throws IOException {
        var ends = new ArrayList<Integer>();
        try (var warc = writer(WarcCompression.GZIP)) {
            for (int i = 0; i < 3; i++) {
                warc.write(page("http://a.example/" + i, "Content-Type: text/html", utf8(PAGE)));
                ends.add(bytes.size());
            }
        }
        var damaged = bytes.toByteArray();
        for (int i = ends.get(0) + 20; i < ends.get(0) + 60; i++) {
            damaged[i] ^= 0x35;
        }

        var arrivals = read(damaged);

        assertThat(arrivals)
                .anyMatch(arrival -> arrival instanceof Arrival.Refused refused
                        && refused.loss()
                        && refused.reason().startsWith("a damaged WARC record"));
        assertThat(urls(arrivals)).containsExactly("http://a.example/0", "http://a.example/2");
    }

    @Test
    void tellsWhereABrokenOffFileEnds() throws IOException {
        try (var warc = writer(WarcCompression.GZIP)) {
            warc.write(page("http://a.example/0", "Content-Type: text/html", utf8(PAGE)));
            warc.write(page("http://a.example/1", "Content-Type: text/html", utf8(PAGE)));
        }
        var cut = Arrays.copyOf(bytes.toByteArray(), bytes.size() - 60);

        var arrivals = read(cut);

        assertThat(urls(arrivals)).startsWith("http://a.example/0");
        assertThat(arrivals.get(arrivals.size() - 1))
                .isInstanceOfSatisfying(
                        Arrival.Refused.class,
                        refused -> assertThat(refused.loss()).isTrue());
    }

    @Test
    void takesAFailureOfTheReceiverForNoDamage() throws IOException {
        try (var warc = writer(WarcCompression.GZIP)) {
            for (int i = 0; i < 4; i++) {
                warc.write(page("http://a.example/" + i, "Content-Type: text/html", utf8(PAGE)));
            }
        }
        var received = new ArrayList<Arrival>();
        var full = new IllegalStateException("the disk is full");
        var arrivals = new Arrivals("s", position -> true, arrival -> {
            received.add(arrival);
            if (received.size() == 2) {
                throw full;
            }
        });
        var channel = Channels.newChannel(new ByteArrayInputStream(bytes.toByteArray()));

        assertThatThrownBy(() -> pages().read("s", channel, new UnpackingLimit(100, bytes -> {}), arrivals))
                .isSameAs(full);
        assertThat(urls(received)).containsExactly("http://a.example/0", "http://a.example/1");
        assertThat(received).hasSize(2);
    }

    @Test
    void readsTheSameFromAStream() throws IOException {
        try (var warc = writer(WarcCompression.GZIP)) {
            warc.write(page("http://a.example/0", "Content-Type: text/html", utf8(PAGE)));
            warc.write(page("http://a.example/1", "Content-Type: text/html", utf8(PAGE)));
        }
        var found = new ArrayList<Arrival>();
        var arrivals = new Arrivals("s", position -> true, found::add);
        var channel = Channels.newChannel(new ByteArrayInputStream(bytes.toByteArray()));
        pages().read("s", channel, new UnpackingLimit(100, bytes -> {}), arrivals);

        assertThat(urls(found)).containsExactly("http://a.example/0", "http://a.example/1");
    }

    private static WarcPages pages() {
        return new WarcPages(IntakeSettings.standard(), new PageReader(IntakeSettings.standard()));
    }

    private WarcWriter writer(WarcCompression compression) throws IOException {
        return new WarcWriter(Channels.newChannel(bytes), compression);
    }

    private static WarcResponse page(String url, String headers, byte[] body) throws IOException {
        var head = "HTTP/1.1 200 OK\r\n" + headers
                + (headers.contains("chunked") ? "" : "\r\nContent-Length: " + body.length) + "\r\n\r\n";
        var all = new ByteArrayOutputStream();
        all.write(utf8(head));
        all.write(body);
        return answer(url, all.toByteArray());
    }

    private static WarcResponse answer(String url, String http) throws IOException {
        return answer(url, utf8(http));
    }

    private static WarcResponse answer(String url, byte[] http) throws IOException {
        return new WarcResponse.Builder(url)
                .date(DATE)
                .body(MediaType.HTTP_RESPONSE, http)
                .build();
    }

    /** Brotli with one stored block (RFC 7932, 9.2): the form a packer takes for what it cannot pack. */
    private static byte[] brotli(byte[] content) {
        int head = (content.length - 1) << 4 | 1 << 20;
        var packed = new ByteArrayOutputStream();
        packed.write(head);
        packed.write(head >> 8);
        packed.write(head >> 16);
        packed.writeBytes(content);
        packed.write(3);
        return packed.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<Arrival> read() throws IOException {
        return read(bytes.toByteArray());
    }

    private List<Arrival> read(byte[] content) throws IOException {
        var file = Files.write(folder.resolve("news.warc.gz"), content);
        var found = new ArrayList<Arrival>();
        try (var channel = FileChannel.open(file)) {
            var limit = new UnpackingLimit(100, bytes -> {});
            limit.packed(content.length);
            pages().read(file.toString(), channel, limit, new Arrivals(file.toString(), position -> true, found::add));
        }
        return found;
    }

    private static Arrival only(List<Arrival> arrivals) {
        assertThat(arrivals).hasSize(1);
        return arrivals.get(0);
    }

    private static List<String> urls(List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(Arrival.Arrived.class::isInstance)
                .map(arrival -> ((Arrival.Arrived) arrival).article().url().orElseThrow())
                .toList();
    }
}
