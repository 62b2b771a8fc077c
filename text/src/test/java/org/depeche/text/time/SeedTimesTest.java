package org.depeche.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.depeche.text.article.Language;
import org.depeche.text.article.PartialDate;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The times that an editor reads out of the two seed articles. */
class SeedTimesTest {
    private static final Path SHARED = Path.of(System.getProperty("depeche.root", "."), "..", "shared");

    @BeforeAll
    static void seedsAreThere() {
        if (!Files.isDirectory(SHARED.resolve("seeds"))) {
            System.err.println("SeedTimesTest: " + SHARED.toAbsolutePath() + " is absent, so the seeds are NOT tested");
            Assumptions.abort("no seeds at " + SHARED);
        }
    }

    @Test
    void readsEveryTimeOnceTheDayIsKnown() throws IOException {
        for (var article : gold().properties()) {
            var found = find(article.getKey(), "2016-12-23");
            for (var time : article.getValue().get("times")) {
                var words = time.get("text").asString();
                assertThat(found)
                        .as("%s in %s", words, article.getKey())
                        .anyMatch(line ->
                                line.endsWith(words + " = " + time.get("value").asString()));
            }
        }
    }

    @Test
    void doesNotGuessTheDayFromTheMonth() throws IOException {
        var found = find("000_d1d9f478af14d5a6", "2016-12");
        assertThat(found).contains("vendredi = 2016-WXX-5").doesNotContain("vendredi = 2016-12-23");
        assertThat(found).contains("mars = 2016-03", "l'année à venir = 2017");
    }

    private static List<String> find(String name, String anchor) throws IOException {
        var text = Files.readString(SHARED.resolve("seeds").resolve(name + ".txt"));
        return new TimeFinder()
                .find(text, Language.FRENCH, Optional.of(new PartialDate(anchor))).stream()
                        .map(found -> found.span().of(text).replace('’', '\'') + " = " + found.value())
                        .toList();
    }

    private static JsonNode gold() throws IOException {
        return new ObjectMapper()
                .readTree(Files.readString(SHARED.resolve("gold").resolve("seeds.json")))
                .get("articles");
    }
}
