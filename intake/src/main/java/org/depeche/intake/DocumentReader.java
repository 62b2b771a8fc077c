package org.depeche.intake;

import java.util.Optional;
import org.depeche.text.article.Article;
import org.depeche.text.extract.ArticleExtractor;
import org.depeche.text.extract.Extraction;

/** Reads one page or scraped text into an article. */
final class DocumentReader {
    private final ArticleExtractor extractor = new ArticleExtractor();

    Arrival read(String place, Content content, byte[] bytes) {
        var decoded = DecodedText.of(bytes);
        var extraction = content == Content.HTML
                ? extractor.extractHtml(place, Optional.empty(), decoded.text())
                : extractor.extractText(place, Optional.empty(), decoded.text());
        if (extraction instanceof Extraction.Extracted extracted) {
            return new Arrival.Arrived(place, extracted.article(), remark(decoded, extracted.article()));
        }
        return new Arrival.Refused(place, ((Extraction.Rejected) extraction).reason());
    }

    Extraction readHtml(String id, Optional<String> url, String html) {
        return extractor.extractHtml(id, url, html);
    }

    private static Optional<Arrival.Remark> remark(DecodedText decoded, Article article) {
        if (decoded.strays() > 0) {
            return Optional.of(new Arrival.Remark(
                    "mixed encodings: " + decoded.strays() + " bytes are no UTF-8 and were read as windows-1252",
                    true));
        }
        return article.published().isEmpty()
                ? Optional.of(new Arrival.Remark("no publication date: its weekdays cannot be fixed", false))
                : Optional.empty();
    }
}
