package org.depeche.newsroom.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.depeche.text.article.Article;
import org.depeche.text.article.Outlet;
import org.depeche.text.collation.StoryCollator;
import org.depeche.text.collation.source.Reason;
import org.depeche.text.reading.ArticleReader;
import org.junit.jupiter.api.Test;

class ReasonSentenceTest {
    private final ReasonSentence sentence = new ReasonSentence(new StoryCollator()
            .collate(Stream.of(
                            Article.builder("one.html", "Il pleut sur la vallée.")
                                    .outlet(new Outlet("La Gazette"))
                                    .build(),
                            Article.builder("two.html", "Le pont est rouvert.")
                                    .outlet(new Outlet("Le Fanal"))
                                    .build(),
                            Article.builder("three.html", "Une foire se tient lundi.")
                                    .build())
                    .map(new ArticleReader()::read)
                    .toList()));

    @Test
    void namesOutletsAndNotIds() {
        assertThat(sentence.of(new Reason.CreditsAgency("ATI", List.of("one.html"), List.of("two.html"), 74)))
                .isEqualTo("They share 74 words or more outside quotations; ATI is credited by La Gazette;"
                        + " the other leaves the credit out.");
        assertThat(sentence.of(new Reason.NamesAgency("ATI", List.of("one.html", "two.html"), 74)))
                .isEqualTo("They share 74 words or more outside quotations; ATI is named in the text of La Gazette,"
                        + " Le Fanal.");
        assertThat(sentence.of(new Reason.NamesItsSource("two.html", "one.html")))
                .isEqualTo("Le Fanal shares text with La Gazette and names it as its source.");
    }

    @Test
    void namesAnArticleWithoutOutletByItsId() {
        assertThat(sentence.of(new Reason.SharesDispatch("ATI", "three.html", 74)))
                .isEqualTo("They share 74 words or more outside quotations with the dispatch of ATI, three.html.");
    }
}
