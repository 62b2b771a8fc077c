package org.depeche.text.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.depeche.text.article.Article;

/** Tells which articles report the same event. */
public final class StoryGrouper {

    /** The stories among {@code articles}, largest first, each with its articles in the order given. */
    public List<List<Article>> group(List<Article> articles) {
        var likeness = new ArticleLikeness(articles);
        var groups = new AverageLinkage(articles.size(), likeness.pairs()).groups(ArticleLikeness.SAME_STORY);
        var stories = new ArrayList<List<Article>>();
        for (var group : groups) {
            stories.add(group.stream().sorted().map(articles::get).toList());
        }
        stories.sort(Comparator.comparingInt((List<Article> story) -> -story.size()));
        return List.copyOf(stories);
    }
}
