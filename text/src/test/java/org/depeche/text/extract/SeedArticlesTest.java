package org.depeche.text.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.depeche.text.article.Article;
import org.depeche.text.article.Caption;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.depeche.text.extract.phrase.PlainText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every line on metadata and body that an editor wrote of the two seed articles must come out of their scraped texts. */
class SeedArticlesTest {
    private static final Path SHARED = Path.of(System.getProperty("depeche.root", ".."))
            .resolveSibling("shared")
            .normalize();

    @ParameterizedTest
    @ValueSource(strings = {"000_d1d9f478af14d5a6", "001_0cb8e20bd6220873"})
    void readsWhatAnEditorReads(String name) throws IOException {
        var gold = gold(name);
        var article = read(name);

        assertThat(article.outlet().map(Outlet::name)).hasValue(text(gold, "outlet"));
        assertThat(article.credits().stream().map(Credit::agency)).containsExactlyElementsOf(texts(gold, "agencies"));
        assertThat(article.published().map(PartialDate::iso)).hasValue(text(gold, "published"));
        assertThat(article.language().tag()).isEqualTo(text(gold, "language"));
        assertThat(article.headline().map(PlainText::of)).hasValue(PlainText.of(text(gold, "headline")));
        assertGiven(
                gold,
                "agency_evidence",
                article.credits().stream().map(Credit::evidence).findFirst());
        assertGiven(gold, "section", article.section());
        assertGiven(gold, "kicker", article.kicker());
        assertGiven(gold, "standfirst", article.standfirst());
        assertCaptions(gold, article);
        assertBody(gold, article);
    }

    private static void assertGiven(JsonNode gold, String field, Optional<String> read) {
        if (gold.has(field)) {
            assertThat(read.map(PlainText::of)).as(field).hasValue(PlainText.of(text(gold, field)));
        }
    }

    private static void assertCaptions(JsonNode gold, Article article) {
        var expected = StreamSupport.stream(gold.path("captions").spliterator(), false)
                .map(caption -> new Caption(text(caption, "text"), Optional.of(text(caption, "credit"))))
                .toList();
        assertThat(article.captions()).containsExactlyElementsOf(expected);
    }

    private static void assertBody(JsonNode gold, Article article) {
        var body = PlainText.of(article.text());
        assertThat(body).startsWith(PlainText.of(text(gold, "first_body_words")));
        assertThat(body).endsWith(PlainText.of(text(gold, "last_body_words")));
        assertThat(article.headings().stream().map(heading -> PlainText.of(heading.of(article.text()))))
                .containsExactlyElementsOf(
                        texts(gold, "headings").stream().map(PlainText::of).toList());
        for (var never : texts(gold, "never_in_body")) {
            assertThat(body).doesNotContain(PlainText.of(never));
        }
    }

    private static Article read(String name) throws IOException {
        var scraped = Files.readString(SHARED.resolve("seeds").resolve(name + ".txt"));
        var extraction = new ArticleExtractor().extractText(name, Optional.empty(), scraped);
        assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
        return ((Extraction.Extracted) extraction).article();
    }

    private static JsonNode gold(String name) throws IOException {
        var file = SHARED.resolve("gold").resolve("seeds.json");
        if (!Files.exists(file)) {
            System.err.println("NOT TESTED: the seed articles are not at " + SHARED);
            Assumptions.abort("the seed articles are not here");
        }
        return JsonMapper.shared()
                .readTree(Files.readString(file))
                .path("articles")
                .path(name);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static java.util.List<String> texts(JsonNode node, String field) {
        return stream(node, field).toList();
    }

    private static Stream<String> stream(JsonNode node, String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false).map(part -> part.asString(""));
    }
}
