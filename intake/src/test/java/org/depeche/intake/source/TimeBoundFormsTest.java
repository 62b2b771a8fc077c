package org.depeche.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.depeche.intake.Arrival;
import org.depeche.intake.IntakeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No form has documents that are read for ever. */
class TimeBoundFormsTest {
    private static final String SENTENCE = "Le pont de Brisse est fermé depuis dimanche à l'aube. ";
    private static final String PAGE = "<html><body><article><h1>Le pont</h1><p>" + SENTENCE.repeat(20) + "</p></html>";

    @TempDir
    private Path folder;

    @Test
    void givesUpADocumentOfAnyFormThatTakesTooLong() throws IOException {
        var settings = IntakeSettings.standard().withLongestReading(Duration.ofNanos(1));
        for (var document : documents().entrySet()) {
            var file = Files.write(folder.resolve(document.getKey()), document.getValue());
            var arrivals = new ArrayList<Arrival>();

            new ArticleSource(settings).read(List.of(file), arrivals::add);

            assertThat(arrivals).as(document.getKey()).singleElement().satisfies(arrival -> {
                var refused = (Arrival.Refused) arrival;
                assertThat(refused.place()).startsWith(file.toString());
                assertThat(refused.reason()).endsWith("took longer than 0 s to read, and was given up");
                assertThat(refused.loss()).isTrue();
            });
        }
    }

    @Test
    void readsTheSameDocumentsInTime() throws IOException {
        for (var document : documents().entrySet()) {
            var file = Files.write(folder.resolve(document.getKey()), document.getValue());
            var arrivals = new ArrayList<Arrival>();

            new ArticleSource(IntakeSettings.standard()).read(List.of(file), arrivals::add);

            assertThat(arrivals)
                    .as(document.getKey())
                    .singleElement()
                    .satisfies(arrival -> assertThat(arrival.toString()).doesNotContain("took longer"));
        }
    }

    @Test
    void passesAFailureOfTheReceiverOnAndCallsItNoMore() throws IOException {
        for (var document : documents().entrySet()) {
            var file = Files.write(folder.resolve(document.getKey()), document.getValue());
            var twice = Files.createDirectories(folder.resolve("twice " + document.getKey()));
            Files.copy(file, twice.resolve("1 " + document.getKey()));
            Files.copy(file, twice.resolve("2 " + document.getKey()));
            var calls = new ArrayList<Arrival>();
            var full = new UncheckedIOException(new IOException("the disk is full"));

            assertThatThrownBy(() -> new ArticleSource(IntakeSettings.standard()).read(List.of(twice), arrival -> {
                        calls.add(arrival);
                        throw full;
                    }))
                    .as(document.getKey())
                    .isSameAs(full);
            assertThat(calls).as(document.getKey()).hasSize(1);
        }
    }

    private static Map<String, byte[]> documents() throws IOException {
        var http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE;
        var texts = Map.of(
                "page.html",
                PAGE,
                "text.txt",
                "Le pont\n\n" + SENTENCE.repeat(20),
                "dispatch.xml",
                "<nitf><body><body.content><p>" + SENTENCE + "</p></body.content></body></nitf>",
                "feed.xml",
                "<rss version=\"2.0\"><channel><title>Le Phare</title><item><title>Le pont</title>"
                        + "<link>https://phare.example/pont</link></item></channel></rss>",
                "saved.mhtml",
                "From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"
                        + "Content-Type: text/html; charset=utf-8\r\n\r\n" + PAGE + "\r\n--b--\r\n",
                "crawl.warc",
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2031-05-04T08:00:00Z\r\n"
                        + "WARC-Target-URI: https://phare.example/pont\r\nContent-Type: application/http;msgtype=response"
                        + "\r\nContent-Length: " + http.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + http
                        + "\r\n\r\n");
        var rows = Map.of(
                "lines.jsonl",
                "{\"headline\":\"Le pont\",\"text\":\"" + SENTENCE + "\"}\n",
                "list.json",
                "[\n{\"headline\":\"Le pont\",\n\"html\":\"<h1>Le pont</h1><p>" + SENTENCE.repeat(20) + "\"}]",
                "table.csv",
                "headline,text\nLe pont,\"" + SENTENCE + "\"\n",
                "ninjs.jsonl",
                "{\"uri\":\"urn:a\",\"type\":\"text\",\"pubstatus\":\"usable\",\"headline\":\"Le pont\",\"body_text\":\""
                        + SENTENCE + "\"}\n");
        var documents = new LinkedHashMap<String, byte[]>();
        texts.forEach((name, text) -> documents.put(name, text.getBytes(StandardCharsets.UTF_8)));
        rows.forEach((name, text) -> documents.put(name, text.getBytes(StandardCharsets.UTF_8)));
        documents.put("paper.pdf", pdf());
        documents.put("table.parquet", parquet());
        return documents;
    }

    private static byte[] parquet() throws IOException {
        var file = Files.createTempDirectory("parquet").resolve("table.parquet");
        var schema = MessageTypeParser.parseMessageType("message news { required binary text (STRING); }");
        try (var writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                .withConf(new PlainParquetConfiguration())
                .withType(schema)
                .build()) {
            writer.write(new SimpleGroupFactory(schema).newGroup().append("text", SENTENCE));
        }
        var bytes = Files.readAllBytes(file);
        Files.delete(file);
        Files.delete(file.getParent());
        return bytes;
    }

    private static byte[] pdf() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        return out.toByteArray();
    }
}
