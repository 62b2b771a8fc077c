package org.depeche.bench.extract;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.dankito.readability4j.Readability4J;
import org.depeche.text.extract.ArticleExtractor;
import org.depeche.text.extract.Extraction;

/**
 * A way to get the text out of a page.
 *
 * @param read gives the text of the article in some markup; empty where it finds none
 */
record Extractor(String name, UnaryOperator<String> read) {

    /** Ours and the peers. */
    static List<Extractor> all() {
        var ours = new ArticleExtractor();
        return List.of(
                new Extractor("Dépêche", html -> withStandfirst(ours.extractHtml("page", Optional.empty(), html))),
                new Extractor("readability4j", Extractor::byReadability),
                new Extractor("boilerpipe", Extractor::byBoilerpipe));
    }

    private static String withStandfirst(Extraction extraction) {
        return extraction instanceof Extraction.Extracted extracted
                ? extracted.article().standfirst().orElse("") + "\n"
                        + extracted.article().text()
                : "";
    }

    private static String byReadability(String html) {
        var text = new Readability4J("https://pages.example/page", html).parse().getTextContent();
        return text == null ? "" : text;
    }

    private static String byBoilerpipe(String html) {
        try {
            return de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE.getText(html);
        } catch (BoilerpipeProcessingException failed) {
            return "";
        }
    }
}
