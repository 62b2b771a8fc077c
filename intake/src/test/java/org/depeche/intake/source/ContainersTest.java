// Over 300 lines: one file made for each container.
package org.depeche.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.depeche.intake.Arrival;
import org.depeche.intake.IntakeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class ContainersTest {
    private static final String LINE = "{\"id\": \"a1\", \"text\": \"Le pont a rouvert dimanche.\"}\n";

    @TempDir
    private Path folder;

    @Test
    void readsWhatStandsInAZip() throws IOException {
        var zip = file("news.zip", zip(Map.of("matin/lines.jsonl", bytes(LINE))));

        var arrivals = read(zip);

        assertThat(arrivals).hasSize(1);
        assertThat(arrivals.get(0).place()).isEqualTo(zip + "/matin/lines.jsonl#1");
        assertThat(arrivals.get(0).position().file()).isEqualTo(zip.toString());
        assertThat(arrivals.get(0)).isInstanceOf(Arrival.Arrived.class);
    }

    @Test
    void readsEachPacking() throws IOException {
        assertOneArticle(file("l.gz", packed(LINE, GZIPOutputStream::new)));
        assertOneArticle(file("l.zst", packed(LINE, ZstdOutputStream::new)));
        assertOneArticle(file("l.bz2", packed(LINE, BZip2CompressorOutputStream::new)));
        assertOneArticle(file("l.tar", tar(Map.of("l.jsonl", bytes(LINE)))));
    }

    @Test
    void readsAllMembersOfAGzip() throws IOException {
        var one = packed(LINE, GZIPOutputStream::new);
        var both = new ByteArrayOutputStream();
        both.write(one);
        both.write(one);

        assertThat(read(file("two.gz", both.toByteArray()))).hasSize(2);
    }

    @Test
    void readsContainersInContainers() throws IOException {
        var zip = zip(Map.of("a.jsonl", bytes(LINE)));
        var tar = tar(Map.of("inner.zip", zip));
        var packed = packed(new String(tar, StandardCharsets.ISO_8859_1), GZIPOutputStream::new);

        var arrivals = read(file("outer.tar.gz", packed));

        assertThat(arrivals).hasSize(1);
        assertThat(arrivals.get(0).place()).endsWith("outer.tar.gz/inner.zip/a.jsonl#1");
        assertThat(arrivals.get(0)).isInstanceOf(Arrival.Arrived.class);
    }

    @Test
    void readsTheWarcFilesOfAWaczAndNotTheirLists() throws IOException {
        var page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html lang=fr><body><p>"
                + "Le pont de Brisse a rouvert dimanche après deux mois de travaux. ".repeat(4);
        var warc = new ByteArrayOutputStream();
        try (var writer = new WarcWriter(Channels.newChannel(warc), WarcCompression.GZIP)) {
            writer.write(new WarcResponse.Builder("https://www.exemple.example/a")
                    .date(Instant.EPOCH)
                    .body(MediaType.HTTP_RESPONSE, bytes(page))
                    .build());
        }
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("datapackage.json", bytes("{\"profile\": \"data-package\"}"));
        entries.put("pages/pages.jsonl", bytes(LINE));
        entries.put("archive/data.warc.gz", warc.toByteArray());

        var arrivals = read(file("crawl.wacz", zip(entries)));

        assertThat(arrivals).hasSize(1);
        assertThat(arrivals.get(0).place()).endsWith("crawl.wacz/archive/data.warc.gz#1");
        assertThat(((Arrival.Arrived) arrivals.get(0)).fetched()).contains(Instant.EPOCH);
    }

    @Test
    void stopsAtTheDeepestNesting() throws IOException {
        var content = bytes(LINE);
        for (int i = 0; i < 6; i++) {
            content = packed(new String(content, StandardCharsets.ISO_8859_1), GZIPOutputStream::new);
        }

        assertThat(only(read(file("deep.gz", content))).reason()).isEqualTo("more than 5 containers one in the other");
    }

    @Test
    void neverWritesUnderTheNamesOfEntries() throws IOException {
        var inside = Files.createDirectory(folder.resolve("inside"));
        var zip = Files.write(
                inside.resolve("evil.zip"),
                zip(Map.of("../../escaped.jsonl", bytes(LINE), "/etc/x.jsonl", bytes(LINE))));

        var arrivals = read(zip);

        assertThat(arrivals)
                .extracting(Arrival::place)
                .containsExactlyInAnyOrder(zip + "/escaped.jsonl#1", zip + "/etc/x.jsonl#1");
        assertThat(folder.resolve("escaped.jsonl")).doesNotExist();
        try (var all = Files.walk(folder)) {
            assertThat(all.filter(Files::isRegularFile)).containsExactly(zip);
        }
    }

    @Test
    void followsNoLinksInATar() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes)) {
            var link = new TarArchiveEntry("page.html", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }

        var refused = only(read(file("links.tar", bytes.toByteArray())));
        assertThat(refused.reason()).isEqualTo("a link in a tar is not followed");
        assertThat(refused.loss()).isFalse();
    }

    @Test
    void showsNoControlCharactersOfNames() throws IOException {
        var zip = file("esc.zip", zip(Map.of("a\u001b[2Jb.jsonl", bytes(LINE))));

        assertThat(read(zip).get(0).place()).endsWith("/a\uFFFD[2Jb.jsonl#1");
    }

    @Test
    void stopsADecompressionBomb() throws IOException {
        var blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        var bomb = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bomb)) {
            gzip.write(bytes(LINE.repeat(200)));
            for (int i = 0; i < 400; i++) {
                gzip.write(blanks);
            }
        }

        var arrivals = read(file("bomb.gz", bomb.toByteArray()));

        assertThat(arrivals.get(0)).isInstanceOf(Arrival.Arrived.class);
        assertThat(last(arrivals).reason())
                .isEqualTo("cannot be read: unpacks to over 100 times its size, as a decompression bomb does");
    }

    @Test
    void stopsABombOfZipsInZips() throws IOException {
        var blanks = bytes("{\"text\": \"Un.\"}" + " ".repeat(30_000_000));
        var inner = zip(Map.of("blanks.jsonl", blanks));
        var layer = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 10; i++) {
            layer.put(i + ".zip", inner);
        }

        assertThat(last(read(file("bomb.zip", zip(layer)))).reason()).contains("as a decompression bomb does");
    }

    @Test
    void goesOnAfterADamagedEntry() throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("a.jsonl", bytes(LINE.repeat(50)));
        entries.put("b.jsonl", bytes(LINE));
        var zip = zip(entries);
        for (int i = 45; i < 60; i++) {
            zip[i] ^= 0x5A;
        }

        var arrivals = read(file("damaged.zip", zip));

        assertThat(arrivals)
                .anySatisfy(arrival -> assertThat(arrival)
                        .isInstanceOfSatisfying(
                                Arrival.Refused.class,
                                refused -> assertThat(refused.reason()).startsWith("cannot be unpacked")));
        assertThat(arrivals.get(arrivals.size() - 1)).isInstanceOf(Arrival.Arrived.class);
        assertThat(arrivals.get(arrivals.size() - 1).place()).endsWith("b.jsonl#1");
    }

    @Test
    void namesWhatABrokenOffFileHasLost() throws IOException {
        var gzip = packed(LINE.repeat(5_000), GZIPOutputStream::new);

        var arrivals = read(file("cut.gz", Arrays.copyOf(gzip, gzip.length - 30)));

        assertThat(arrivals.get(0)).isInstanceOf(Arrival.Arrived.class);
        assertThat(last(arrivals).reason()).startsWith("cannot be read: ");
    }

    @Test
    void takesOnlyThePageOfACompletePage() throws IOException {
        var page = "<html><body><p>" + "Le pont de Brisse a rouvert dimanche après deux mois de travaux. ".repeat(4);
        var saved = Files.createDirectory(folder.resolve("saved"));
        Files.writeString(saved.resolve("Une.html"), page);
        Files.createDirectories(saved.resolve("Une_files"));
        Files.writeString(saved.resolve("Une_files/cadre.html"), page);
        Files.createDirectories(saved.resolve("archives_files"));
        Files.writeString(saved.resolve("archives_files/seul.html"), page);

        assertThat(read(saved))
                .extracting(Arrival::place)
                .containsExactly(
                        saved.resolve("Une.html").toString(),
                        saved.resolve("archives_files/seul.html").toString());
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("Une.html", bytes(page));
        entries.put("Une_files/cadre.html", bytes(page));
        assertThat(read(file("saved.zip", zip(entries)))).hasSize(1);
        assertThat(read(file("saved.tar", tar(entries)))).hasSize(1);
    }

    @Test
    void readsAFolderThatHoldsItselfOnce() throws IOException {
        var loop = Files.createDirectory(folder.resolve("loop"));
        Files.writeString(loop.resolve("a.jsonl"), LINE);
        Files.createSymbolicLink(loop.resolve("b"), loop);

        var arrivals = read(loop);

        assertThat(arrivals).hasSize(2);
        assertThat(last(arrivals).reason()).isEqualTo("a folder that holds itself, by a link");
    }

    @Test
    void passesPicturesWithoutCallingThemLost() throws IOException {
        var refused = only(read(file("p.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16})));

        assertThat(refused.loss()).isFalse();
    }

    private void assertOneArticle(Path input) {
        assertThat(read(input)).hasSize(1).allMatch(Arrival.Arrived.class::isInstance);
    }

    private static Arrival.Refused only(List<Arrival> arrivals) {
        assertThat(arrivals).hasSize(1);
        return last(arrivals);
    }

    private static Arrival.Refused last(List<Arrival> arrivals) {
        assertThat(arrivals.get(arrivals.size() - 1)).isInstanceOf(Arrival.Refused.class);
        return (Arrival.Refused) arrivals.get(arrivals.size() - 1);
    }

    private static List<Arrival> read(Path input) {
        var arrivals = new ArrayList<Arrival>();
        new ArticleSource(IntakeSettings.standard()).read(List.of(input), arrivals::add);
        return arrivals;
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private interface Packer {
        OutputStream pack(OutputStream out) throws IOException;
    }

    private static byte[] packed(String latin, Packer packer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = packer.pack(bytes)) {
            out.write(latin.getBytes(StandardCharsets.ISO_8859_1));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                var head = new TarArchiveEntry(entry.getKey());
                head.setSize(entry.getValue().length);
                tar.putArchiveEntry(head);
                tar.write(entry.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }
}
