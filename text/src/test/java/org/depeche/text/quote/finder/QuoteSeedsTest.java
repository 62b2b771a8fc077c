package org.depeche.text.quote.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.Span;
import org.depeche.text.quote.Quote;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the finder against what an editor reads out of the two seed articles, where they are at hand. */
class QuoteSeedsTest {
    private static final Path SHARED =
            Path.of(System.getProperty("depeche.root", ".")).resolveSibling("shared");

    @Test
    void findsEveryQuotationOfTheSeeds() throws IOException {
        var gold = SHARED.resolve("gold/seeds.json");
        if (!Files.exists(gold)) {
            System.err.println("QuoteSeedsTest: NOT RUN, there is no " + gold);
            Assumptions.abort("the seeds are not at hand");
        }
        var articles =
                JsonMapper.builder().build().readTree(Files.readString(gold)).get("articles");
        int checked = 0;
        for (var entry : articles.properties()) {
            checked += check(entry.getKey(), entry.getValue());
        }
        assertThat(checked).isGreaterThan(10);
    }

    private static int check(String id, JsonNode expected) throws IOException {
        var text = body(id, expected);
        var found = new QuoteFinder()
                .find(Article.builder(id, text).language(Language.FRENCH).build(), List.of());
        int checked = 0;
        for (var quote : expected.get("quotes")) {
            assertThat(found).as(id + ": " + quote).anyMatch(candidate -> fits(candidate, text, quote));
            checked++;
        }
        return checked;
    }

    private static boolean fits(Quote quote, String text, JsonNode expected) {
        var spans = new ArrayList<String>();
        quote.spans().forEach(span -> spans.add(fold(span.of(text))));
        var wanted = new ArrayList<String>();
        if (expected.has("spans")) {
            expected.get("spans").forEach(span -> wanted.add(fold(span.asString())));
        }
        boolean words = expected.has("spans")
                ? spans.equals(wanted)
                : spans.get(0).contains(fold(expected.get("contains").asString()));
        var cue = quote.cue().map(span -> span.of(text)).orElse("");
        return words
                && quote.kind()
                        == Quote.Kind.valueOf(expected.get("kind").asString().toUpperCase(Locale.ROOT))
                && quote.speaker()
                        .equals(java.util.Optional.of(expected.get("speaker").asString()))
                && (!expected.has("cue") || cue.equals(expected.get("cue").asString()));
    }

    /** The body's lines, from its first words to its last ones. */
    private static String body(String id, JsonNode expected) throws IOException {
        try (Stream<Path> files = Files.list(SHARED.resolve("seeds"))) {
            var file = files.filter(path -> path.getFileName().toString().startsWith(id))
                    .findFirst()
                    .orElseThrow();
            var page = Files.readString(file);
            var first = expected.get("first_body_words").asString();
            var last = expected.get("last_body_words").asString();
            return new Span(page.indexOf(first), page.lastIndexOf(last) + last.length()).of(page);
        }
    }

    private static String fold(String words) {
        return words.replace('’', '\'').replaceAll("[\\s\\p{Z}]+", " ").replaceAll("[«»“”\"]\\s?|\\s?»", "");
    }
}
