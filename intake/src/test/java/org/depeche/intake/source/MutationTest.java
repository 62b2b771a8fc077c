package org.depeche.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.depeche.intake.Arrival;
import org.depeche.intake.IntakeSettings;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Whatever is done to a file: it arrives or is refused, nothing is thrown, nothing hangs. */
class MutationTest {
    private static final int SEEDS = 100;
    private static final String PAGE = "<html lang=fr><body><h1>Le pont rouvre</h1><p>"
            + "Le pont de Brisse a rouvert dimanche après deux mois de travaux. ".repeat(4);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nitf.xml",
                "newsml-1.2.xml",
                "newsml-g2.xml",
                "ninjs-1.json",
                "ninjs-2.json",
                "iptc7901.txt",
                "anpa1312.txt"
            })
    @Timeout(value = 600, unit = TimeUnit.SECONDS)
    void endsForDispatches(String sample) throws IOException {
        try (var stream = Arrival.class.getResourceAsStream("agency/" + sample)) {
            assertSound(sample, stream.readAllBytes());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "t.csv", "l.jsonl", "l.json", "page.mhtml"})
    @Timeout(value = 600, unit = TimeUnit.SECONDS)
    void endsForTexts(String name) throws IOException {
        var text = switch (name) {
            case "page.html" -> PAGE;
            case "t.csv" -> "id;headline;text\n1;\"a\"\"b\";\"Le pont\na rouvert.\"\n2;c;d\n".repeat(3);
            case "l.jsonl" -> "{\"id\": \"a\", \"text\": \"Le pont a rouvert.\", \"authors\": [\"O. G.\"]}\n".repeat(5);
            case "l.json" -> "[{\"id\": \"a\",\n \"text\": \"Le pont\"}, {\"html\": \"<p>Un</p>\"}]";
            default ->
                "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\n"
                        + "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + PAGE
                        + "\r\n--x--\r\n";
        };
        assertSound(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"l.gz", "a.zip", "a.tar", "a.warc", "a.warc.gz", "t.parquet", "p.pdf"})
    @Timeout(value = 600, unit = TimeUnit.SECONDS)
    void endsForContainers(String name) throws IOException {
        var content = switch (name) {
            case "l.gz" -> gzip();
            case "a.zip" -> zip();
            case "a.tar" -> tar();
            case "a.warc" -> warc(WarcCompression.NONE);
            case "a.warc.gz" -> warc(WarcCompression.GZIP);
            case "t.parquet" -> parquet();
            default -> pdf();
        };
        assertSound(name, content);
    }

    private void assertSound(String name, byte[] content) throws IOException {
        var file = folder.resolve(name);
        var source = new ArticleSource(IntakeSettings.standard());
        for (long seed = 0; seed < SEEDS; seed++) {
            Files.write(file, mutated(content, new Random(seed)));
            var arrivals = new ArrayList<Arrival>();
            try {
                source.read(List.of(file), arrivals::add);
            } catch (RuntimeException | Error thrown) {
                throw new AssertionError(name + ", seed " + seed, thrown);
            }
            assertThat(arrivals)
                    .as(name + ", seed " + seed)
                    .isNotEmpty()
                    .allSatisfy(arrival -> assertThat(arrival.place()).startsWith(file.toString()));
        }
        Files.write(file, content);
        var arrivals = new ArrayList<Arrival>();
        source.read(List.of(file), arrivals::add);
        assertThat(arrivals).as(name + " unharmed").isNotEmpty().anyMatch(Arrival.Arrived.class::isInstance);
    }

    private static byte[] mutated(byte[] content, Random random) {
        var bytes = content.clone();
        int strokes = 1 + random.nextInt(8);
        for (int i = 0; i < strokes; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = random.nextInt(8) == 0 ? Arrays.copyOf(bytes, Math.max(1, at)) : bytes;
                default -> {
                    int length = Math.min(bytes.length - at, random.nextInt(24));
                    System.arraycopy(
                            content,
                            random.nextInt(content.length - length + 1),
                            bytes,
                            at,
                            Math.min(length, bytes.length - at));
                }
            }
        }
        return bytes;
    }

    private static byte[] lines() {
        return "{\"id\": \"a\", \"text\": \"Le pont a rouvert.\"}\n".repeat(20).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(lines());
        }
        return bytes.toByteArray();
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : List.of("a.jsonl", "b/c.jsonl")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(lines());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes)) {
            for (var name : List.of("a.jsonl", "b/c.jsonl")) {
                var entry = new TarArchiveEntry(name);
                entry.setSize(lines().length);
                tar.putArchiveEntry(entry);
                tar.write(lines());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] warc(WarcCompression compression) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE).getBytes(StandardCharsets.UTF_8);
        try (var warc = new WarcWriter(Channels.newChannel(bytes), compression)) {
            for (int i = 0; i < 4; i++) {
                warc.write(new WarcResponse.Builder("http://a.example/" + i)
                        .date(Instant.EPOCH)
                        .body(MediaType.HTTP_RESPONSE, http)
                        .build());
            }
        }
        return bytes.toByteArray();
    }

    private byte[] parquet() throws IOException {
        var file = folder.resolve("made.parquet");
        var schema = MessageTypeParser.parseMessageType(
                "message news { required binary id (STRING); optional binary text (STRING); }");
        try (var writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(schema)
                .withCompressionCodec(CompressionCodecName.SNAPPY)
                .build()) {
            for (int i = 0; i < 50; i++) {
                writer.write(new SimpleGroupFactory(schema)
                        .newGroup()
                        .append("id", "a" + i)
                        .append("text", "Le pont " + i));
            }
        }
        var bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    private static byte[] pdf() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.newLineAtOffset(50, 700);
                for (int i = 0; i < 12; i++) {
                    content.showText("Le pont de Brisse a rouvert dimanche, a dit le maire " + i + ".");
                    content.newLineAtOffset(0, -13);
                }
                content.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
