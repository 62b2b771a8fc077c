package org.depeche.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.depeche.intake.Arrival;
import org.depeche.intake.IntakeSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to take for ever or to fill the memory end with one line that names them, and the next one is read. */
class PathologicalFilesTest {
    private static final String ENDLESS = "Le pont de Brisse est fermé (AFP). ".repeat(60_000);

    @TempDir
    private Path folder;

    @Test
    void readsOnAfterMhtmlNestedForEver() throws IOException {
        var nested = new StringBuilder(
                "From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b0\"\r\n\r\n");
        for (int i = 0; i < 100_000; i++) {
            nested.append("--b" + i + "\r\nContent-Type: multipart/related; boundary=\"b" + (i + 1) + "\"\r\n\r\n");
        }
        Files.writeString(folder.resolve("a.mhtml"), nested);

        assertThat(readWithAnother()).containsExactly("a.mhtml: nested too deep to be read", "z.jsonl#1: read");
    }

    @Test
    void readsOnAfterMhtmlWhosePageDoesNotEnd() throws IOException {
        var endless = "From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n"
                + "--b\r\nContent-Type: text/html\r\n\r\n" + "<p>Le pont</p>".repeat(200_000);
        Files.writeString(folder.resolve("a.mhtml"), endless);

        assertThat(readWithAnother(IntakeSettings.standard().withLargestDocument(2_000_000)))
                .containsExactly("a.mhtml: a page of over 2 MB, too large for one article", "z.jsonl#1: read");
    }

    @Test
    void readsOnAfterALineWithAnEndlessText() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), "{\"text\":\"" + ENDLESS + "\"}\n{\"text\":\"Le pont.\"}\n");

        assertThat(readWithAnother())
                .containsExactly(
                        "a.jsonl#1: a text of over 2 million characters", "a.jsonl#2: read", "z.jsonl#1: read");
    }

    @Test
    void readsOnAfterARowWithAnEndlessText() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "headline,text\nLe pont,\"" + ENDLESS + "\"\nb,Le pont.\n");

        assertThat(readWithAnother())
                .containsExactly("a.csv#1: a text of over 2 million characters", "a.csv#2: read", "z.jsonl#1: read");
    }

    @Test
    void readsOnAfterATableWhoseQuotationDoesNotEnd() throws IOException {
        var endless = "headline,text\nLe pont,\"" + "Le pont est fermé.\n".repeat(200_000);
        Files.write(folder.resolve("a.csv"), endless.getBytes(StandardCharsets.UTF_8));

        assertThat(readWithAnother(IntakeSettings.standard().withLargestLine(1_000_000)))
                .hasSize(2)
                .satisfies(lines -> assertThat(lines.get(0)).startsWith("a.csv: the table breaks off after row 0"))
                .last()
                .isEqualTo("z.jsonl#1: read");
    }

    @Test
    void readsOnAfterAParquetFileOfEqualRows() throws IOException {
        // A column of one value is kept once, with the number of its rows.
        var schema = MessageTypeParser.parseMessageType(
                "message news { required binary text (STRING); required binary section (STRING); }");
        var row = new SimpleGroupFactory(schema)
                .newGroup()
                .append("text", "Le pont.")
                .append("section", "s".repeat(200_000));
        writeParquet(schema, row, 2_000);

        assertThat(readWithAnother())
                .hasSizeLessThan(1_000)
                .contains("a.parquet: cannot be read: unpacks to over 100 times its size, as a decompression bomb does")
                .last()
                .isEqualTo("z.jsonl#1: read");
    }

    private void writeParquet(MessageType schema, Group row, int count) throws IOException {
        try (var writer = ExampleParquetWriter.builder(new LocalOutputFile(folder.resolve("a.parquet")))
                .withConf(new PlainParquetConfiguration())
                .withType(schema)
                .withPageSize(1 << 30)
                .withDictionaryPageSize(1 << 24)
                .build()) {
            for (int i = 0; i < count; i++) {
                writer.write(row);
            }
        }
    }

    private List<String> readWithAnother() throws IOException {
        return readWithAnother(IntakeSettings.standard());
    }

    /** A line for each arrival of what stands in the folder, and of a sound file that comes after it. */
    private List<String> readWithAnother(IntakeSettings settings) throws IOException {
        Files.writeString(folder.resolve("z.jsonl"), "{\"text\":\"Le pont est ouvert.\"}\n");
        var lines = new ArrayList<String>();
        new ArticleSource(settings).read(List.of(folder), arrival -> lines.add(line(arrival)));
        return lines;
    }

    private String line(Arrival arrival) {
        var place = arrival.place().substring(folder.toString().length() + 1);
        return place + ": " + (arrival instanceof Arrival.Refused refused ? refused.reason() : "read");
    }
}
