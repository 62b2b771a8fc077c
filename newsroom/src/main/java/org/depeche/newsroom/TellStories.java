package org.depeche.newsroom;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.depeche.intake.Arrival;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.source.ArticleSource;
import org.depeche.text.article.Article;
import org.depeche.text.reuse.CollectionReuse;
import org.depeche.text.reuse.index.IndexSettings;
import org.depeche.text.story.Reasons;
import org.depeche.text.story.Story;

/** Tells which stories a collection of articles holds. */
public final class TellStories {
    private final ArticleSource source = new ArticleSource(IntakeSettings.standard());

    /** Every article in exactly one story, the stories in the order of their first articles; the texts stay in memory. */
    public List<ToldStory> tell(List<Path> inputs, Consumer<Trouble> troubles) {
        var ids = new DistinctIds();
        var articles = new ArrayList<Article>();
        var reuse = new CollectionReuse(IndexSettings.standard());
        source.read(inputs, arrival -> {
            // A story needs no weekday: a missing date is not remarked on.
            Trouble.in(arrival).filter(Trouble::loss).ifPresent(troubles);
            if (arrival instanceof Arrival.Arrived arrived) {
                var article = ids.distinct(arrived.article());
                articles.add(article);
                reuse.add(article);
            }
        });
        var passages = reuse.pairs();
        var sorter = StorySorter.sort(articles, passages);
        var voices = new VoiceCounter(articles, passages);
        return sorter.stories().stream()
                .map(story -> told(story, sorter, voices))
                .toList();
    }

    private static ToldStory told(Story story, StorySorter sorter, VoiceCounter voices) {
        var reasons = new HashMap<String, Reasons>();
        story.articles().forEach(article -> reasons.put(article, sorter.reasons(article)));
        var ids = story.articles();
        return new ToldStory(story, voices.language(ids), voices.outlets(ids), voices.voices(ids), reasons);
    }
}
