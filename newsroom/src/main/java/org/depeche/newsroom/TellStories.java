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
import org.depeche.text.story.collection.CollectionStories;
import org.depeche.text.story.collection.PartPlan;

/** Tells which stories a collection of articles holds. */
public final class TellStories {
    private final ArticleSource source = new ArticleSource(IntakeSettings.standard());
    private final IndexSettings passages;
    private final int most;

    public TellStories() {
        this(IndexSettings.standard(), PartPlan.MOST_AT_ONCE);
    }

    /** @param most how many articles are told at once; see {@link CollectionStories} */
    public TellStories(IndexSettings passages, int most) {
        this.passages = passages;
        this.most = most;
    }

    /** Every article in exactly one story, the stories in the order of their first articles; the texts stay in memory. */
    public List<ToldStory> tell(List<Path> inputs, Consumer<Trouble> troubles) {
        var ids = new DistinctIds();
        var articles = new ArrayList<Article>();
        var reuse = new CollectionReuse(passages);
        source.read(inputs, arrival -> {
            // A story needs no weekday: a missing date is not remarked on.
            Trouble.in(arrival).filter(Trouble::loss).ifPresent(troubles);
            if (arrival instanceof Arrival.Arrived arrived) {
                var article = ids.distinct(arrived.article());
                articles.add(article);
                reuse.add(article);
            }
        });
        var pairs = reuse.pairs();
        var stories = new CollectionStories(StoryRules.settings(), most);
        var voices = new VoiceCounter(articles, pairs);
        return stories.tell(articles, SharedPassages.between(articles, pairs)).stream()
                .map(story -> told(story, stories, voices))
                .toList();
    }

    private static ToldStory told(Story story, CollectionStories stories, VoiceCounter voices) {
        var reasons = new HashMap<String, Reasons>();
        story.articles().forEach(article -> reasons.put(article, stories.reasons(article)));
        var ids = story.articles();
        return new ToldStory(story, voices.language(ids), voices.outlets(ids), voices.voices(ids), reasons);
    }
}
