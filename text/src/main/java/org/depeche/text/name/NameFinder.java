package org.depeche.text.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.depeche.text.article.Article;
import org.depeche.text.article.Span;
import org.depeche.text.words.SentenceSplitter;

/**
 * Finds the persons, places and organisations of an article and joins their mentions.
 *
 * <p>Idea: word lists and the article's own evidence make the features of a small trained tagger; the tagged stretches
 * of body, headline, standfirst and captions are joined by spelling, and roles are bound to the persons who bear them.
 */
public final class NameFinder {

    /** The names of an article's text, by first mention; last those that only headline, standfirst or captions name. */
    public List<Name> find(Article article) {
        return find(article, new SentenceSplitter(article.language()).split(article.text()));
    }

    /** The same for a text of which the {@code sentences} are known. */
    public List<Name> find(Article article, List<Span> sentences) {
        var language = article.language();
        var model = NameModel.of(language);
        if (model.isEmpty()) {
            return List.of();
        }
        var sheets = new SheetReader(language).read(article, sentences);
        ArticleEvidence.spread(sheets);
        var mentions = new MentionReader(model.get()).read(sheets);
        var names = new ArrayList<Name>();
        var groups = new NameLinker().link(new MentionSpreader().spread(sheets, mentions));
        new RoleBinder(sheets, groups, RoleReader.of(language).read(sheets)).bind();
        groups.forEach(group -> names.add(name(group)));
        names.sort(Comparator.comparingInt(NameFinder::firstPlace));
        return names;
    }

    private static int firstPlace(Name name) {
        return name.mentions().isEmpty()
                ? Integer.MAX_VALUE
                : name.mentions().get(0).start();
    }

    private static Name name(List<Mention> group) {
        var spans = group.stream()
                .filter(Mention::inBody)
                .map(Mention::span)
                .sorted()
                .toList();
        return new Name(group.get(0).kind(), Spelling.fullest(group), spans);
    }
}
