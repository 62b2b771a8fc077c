package org.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class DepecheTest {
    private static final Path SAMPLES = Path.of(System.getProperty("depeche.root"), "samples", "valmont");
    private static final String GOOD = SAMPLES.resolve("ati.html").toString();
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void showsHelpWithExamples() {
        assertThat(run("--help").code).isZero();
        assertThat(run("read", "--help").out).contains("depeche read samples/");
        assertThat(run("compare", "--help").out).contains("depeche compare samples/");
        assertThat(run("decide", "join", "--help").out).contains("one story");
        assertThat(run("alert", "add", "--help").out).contains("from now on");
    }

    @Test
    void answersWrongUsageWithCodeTwo() {
        assertThat(run().code).isEqualTo(2);
        assertThat(run("read").code).isEqualTo(2);
        assertThat(run("raed", GOOD).code).isEqualTo(2);
        assertThat(run("read", "--no-such-option", GOOD).err).contains("--no-such-option");
    }

    @Test
    void writesOneArticleALine() {
        var ran = run("read", "--json", SAMPLES.toString());

        assertThat(ran.err).isEmpty();
        assertThat(ran.code).isZero();
        assertThat(ran.out.lines().map(DepecheTest::parse))
                .hasSize(11)
                .allSatisfy(article -> assertThat(article.propertyNames())
                        .containsSubsequence(
                                "id",
                                "url",
                                "outlet",
                                "kicker",
                                "headline",
                                "standfirst",
                                "authors",
                                "credits",
                                "published",
                                "modified",
                                "section",
                                "language",
                                "paywalled",
                                "text",
                                "headings",
                                "captions",
                                "quotes",
                                "times",
                                "names"));
    }

    @Test
    void tellsTheSampleStoryWhole() {
        var ran = run("compare", "--json", SAMPLES.toString());
        var story = parse(ran.out);

        assertThat(ran.code).isZero();
        assertThat(story.get("articles")).hasSize(9);
        assertThat(story.get("apart")).hasSize(2);
        assertThat(story.get("sources").get("independent").intValue()).isEqualTo(2);
        assertThat(story.get("dispatches")).hasSize(1);
        assertThat(story.get("dispatches").get(0).get("agency").stringValue()).isEqualTo("ATI");
        assertThat(story.get("origin").stringValue()).isEqualTo("common agency copy");
    }

    @Test
    void namesEachBadFileInOneLineAndTellsTheRest() throws IOException {
        var noise = new byte[3000];
        new Random(11).nextBytes(noise);
        var bad = List.of(
                Files.writeString(folder.resolve("empty.html"), ""),
                Files.write(folder.resolve("binary.html"), noise),
                Files.writeString(
                        folder.resolve("menu.html"),
                        "<html><body><nav><a href=/>Accueil</a> <a href=/s>Sport</a></nav></body></html>"),
                huge(folder.resolve("huge.html")),
                folder.resolve("absent.html"));
        var arguments = new ArrayList<>(List.of("read", "--json", GOOD));
        bad.forEach(path -> arguments.add(path.toString()));

        var ran = run(arguments.toArray(String[]::new));

        assertThat(ran.code).isEqualTo(1);
        assertThat(ran.out.lines()).hasSize(1);
        assertThat(ran.err.lines()).hasSameSizeAs(bad);
        for (int i = 0; i < bad.size(); i++) {
            assertThat(ran.err.lines().toList().get(i)).startsWith("depeche: " + bad.get(i) + ": ");
        }
    }

    @Test
    void saysSoWhenEncodingsAreMixed() throws IOException {
        var page = Files.readString(SAMPLES.resolve("courrier-de-valmont.html"));
        int middle = page.indexOf("</p>", page.length() / 2);
        var bytes = new java.io.ByteArrayOutputStream();
        bytes.write(page.substring(0, middle).getBytes(StandardCharsets.UTF_8));
        bytes.write(" Déjà vérifié.".getBytes(Charset.forName("windows-1252")));
        bytes.write(page.substring(middle).getBytes(StandardCharsets.UTF_8));
        var path = Files.write(folder.resolve("mixed.html"), bytes.toByteArray());

        var ran = run("read", "--json", path.toString());

        assertThat(ran.code).isEqualTo(1);
        assertThat(ran.err)
                .isEqualToIgnoringNewLines(
                        "depeche: " + path + ": mixed encodings: 4 bytes are no UTF-8 and were read as windows-1252");
        assertThat(parse(ran.out).get("text").stringValue()).contains("Déjà vérifié.");
    }

    @Test
    void comparesWithoutADateAndSaysSo() throws IOException {
        var text = """
                Le pont de Morlune a rouvert vendredi après deux mois de travaux, a annoncé la mairie.

                « Nous sommes soulagés », a déclaré la maire Jeanne Prévert devant une centaine d'habitants.

                Le chantier a coûté trois millions d'euros, soit un peu moins que ce qui avait été prévu.
                """;
        var path = Files.writeString(folder.resolve("undated.txt"), text);

        var ran = run("compare", "--json", path.toString(), GOOD);

        assertThat(ran.code).isEqualTo(1);
        assertThat(ran.err).startsWith("depeche: " + path + ": no publication date");
        assertThat(parse(ran.out).get("articles")).hasSize(2);
    }

    @Test
    void comparesOneArticleOnlyAndSaysSo() {
        var ran = run("compare", "--json", GOOD);

        assertThat(ran.code).isEqualTo(1);
        assertThat(ran.err)
                .isEqualToIgnoringNewLines("depeche: " + GOOD + ": one article only, nothing to compare it with");
        assertThat(parse(ran.out).get("articles")).hasSize(1);
    }

    /** A sparse file of 200 MB that begins like a page. */
    private static Path huge(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.write(("<html><body><p>" + "Une phrase sans fin. ".repeat(1000)).getBytes(StandardCharsets.UTF_8));
            file.setLength(200_000_000);
        }
        return path;
    }

    private static JsonNode parse(String json) {
        return JSON.readTree(json);
    }

    private static Ran run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Depeche.run(arguments, new Console(new PrintWriter(out), new PrintWriter(err), 100, false, false));
        return new Ran(code, out.toString(), err.toString());
    }

    private record Ran(int code, String out, String err) {}
}
