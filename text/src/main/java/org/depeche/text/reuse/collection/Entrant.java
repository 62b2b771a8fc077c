package org.depeche.text.reuse.collection;

import org.depeche.text.article.Article;
import org.depeche.text.reuse.anchor.Information;
import org.depeche.text.reuse.anchor.Significance;
import org.depeche.text.reuse.anchor.WordFrequencies;
import org.depeche.text.reuse.fold.FoldedWords;
import org.depeche.text.reuse.index.Member;
import org.jspecify.annotations.Nullable;

/** An article among the copies of another one; for one thread. */
public final class Entrant {
    final Place place;
    final Member member;
    private final String text;
    private @Nullable FoldedWords words;
    private @Nullable Significance significance;

    private Entrant(Place place, Member member, String text) {
        this.place = place;
        this.member = member;
        this.text = text;
    }

    /** The article at {@code place}; of it only text, day, outlet and credits are asked for. */
    public static Entrant of(Article article, Place place) {
        return new Entrant(place, Member.of(article), article.text());
    }

    public Place place() {
        return place;
    }

    long[] anchors(WordFrequencies frequencies) {
        return Anchoring.anchors(words(), frequencies);
    }

    FoldedWords words() {
        var known = words;
        if (known == null) {
            known = FoldedWords.of(text);
            words = known;
        }
        return known;
    }

    Significance significance(WordFrequencies frequencies) {
        var known = significance;
        if (known == null) {
            known = new Significance(new Information(words(), frequencies));
            significance = known;
        }
        return known;
    }
}
