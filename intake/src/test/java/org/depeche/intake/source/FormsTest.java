package org.depeche.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageTypeParser;
import org.depeche.intake.Arrival;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.Position;
import org.depeche.text.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables, JSON and saved pages, each told by its content. */
class FormsTest {
    @TempDir
    private Path folder;

    @Test
    void readsATableByItsColumnsInAnyOrder() throws IOException {
        var table = """
                Date;Titre;"Texte";inconnu;URL
                2031-05-04;"Le pont rouvre ; enfin";"Le pont a ""rouvert"" dimanche.
                Deux mois de travaux.";x;https://www.exemple.example/a
                2031-05-05 18:04:00;Sans texte;;;
                """;

        var articles = articles(read(file("t.csv", table.getBytes(StandardCharsets.UTF_8))));

        assertThat(articles).hasSize(2);
        assertThat(articles.get(0).headline()).contains("Le pont rouvre ; enfin");
        assertThat(articles.get(0).text()).isEqualTo("Le pont a \"rouvert\" dimanche.\nDeux mois de travaux.");
        assertThat(articles.get(0).url()).contains("https://www.exemple.example/a");
        assertThat(articles.get(1).published().orElseThrow().iso()).isEqualTo("2031-05-05T18:04:00");
        assertThat(articles.get(1).text()).isEmpty();
    }

    @Test
    void readsTablesOfSpreadsheets() throws IOException {
        var table = "id\theadline\ttext\n7\tÉté\tLe café rouvre à l'été.\n";

        for (var charset : List.of("UTF-8", "windows-1252", "UTF-16")) {
            var bytes = table.getBytes(Charset.forName(charset));
            assertThat(articles(read(file(charset + ".tsv", bytes))))
                    .as(charset)
                    .extracting(Article::text)
                    .containsExactly("Le café rouvre à l'été.");
        }
        var marked = ("\uFEFF" + table).getBytes(StandardCharsets.UTF_8);
        assertThat(articles(read(file("bom.tsv", marked))).get(0).id()).isEqualTo("7");
    }

    @Test
    void takesProseForNoTable() throws IOException {
        var prose = "Texte, titre et date\n\n" + "Le pont de Brisse a rouvert dimanche après deux mois. ".repeat(8);

        assertThat(read(file("prose.txt", prose.getBytes(StandardCharsets.UTF_8))))
                .hasSize(1);
    }

    @Test
    void readsJsonOverSeveralLinesAndInLists() throws IOException {
        var object = "{\n  \"id\": \"a\",\n  \"text\": \"Un.\"\n}\n";
        var list = "[{\"id\": \"a\", \"text\": \"Un.\"}, {\"id\": \"b\", \"text\": \"Deux.\"}]";

        assertThat(articles(read(file("o.json", (object + object).getBytes(StandardCharsets.UTF_8)))))
                .hasSize(2);
        assertThat(articles(read(file("l.json", list.getBytes(StandardCharsets.UTF_8)))))
                .extracting(Article::id)
                .containsExactly("a", "b");
        var cut = read(file("cut.json", list.substring(0, 40).getBytes(StandardCharsets.UTF_8)));
        assertThat(((Arrival.Refused) cut.get(1)).reason()).startsWith("breaks off after 1 articles");
    }

