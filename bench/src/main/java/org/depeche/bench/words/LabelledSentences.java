package org.depeche.bench.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text whose sentences a person marked.
 *
 * @param sentences all of them, in order
 * @param body those of the article itself, without labels, captions, embeds and the like
 */
record LabelledSentences(String text, List<Span> sentences, List<Span> body) {

    LabelledSentences {
        sentences = List.copyOf(sentences);
        body = List.copyOf(body);
    }

    /** Reads both articles of each labelled pair. */
    static List<LabelledSentences> read(Path pairs) throws IOException {
        var texts = new ArrayList<LabelledSentences>();
        var mapper = JsonMapper.shared();
        for (var line : Files.readAllLines(pairs)) {
            var pair = mapper.readTree(line);
            for (var side : List.of("a", "b")) {
                texts.add(of(
                        pair.path("articles").path(side).path("text").asString(),
                        pair.path("sentences").path(side)));
            }
        }
        return texts;
    }

    /** The labels count characters, not UTF-16 units. */
    private static LabelledSentences of(String text, JsonNode labels) {
        var all = new ArrayList<Span>();
        var body = new ArrayList<Span>();
        for (var label : labels) {
            int start = text.offsetByCodePoints(0, label.path("start").asInt());
            int end = text.offsetByCodePoints(0, label.path("end").asInt());
            all.add(new Span(start, end));
            if (label.path("kind").asString().equals("text")) {
                body.add(new Span(start, end));
            }
        }
        return new LabelledSentences(text, all, body);
    }
}
