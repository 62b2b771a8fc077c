package org.depeche.text.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.depeche.text.article.Article;
import org.depeche.text.extract.block.BlockReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The pages of the sample story, changed at random: a new layout must not break the reading. */
class MutationTest {
    private static final int SEEDS = 6;
    private static final Path SAMPLES = Path.of(System.getProperty("depeche.root", ".."), "samples", "valmont");
    private final ArticleExtractor extractor = new ArticleExtractor();

    @Test
    void readsTheSameTextUnderOtherClasses() throws IOException {
        for (var page : pages()) {
            var whole = article(Jsoup.parse(page).outerHtml()).orElseThrow();
            var renamed = Jsoup.parse(page);
            renamed.getAllElements()
                    .forEach(element -> element.removeAttr("class").removeAttr("id"));

            var article = article(renamed.outerHtml()).orElseThrow();

            assertThat(likeness(whole, article)).as(page.toString()).isGreaterThan(0.85);
            assertThat(article.headline()).as(page.toString()).isEqualTo(whole.headline());
        }
    }

    @Test
    void readsTheSameTextWithoutDataForMachines() throws IOException {
        for (var page : pages()) {
            var whole = article(Jsoup.parse(page).outerHtml()).orElseThrow();
            var bare = Jsoup.parse(page);
            bare.select("script, meta").remove();

            assertThat(likeness(whole, article(bare.outerHtml()).orElseThrow()))
                    .as(page.toString())
                    .isGreaterThan(0.95);
        }
    }

    @Test
    void showsNoScriptOrStyleHoweverThePageIsTurned() throws IOException {
        for (var page : pages()) {
            for (long seed = 0; seed < SEEDS; seed++) {
                var document = Jsoup.parse(page);
                turn(document, new Random(seed));

                var told = extractor.extractHtml(page + " seed " + seed, Optional.empty(), document.outerHtml());

                assertThat(told.toString()).doesNotContain("onlyForMachines").doesNotContain("onlyForLooks");
            }
        }
    }

    private static void turn(Document document, Random random) {
        var elements = document.body().getAllElements();
        for (int i = 0; i < 25; i++) {
            var element = elements.get(random.nextInt(elements.size()));
            if (element.parent() == null || element.normalName().equals("body")) {
                continue;
            }
            switch (random.nextInt(7)) {
                case 0 -> element.remove();
                case 1 -> element.wrap("<div class=w" + i + "></div>");
                case 2 -> element.unwrap();
                case 3 -> element.after(element.clone());
                case 4 -> element.tagName(random.nextBoolean() ? "div" : "section");
                case 5 -> element.prepend("<script>var onlyForMachines = '<p>' + 1;</script>");
                default -> element.append("<style>p { color: onlyForLooks }</style>");
            }
        }
    }

    private static double likeness(Article one, Article other) {
        var words = new HashSet<>(List.of(one.text().split("\\s+")));
        var others = new HashSet<>(List.of(other.text().split("\\s+")));
        int all = words.size() + others.size();
        words.retainAll(others);
        return 2.0 * words.size() / all;
    }

    private Optional<Article> article(String html) {
        return extractor.extractHtml("page", Optional.empty(), html) instanceof Extraction.Extracted extracted
                ? Optional.of(extracted.article())
                : Optional.empty();
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void leavesNoElementOfItsInputChanged() {
        Element root = Jsoup.parse("<h1>Titre</h1><p>Un texte.</p>").body();
        var before = root.outerHtml();

        new BlockReader().read(root, true, false);

        assertThat(root.outerHtml()).isEqualTo(before);
    }
}
