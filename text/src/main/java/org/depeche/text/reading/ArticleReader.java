package org.depeche.text.reading;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Article;
import org.depeche.text.article.Caption;
import org.depeche.text.name.Name;
import org.depeche.text.name.NameFinder;
import org.depeche.text.quote.KnownSpeaker;
import org.depeche.text.quote.finder.QuoteFinder;
import org.depeche.text.time.TimeFinder;
import org.depeche.text.words.SentenceSplitter;

/** Reads one article whole. */
public final class ArticleReader {
    private final NameFinder names = new NameFinder();
    private final QuoteFinder quotes = new QuoteFinder();
    private final TimeFinder times = new TimeFinder();

    public Reading read(Article article) {
        var sentences = new SentenceSplitter(article.language()).split(article.text());
        var found = names.find(article, sentences);
        var said = quotes.read(article, speakers(found));
        return new Reading(
                article,
                sentences,
                said.quotes(),
                times.find(article),
                article.captions().stream()
                        .map(caption -> times.find(captionAlone(article, caption)))
                        .toList(),
                found,
                said.hearsay());
    }

    private static Article captionAlone(Article article, Caption caption) {
        return Article.builder(article.id(), caption.text())
                .language(article.language())
                .published(article.published().orElse(null))
                .build();
    }

    private static List<KnownSpeaker> speakers(List<Name> names) {
        var known = new ArrayList<KnownSpeaker>();
        for (var name : names) {
            var kind = KnownSpeaker.Kind.valueOf(name.kind().name());
            name.mentions().forEach(mention -> known.add(new KnownSpeaker(mention, name.name(), kind)));
        }
        known.sort((one, other) -> one.mention().compareTo(other.mention()));
        return known;
    }
}
