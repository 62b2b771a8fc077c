package org.depeche.newsroom;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.depeche.text.article.Article;
import org.depeche.text.collation.StoryCollator;
import org.depeche.text.reading.Reading;
import org.depeche.text.story.Story;
import org.depeche.text.story.collection.CollectionStories;

/** Tells the story that most of the articles given tell; sets apart those that tell another. */
public final class CompareArticles {
    private final ReadArticles readArticles = new ReadArticles();
    private final StoryCollator collator = new StoryCollator();

    /** The comparison; empty where no article could be read. */
    public Optional<Comparison> compare(List<Path> inputs, Consumer<Trouble> troubles) {
        var readings = new ArrayList<Reading>();
        readArticles.read(inputs, readings::add, trouble -> troubles.accept(asLoss(trouble)));
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        if (readings.size() == 1) {
            var only = readings.get(0).article().id();
            troubles.accept(new Trouble(only, "one article only, nothing to compare it with", true));
        }
        return Optional.of(compare(withDistinctIds(readings)));
    }

    private Comparison compare(List<Reading> readings) {
        var articles = readings.stream().map(Reading::article).toList();
        // Two articles are compared because somebody asks, whatever they tell.
        var ids = articles.size() <= 2
                ? new HashSet<>(articles.stream().map(Article::id).toList())
                : new HashSet<>(largest(articles).articles());
        var told = readings.stream()
                .filter(reading -> ids.contains(reading.article().id()))
                .toList();
        var apart =
                articles.stream().filter(article -> !ids.contains(article.id())).toList();
        return new Comparison(collator.collate(told), apart);
    }

    private static Story largest(List<Article> articles) {
        return new CollectionStories(StoryRules.settings())
                .tell(articles, Map.of()).stream()
                        .max(Comparator.comparingInt(story -> story.members().size()))
                        .orElseThrow();
    }

    /** A story's dates cannot be compared without a day to count from: here a missing date is a loss. */
    private static Trouble asLoss(Trouble trouble) {
        return new Trouble(trouble.place(), trouble.reason(), true);
    }

    private static List<Reading> withDistinctIds(List<Reading> readings) {
        var ids = new DistinctIds();
        return readings.stream()
                .map(reading -> reading.withArticle(ids.distinct(reading.article())))
                .toList();
    }
}
