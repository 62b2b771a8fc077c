package org.depeche.text.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Reads thousands of real articles, where they are at hand: not one may make the reader fail. */
class RealNewsTest {
    private static final Path CORPUS = Path.of(System.getProperty("depeche.root", "."))
            .resolveSibling("shared/gold/corpus/gilets-jaunes-fr.jsonl");

    @Test
    void readsEveryArticleOfTheCorpus() throws IOException {
        if (!Files.exists(CORPUS)) {
            System.err.println("RealNewsTest: NOT RUN, there is no " + CORPUS);
            Assumptions.abort("the corpus is not at hand");
        }
        var reader = new ArticleReader();
        var json = JsonMapper.builder().build();
        var failed = new ArrayList<String>();
        int articles = 0;
        for (var line : Files.readAllLines(CORPUS)) {
            var entry = json.readTree(line);
            var id = entry.get("id").asString();
            var article = Article.builder(id, entry.get("text").asString())
                    .headline(entry.get("headline").asString())
                    .language(Language.FRENCH)
                    .build();
            try {
                reader.read(article);
            } catch (RuntimeException e) {
                failed.add(id + ": " + e);
            }
            articles++;
        }
        assertThat(failed).isEmpty();
        assertThat(articles).isGreaterThan(1_000);
    }
}
