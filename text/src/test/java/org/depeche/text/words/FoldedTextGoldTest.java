package org.depeche.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the key of a wording against what a person called verbatim in real news. */
class FoldedTextGoldTest {

    @Test
    void keysAreEqualWhereAPersonSaysVerbatim() throws IOException {
        var file = Path.of(System.getProperty("depeche.root", "."), "..", "shared", "gold", "reuse", "pairs-fr.jsonl");
        if (!Files.exists(file)) {
            System.err.println("NOT TESTED on real news: the labelled pairs are absent: " + file);
            Assumptions.abort("the labelled pairs are absent");
        }
        for (var line : Files.readAllLines(file)) {
            var pair = JsonMapper.shared().readTree(line);
            for (var link : pair.path("links")) {
                boolean equal = key(pair, "a", link.path("a")).equals(key(pair, "b", link.path("b")));
                assertThat(equal)
                        .as("%s: link %s", pair.path("id").asString(), link)
                        .isEqualTo(link.path("relation").asString().equals("verbatim"));
            }
        }
    }

    private static String key(JsonNode pair, String side, JsonNode sentences) {
        var text = pair.path("articles").path(side).path("text").asString();
        var wording = new StringBuilder();
        for (var index : sentences) {
            var sentence = pair.path("sentences").path(side).path(index.asInt());
            wording.append(' ')
                    .append(
                            text,
                            text.offsetByCodePoints(0, sentence.path("start").asInt()),
                            text.offsetByCodePoints(0, sentence.path("end").asInt()));
        }
        return FoldedText.key(wording.toString());
    }
}
