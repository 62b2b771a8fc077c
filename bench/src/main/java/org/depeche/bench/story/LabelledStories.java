package org.depeche.bench.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.PartialDate;
import org.depeche.text.story.Story;
import org.depeche.text.story.StoryClusterer;
import org.depeche.text.story.StoryItem;
import org.depeche.text.story.StorySettings;
import tools.jackson.databind.ObjectMapper;

/**
 * Articles with the stories that people put them into.
 *
 * @param items in the order of their dates
 * @param stories by article
 * @param topics by article; empty where only stories are labelled
 */
record LabelledStories(String name, List<StoryItem> items, Map<String, String> stories, Map<String, String> topics) {

    static LabelledStories read(Path file) throws IOException {
        var json = new ObjectMapper();
        var items = new ArrayList<StoryItem>();
        var stories = new HashMap<String, String>();
        var topics = new HashMap<String, String>();
        for (var line : Files.readAllLines(file)) {
            var row = json.readTree(line);
            var article = Article.builder(
                            row.path("id").asString(), row.path("text").asString(""))
                    .language(Language.parse(row.path("language").asString("")))
                    .headline(row.path("headline").asString(""));
            if (row.hasNonNull("published")) {
                article.published(new PartialDate(row.path("published").asString()));
            }
            items.add(StoryItem.of(article.build()));
            stories.put(row.path("id").asString(), row.path("story").asString());
            if (row.hasNonNull("topic")) {
                topics.put(row.path("id").asString(), row.path("topic").asString());
            }
        }
        items.sort(Comparator.comparing((StoryItem item) -> item.published().orElse(Instant.MIN))
                .thenComparing(StoryItem::id));
        return new LabelledStories(file.getFileName().toString().replace(".jsonl", ""), items, stories, topics);
    }

    /** One half of the matters, with all articles of each: {@code wanted} chooses by topic, or by story where there is none. */
    LabelledStories only(Predicate<String> wanted) {
        var chosen = items.stream()
                .filter(item -> wanted.test(topics.getOrDefault(item.id(), stories.getOrDefault(item.id(), ""))))
                .toList();
        return new LabelledStories(name, chosen, stories, topics);
    }

    /** How well the clusterer does with {@code settings}: BCubed F1 of stories and, where topics are labelled, of threads. */
    List<Double> scores(StorySettings settings) {
        var clusterer = new StoryClusterer(settings);
        items.forEach(clusterer::place);
        clusterer.mend();
        var story = new HashMap<String, String>();
        var thread = new HashMap<String, String>();
        for (Story told : clusterer.stories()) {
            told.articles().forEach(id -> story.put(id, told.id()));
            told.articles().forEach(id -> thread.put(id, told.thread()));
        }
        return topics.isEmpty()
                ? List.of(score(story, stories))
                : List.of(score(story, stories), score(thread, topics));
    }

    private static double score(Map<String, String> told, Map<String, String> labelled) {
        var sizes = new HashMap<String, Integer>();
        told.forEach((id, story) -> {
            sizes.merge("told " + story, 1, Integer::sum);
            sizes.merge("labelled " + labelled.get(id), 1, Integer::sum);
            sizes.merge("both " + story + " " + labelled.get(id), 1, Integer::sum);
        });
        double precision = 0;
        double recall = 0;
        for (var entry : told.entrySet()) {
            var label = labelled.get(entry.getKey());
            double both = sizes.getOrDefault("both " + entry.getValue() + " " + label, 0);
            precision += both / sizes.getOrDefault("told " + entry.getValue(), 1);
            recall += both / sizes.getOrDefault("labelled " + label, 1);
        }
        precision /= told.size();
        recall /= told.size();
        return 2 * precision * recall / (precision + recall);
    }
}
