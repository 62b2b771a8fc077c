package org.depeche.newsroom;

import java.util.Map;
import org.depeche.text.article.Language;
import org.depeche.text.story.Reasons;
import org.depeche.text.story.Story;

/**
 * A story among the articles of an input.
 *
 * @param language that of most of its articles
 * @param outlets how many outlets tell it, as far as they are known by name or address
 * @param independentSources in how many voices they do; copies count once
 * @param reasons for each article's id, why it is a member
 */
public record ToldStory(
        Story story, Language language, int outlets, int independentSources, Map<String, Reasons> reasons) {

    public ToldStory {
        reasons = Map.copyOf(reasons);
    }

    /** Why {@code article} is a member. */
    public Reasons reasons(String article) {
        return reasons.getOrDefault(article, Reasons.none());
    }
}
