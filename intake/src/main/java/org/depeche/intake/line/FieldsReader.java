package org.depeche.intake.line;

import java.util.Optional;
import org.depeche.intake.Arrival;
import org.depeche.intake.Position;
import org.depeche.intake.page.PageReader;
import org.depeche.text.article.Article;
import org.depeche.text.extract.Extraction;

/** Makes the article of a line or row: its text as given, or what its page holds. */
final class FieldsReader {
    private final PageReader pages;

    FieldsReader(PageReader pages) {
        this.pages = pages;
    }

    Arrival read(Position position, ArticleFields fields) {
        var place = position.place();
        var text = fields.text();
        if (text.isPresent()) {
            var article = fields.article(place, text.get());
            return arrived(position, fields.tellsCredits() ? article : pages.withCredits(article));
        }
        if (fields.html().isEmpty()) {
            return new Arrival.Refused(position, "an article line needs text, html or a headline", true);
        }
        var extraction = pages.extractHtml(
                fields.id().orElse(place), fields.url(), fields.html().get());
        if (extraction instanceof Extraction.Extracted extracted) {
            return arrived(position, fields.over(extracted.article()));
        }
        return new Arrival.Refused(position, ((Extraction.Rejected) extraction).reason(), true);
    }

    private static Arrival arrived(Position position, Article article) {
        return new Arrival.Arrived(position, article, Optional.empty(), Optional.empty());
    }
}
