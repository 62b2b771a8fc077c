package org.depeche.text.name;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Span;

/**
 * Joins the names of a story's articles: other spellings, a surname alone, an acronym; the story's majority tells the kind.
 *
 * <p>The rules are those that join the mentions of one article, applied to the names of all, each weighed by its mentions.
 */
public final class NameJoiner {
    private static final int MOST_VOTES = 8;

    /** The names of the story, by first article and place; {@code names} holds one list for each article. */
    public List<StoryName> join(List<List<Name>> names) {
        var mentions = new ArrayList<Mention>();
        for (int article = 0; article < names.size(); article++) {
            for (int i = 0; i < names.get(article).size(); i++) {
                var name = names.get(article).get(i);
                int votes = Math.max(1, Math.min(MOST_VOTES, name.mentions().size()));
                for (int vote = 0; vote < votes; vote++) {
                    mentions.add(new Mention(article, new Span(i, i + 1), name.kind(), name.name(), true, 0));
                }
            }
        }
        return new NameLinker()
                .link(mentions).stream().map(NameJoiner::storyName).toList();
    }

    private static StoryName storyName(List<Mention> group) {
        var references = group.stream()
                .map(mention ->
                        new StoryName.Reference(mention.sheet(), mention.span().start()))
                .distinct()
                .sorted((one, two) -> one.article() != two.article()
                        ? Integer.compare(one.article(), two.article())
                        : Integer.compare(one.name(), two.name()))
                .toList();
        return new StoryName(group.get(0).kind(), Spelling.fullest(group), references);
    }
}