    @Test
    void readsParquet() throws IOException {
        var file = folder.resolve("t.parquet");
        var schema = MessageTypeParser.parseMessageType("""
                message news {
                  optional int32 rank;
                  required binary title (STRING);
                  optional binary text (STRING);
                  optional int64 published (TIMESTAMP(MICROS,true));
                  optional group authors (LIST) { repeated group list { optional binary element (STRING); } }
                }""");
        // The files of zstd, gzip and LZ4 that other writers made are read in ParquetCodecsTest.
        for (var codec : List.of(CompressionCodecName.SNAPPY, CompressionCodecName.UNCOMPRESSED)) {
            Files.deleteIfExists(file);
            try (var writer = ExampleParquetWriter.builder(new LocalOutputFile(file))
                    .withConf(new PlainParquetConfiguration())
                    .withType(schema)
                    .withCompressionCodec(codec)
                    .build()) {
                var row = new SimpleGroupFactory(schema).newGroup();
                row.append("rank", 1).append("title", "Le pont rouvre").append("text", "Le pont a rouvert à l'été.");
                row.append("published", 1_935_650_000_000_000L);
                row.addGroup("authors").addGroup("list").append("element", "Odile Garance");
                writer.write(row);
                writer.write(new SimpleGroupFactory(schema).newGroup().append("title", "Sans texte"));
            }

            var articles = articles(read(file));

            assertThat(articles).as(codec.name()).hasSize(2);
            assertThat(articles.get(0).headline()).contains("Le pont rouvre");
            assertThat(articles.get(0).text()).isEqualTo("Le pont a rouvert à l'été.");
            assertThat(articles.get(0).published().orElseThrow().iso()).isEqualTo("2031-05-04T08:33:20Z");
            assertThat(articles.get(0).authors()).containsExactly("Odile Garance");
            assertThat(articles.get(1).text()).isEmpty();
        }
    }

    @Test
    void readsThePageOfAnMhtmlFile() throws IOException {
        var mhtml = """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://www.exemple.example/pont
                Subject: Le pont rouvre
                Date: Sun, 4 May 2031 10:00:00 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="----XyZ"

                ------XyZ
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://www.exemple.example/pont

                <!DOCTYPE html><html lang=3D"fr"><body><h1>Le pont rouvre</h1><p>Le pont de=
                 Brisse a rouvert dimanche apr=C3=A8s deux mois de travaux, a annonc=C3=A9 la pr=C3=A9f=
                ecture, qui promet une f=C3=AAte pour les riverains samedi prochain.</p></body></html>
                ------XyZ
                Content-Type: text/html
                Content-Location: https://www.exemple.example/cadre

                <html><body><p>Un cadre</p></body></html>
                ------XyZ--
                """.replace("\n", "\r\n");

        var arrivals = read(file("page.mhtml", mhtml.getBytes(StandardCharsets.UTF_8)));

        var arrived = (Arrival.Arrived) arrivals.get(0);
        assertThat(arrivals).hasSize(1);
        assertThat(arrived.article().url()).contains("https://www.exemple.example/pont");
        assertThat(arrived.article().text()).startsWith("Le pont de Brisse a rouvert dimanche après deux mois");
        assertThat(arrived.fetched().orElseThrow()).hasToString("2031-05-04T10:00:00Z");
    }

    @Test
    void tellsWhereEachLineBegins() throws IOException {
        var lines = "{\"text\": \"Été.\"}\n\n{\"text\": \"Deux.\"}\n";

        assertThat(read(file("l.jsonl", lines.getBytes(StandardCharsets.UTF_8))))
                .extracting(arrival -> arrival.position().offset().getAsLong())
                .containsExactly(0L, 20L);
    }

    @Test
    void readsOnlyWhatAnEarlierRunHasNotTaken() throws IOException {
        var file = file(
                "l.jsonl",
                "{\"text\": \"Un.\"}\n{\"text\": \"Deux.\"}\n{\"text\": \"Trois.\"}\n"
                        .getBytes(StandardCharsets.UTF_8));
        var taken = new HashSet<Position>();
        var source = new ArticleSource(IntakeSettings.standard());
        source.read(List.of(file), position -> taken.size() < 2, arrival -> taken.add(arrival.position()));

        var second = new ArrayList<Arrival>();
        source.read(List.of(file), position -> !taken.contains(position), second::add);

        assertThat(articles(second)).extracting(Article::text).containsExactly("Trois.");
    }

    private static List<Article> articles(List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(Arrival.Arrived.class::isInstance)
                .map(arrival -> ((Arrival.Arrived) arrival).article())
                .toList();
    }

    private static List<Arrival> read(Path input) {
        var arrivals = new ArrayList<Arrival>();
        new ArticleSource(IntakeSettings.standard()).read(List.of(input), arrivals::add);
        return arrivals;
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
