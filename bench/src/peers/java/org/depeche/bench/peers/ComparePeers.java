package org.depeche.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.depeche.text.article.Article;

/**
 * Runs peers and ours over the same articles in one JVM; {@code bench/peers} calls it.
 *
 * <ul>
 *   <li>{@code times ARTICLES.jsonl FOLDER}: HeidelTime; {@code FOLDER/<finder>.jsonl} for the scorer of times, and speeds
 *   <li>{@code names ARTICLES.jsonl FOLDER}: CoreNLP; the same for the scorer of names
 *   <li>{@code news FOLDER ARTICLES.jsonl...}: CoreNLP on the news whose names {@code FOLDER/*.tsv} mark; scores and speeds
 * </ul>
 */
public final class ComparePeers {
    private ComparePeers() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            throw new IllegalArgumentException(
                    "times|names ARTICLES.jsonl FOLDER or news FOLDER ARTICLES.jsonl... is needed");
        }
        var first = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "times" -> times(ArticleLines.read(first), Path.of(arguments[2]));
            case "names" -> names(ArticleLines.read(first), Path.of(arguments[2]));
            case "news" -> news(first, List.of(arguments).subList(2, arguments.length));
            default -> throw new IllegalArgumentException("'" + arguments[0] + "': times, names or news is needed");
        }
    }

    private static void times(List<Article> articles, Path folder) throws IOException {
        var finders = List.of(new HeidelTimePeer(articles.get(0).language()), new OurTimes());
        for (var finder : finders) {
            ArticleLines.writeTimes(folder.resolve(finder.name() + ".jsonl"), finder, articles);
        }
        new Race(articles).run(finders);
    }

    private static void names(List<Article> articles, Path folder) throws IOException {
        var finders = List.of(new CoreNlpPeer(), new OurNames());
        for (var finder : finders) {
            ArticleLines.writeNames(folder.resolve(finder.name() + ".jsonl"), finder, articles);
        }
        new Race(articles).run(finders);
    }

    private static void news(Path labels, List<String> files) throws IOException {
        var known = new HashMap<String, Article>();
        for (var file : files) {
            ArticleLines.read(Path.of(file)).forEach(article -> known.putIfAbsent(article.id(), article));
        }
        var finders = List.of(new CoreNlpPeer(), new OurNames());
        var articles = new ArrayList<Article>();
        try (var paths = Files.newDirectoryStream(labels, "*.tsv")) {
            for (var path : paths) {
                var news = new LabelledNews(path, known);
                System.out.println(
                        "-- " + path.getFileName() + ", " + news.articles().size() + " articles");
                finders.forEach(news::score);
                articles.addAll(news.articles());
            }
        }
        new Race(articles).run(finders);
    }
}
