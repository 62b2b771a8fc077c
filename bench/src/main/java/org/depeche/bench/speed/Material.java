package org.depeche.bench.speed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.depeche.bench.archive.WriteNews;
import org.depeche.bench.intake.NewsPages;
import org.depeche.intake.page.DecodedText;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.depeche.text.extract.ArticleExtractor;
import org.depeche.text.extract.Extraction;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the stages are measured on: invented news, which everybody has, or the labelled real ones.
 *
 * @param root the project's folder
 * @param labelled the folder of labelled data; empty for invented news
 */
record Material(Path root, Optional<Path> labelled) {
    static final int PAGES = 100;
    static final int STREAM = 500;
    private static final long SEED = 7;

    /** The material named {@code news}: "invented", or the folder of labelled data. */
    static Material named(String news) {
        var root = Path.of(System.getProperty("depeche.root", "."));
        return new Material(root, news.equals("invented") ? Optional.empty() : Optional.of(Path.of(news)));
    }

    /** Pages as they come from the web; of the real ones 20 are French and 80 English. */
    List<String> pages() throws IOException {
        if (labelled.isEmpty()) {
            var invented = new NewsPages(samples(), SEED);
            return Stream.generate(invented::next).limit(PAGES).toList();
        }
        var pages = new ArrayList<String>();
        for (var folder : List.of("pages/news-fr/html", "pages/article-extraction-benchmark/html")) {
            for (var file : filesIn(labelled.get().resolve(folder))) {
                pages.add(decoded(file));
            }
        }
        return List.copyOf(pages.subList(0, PAGES));
    }

    /** French articles by themselves: those of the invented pages, or real ones. */
    List<Article> articles() throws IOException {
        if (labelled.isEmpty()) {
            var articles = new ArrayList<Article>();
            for (var page : pages()) {
                articles.add(extracted("a" + articles.size(), page));
            }
            return articles;
        }
        var lines = corpus();
        int step = lines.size() / PAGES;
        return Stream.iterate(0, at -> at + step)
                .limit(PAGES)
                .map(at -> article(lines.get(at)))
                .toList();
    }

    /** Articles in the order in which they came, some of which copy others. */
    List<Article> stream() throws IOException {
        return (labelled.isEmpty() ? invented() : corpus())
                .stream().limit(STREAM).map(Material::article).toList();
    }

    /** The articles of one story. */
    List<Article> story() throws IOException {
        var articles = new ArrayList<Article>();
        for (var file : filesIn(samples())) {
            articles.add(extracted(file.getFileName().toString(), decoded(file)));
        }
        return articles;
    }

    private Path samples() {
        return root.resolve("samples/valmont");
    }

    private List<String> invented() throws IOException {
        var patterns = root.resolve("bench/src/main/resources/org/depeche/bench/name/sentences-fr.txt");
        return WriteNews.lines(patterns).limit(STREAM).toList();
    }

    private List<String> corpus() throws IOException {
        return Files.readAllLines(labelled.orElseThrow().resolve("corpus/gilets-jaunes-fr.jsonl"));
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().collect(Collectors.toList());
        }
    }

    private static String decoded(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        boolean isPacked = file.toString().endsWith(".gz");
        return DecodedText.of(isPacked ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes() : bytes)
                .text();
    }

    private static Article extracted(String id, String page) {
        return switch (new ArticleExtractor().extractHtml(id, Optional.empty(), page)) {
            case Extraction.Extracted found -> found.article();
            case Extraction.Rejected none ->
                throw new IllegalStateException("page " + id + " holds no article: " + none.reason());
        };
    }

    private static Article article(String line) {
        var node = JsonMapper.shared().readTree(line);
        return Article.builder(node.path("id").asString(), node.path("text").asString())
                .headline(node.path("headline").asString())
                .outlet(new Outlet(node.path("outlet").asString()))
                .published(PartialDate.parse(node.path("published").asString()).orElse(null))
                .language(Language.FRENCH)
                .build();
    }
}
