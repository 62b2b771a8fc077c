package org.depeche.text.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleExtractorTest {
    @Test
    void rejectsPagesWithoutAnArticle() {
        var page =
                "<title>Accueil</title><ul>" + "<li><a href=/a>Un titre de une parmi d'autres</a>".repeat(40) + "</ul>";

        var extraction = new ArticleExtractor().extractHtml("accueil", Optional.empty(), page);

        assertThat(extraction).isEqualTo(new Extraction.Rejected("no running text of at least 20 words"));
    }
}
