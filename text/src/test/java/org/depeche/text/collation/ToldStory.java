package org.depeche.text.collation;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Article;
import org.depeche.text.article.ArticleBuilder;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.depeche.text.collation.fact.Disagreement;
import org.depeche.text.reading.ArticleReader;
import org.depeche.text.reading.Reading;

/** Reads and collates invented articles, for the tests of all rooms of collation. */
public final class ToldStory {
    private ToldStory() {}

    public static Collation of(ArticleBuilder... articles) {
        var readings = new ArrayList<Reading>();
        for (var article : articles) {
            readings.add(new ArticleReader().read(article.build()));
        }
        return new StoryCollator().collate(readings);
    }

    /** A French article of an outlet named after its id, of 5 March 2031. */
    public static ArticleBuilder article(String id, String text) {
        return Article.builder(id, text)
                .language(Language.FRENCH)
                .outlet(new Outlet("Le Quotidien " + id))
                .published(new PartialDate("2031-03-05"));
    }

    public static List<String> values(Disagreement fact) {
        return fact.readings().stream().map(Disagreement.Variant::value).toList();
    }
}
