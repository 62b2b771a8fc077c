package org.depeche.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.depeche.intake.Arrival;
import org.depeche.intake.IntakeSettings;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleSourceTest {
    private static final String LINE = """
            {"id": "a1", "url": "https://www.exemple.example/a", "outlet": "Le Phare de Morlune", "language": "fr", "published": "2031-05-04", "headline": "Le pont rouvre", "text": "Le pont a rouvert dimanche.\\n\\nIl avait fermé en mars."}
            """;

    @TempDir
    private Path folder;

    @Test
    void keepsTheTextOfAnArticleLineToTheCharacter() throws IOException {
        var article = arrived(read(file("lines.jsonl", LINE)).get(0)).article();

        assertThat(article.id()).isEqualTo("a1");
        assertThat(article.text()).isEqualTo("Le pont a rouvert dimanche.\n\nIl avait fermé en mars.");
        assertThat(article.outlet().orElseThrow().name()).isEqualTo("Le Phare de Morlune");
        assertThat(article.published().orElseThrow().iso()).isEqualTo("2031-05-04");
        assertThat(article.headline()).contains("Le pont rouvre");
        assertThat(article.language()).isEqualTo(Language.FRENCH);
        assertThat(article.blocks()).hasSize(2);
    }

    @Test
    void readsAPageAndATextAsAScraperLeftIt() throws IOException {
        var paragraph = "Le pont de Brisse a rouvert dimanche après deux mois de travaux, a annoncé la préfecture.";
        var page = "<html lang=fr><head><meta property='article:published_time' content='2031-05-04'></head><body>"
                + "<nav><a href=/a>Politique</a> <a href=/b>Sport</a></nav><article><h1>Le pont de Brisse rouvre avec un mois d'avance</h1><p>"
                + paragraph + "</p><p>" + paragraph.replace("pont", "quai") + "</p></article><footer>Mentions légales";
        var scraped = "Le pont de Brisse rouvre avec un mois d'avance\n\n" + paragraph + "\n\n"
                + paragraph.replace("pont", "quai") + "\n\nPartager cet article\n";

        for (var path : List.of(file("page.html", page), file("page.txt", scraped))) {
            var article = arrived(read(path).get(0)).article();
            assertThat(article.headline()).contains("Le pont de Brisse rouvre avec un mois d'avance");
            assertThat(article.text()).startsWith("Le pont de Brisse").contains("Le quai de Brisse");
            assertThat(article.text()).doesNotContain("Sport", "Mentions", "Partager");
            assertThat(article.language()).isEqualTo(Language.FRENCH);
        }
    }

    @Test
    void namesAnArticleWithoutIdByItsPathAndNumber() throws IOException {
        var path = file("lines.txt", "{\"text\": \"Un.\"}\n\n{\"text\": \"Deux.\"}\n");

        assertThat(read(path))
                .extracting(arrival -> arrived(arrival).article().id())
                .containsExactly(path + "#1", path + "#2");
    }

    @Test
    void takesAHeadlineWithoutTextForAnArticle() throws IOException {
        var arrivals = read(file("lines.jsonl", """
                {"id": "a1", "headline": "Le pont de Morlune a rouvert dimanche à la circulation"}
                {"id": "a2", "headline": "The bridge at Morlune has reopened", "text": ""}
                """));

        assertThat(arrivals)
                .extracting(arrival -> arrived(arrival).article().text())
                .containsExactly("", "");
        assertThat(arrivals)
                .extracting(arrival -> arrived(arrival).article().language())
                .containsExactly(Language.FRENCH, Language.ENGLISH);
    }

    @Test
    void findsWhomTheTextOfALineCreditsUnlessTheLineSaysIt() throws IOException {
        var arrivals = read(file("lines.jsonl", """
                {"language": "fr", "text": "Le pont de Valmont a rouvert dimanche.\\n\\nLe maire s'en réjouit. (afp/nxp)"}
                {"language": "fr", "text": "Valmont (Reuters) - Le pont a rouvert.\\n\\nLe maire s'en réjouit."}
                {"language": "fr", "text": "Le pont a rouvert, dit le maire à l'AFP.\\n\\nIl s'en réjouit."}
                {"language": "fr", "credits": [], "text": "Le pont a rouvert.\\n\\nLe maire s'en réjouit. (AFP)"}
                """));

        assertThat(arrivals)
                .extracting(arrival -> arrived(arrival).article().credits().stream()
                        .map(Credit::agency)
                        .toList())
                .containsExactly(List.of("AFP"), List.of("Reuters"), List.of(), List.of());
    }

    @Test
    void tellsHowMuchOfTheInputIsRead() throws IOException {
        var lines = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            lines.append("{\"text\": \"Le pont ").append(i).append(" a rouvert dimanche.\"}\n");
        }
        var first = file("first.jsonl", lines.toString());
        var second = file("second.jsonl", lines.toString());
        var progress = InputProgress.of(List.of(first, second));
        var shares = new ArrayList<Double>();
        assertThat(progress.share()).contains(0.0);

        new ArticleSource(IntakeSettings.standard())
                .read(
                        List.of(first, second),
                        position -> true,
                        arrival -> shares.add(progress.share().orElseThrow()),
                        progress);

        assertThat(shares).isSorted().hasSize(8000);
        assertThat(shares.get(2000)).isBetween(0.2, 0.5);
        assertThat(shares.get(6000)).isBetween(0.7, 1.0);
        assertThat(progress.share()).contains(1.0);
        assertThat(InputProgress.of(List.of(folder.resolve("absent"))).share()).isEmpty();
    }

    @Test
    void readsCompressedLines() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(LINE.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(read(file("lines.gz", bytes.toByteArray()))).hasSize(1).allMatch(Arrival.Arrived.class::isInstance);
    }

    @Test
    void goesOnAfterABrokenLine() throws IOException {
        var arrivals =
                read(file("lines.jsonl", "{\"text\": \"Un.\"}\n{\"text\": \"Deux\n[1]\n{\"id\": \"x\"}\n" + LINE));

        assertThat(arrivals).hasSize(5);
        assertThat(refused(arrivals.get(1)).place()).endsWith("lines.jsonl#2");
        assertThat(refused(arrivals.get(1)).reason()).startsWith("no article line: ");
        assertThat(refused(arrivals.get(2)).reason()).contains("a JSON object is needed");
        assertThat(refused(arrivals.get(3)).reason()).isEqualTo("an article line needs text, html or a headline");
        assertThat(arrived(arrivals.get(4)).article().id()).isEqualTo("a1");
    }

    @Test
    void refusesWhatHoldsNoArticleAndNamesIt() throws IOException {
        var random = new byte[4096];
        new Random(7).nextBytes(random);

        assertRefused(file("empty.html", ""), "an empty file");
        assertRefused(file("blank.txt", " \n\n "), "an empty file");
        assertRefused(file("binary.html", random), "binary, neither a page nor a text");
        assertRefused(folder.resolve("absent.html"), "no such file or folder");
        assertRefused(Files.createDirectory(folder.resolve("void")), "an empty folder");
    }

    @Test
    void refusesADocumentAboveTheLimitWithoutReadingItWhole() throws IOException {
        var source = new ArticleSource(IntakeSettings.standard().withLargestDocument(2_000_000));
        var arrivals = new ArrayList<Arrival>();
        source.read(List.of(file("long.txt", "Une phrase de plus. ".repeat(200_000))), arrivals::add);

        assertThat(refused(arrivals.get(0)).reason()).isEqualTo("larger than 2 MB, too large for one article");
    }

    @Test
    void refusesAnEndlessLineAndReadsTheNext() throws IOException {
        var source = new ArticleSource(IntakeSettings.standard().withLargestLine(1_000));
        var arrivals = new ArrayList<Arrival>();
        source.read(List.of(file("l.jsonl", "{\"text\": \"" + "x".repeat(5_000) + "\"}\n" + LINE)), arrivals::add);

        assertThat(refused(arrivals.get(0)).reason()).isEqualTo("a line of over 1000 bytes");
        assertThat(arrivals.get(1)).isInstanceOf(Arrival.Arrived.class);
    }

    @Test
    void readsTheFilesOfAFolderByName() throws IOException {
        file("b.jsonl", "{\"id\": \"second\", \"text\": \"Deux.\"}");
        file("a.jsonl", "{\"id\": \"first\", \"text\": \"Un.\"}");
        file(".hidden", "{\"id\": \"never\", \"text\": \"Rien.\"}");

        assertThat(read(folder))
                .extracting(arrival -> arrived(arrival).article().id())
                .containsExactly("first", "second");
    }

    private List<Arrival> read(Path input) {
        var arrivals = new ArrayList<Arrival>();
        new ArticleSource(IntakeSettings.standard()).read(List.of(input), arrivals::add);
        return arrivals;
    }

    private void assertRefused(Path input, String reason) {
        var arrivals = read(input);
        assertThat(arrivals).hasSize(1);
        assertThat(refused(arrivals.get(0)).place()).isEqualTo(input.toString());
        assertThat(refused(arrivals.get(0)).reason()).isEqualTo(reason);
        assertThat(refused(arrivals.get(0)).loss()).isTrue();
    }

    private Path file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static Arrival.Arrived arrived(Arrival arrival) {
        assertThat(arrival).isInstanceOf(Arrival.Arrived.class);
        return (Arrival.Arrived) arrival;
    }

    private static Arrival.Refused refused(Arrival arrival) {
        assertThat(arrival).isInstanceOf(Arrival.Refused.class);
        return (Arrival.Refused) arrival;
    }
}
