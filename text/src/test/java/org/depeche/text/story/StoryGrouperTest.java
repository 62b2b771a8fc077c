package org.depeche.text.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.PartialDate;
import org.junit.jupiter.api.Test;

class StoryGrouperTest {
    private static final Article COPY = article(
            "copy",
            "fr",
            "2031-03-04",
            "Naufrage du ferry Albatros au large de Port-Serein",
            "Le ferry Albatros, parti mardi de Port-Serein avec 212 passagers, a sombré dans la nuit au large du cap"
                    + " Rouvel, a indiqué la préfète maritime, Odile Kerdavel. Six canots ont été mis à l'eau.");
    private static final Article OWN_REPORT = article(
            "own",
            "fr",
            "2031-03-05",
            "Port-Serein attend ses disparus",
            "Sur le quai, les familles scrutent le cap Rouvel. L'Albatros transportait 212 passagers ; la préfète"
                    + " Odile Kerdavel est venue à Port-Serein parler aux proches des disparus du ferry.");
    private static final Article ENGLISH = article(
            "english",
            "en",
            "2031-03-05",
            "Ferry Albatros sinks off Port-Serein",
            "The ferry Albatros, carrying 212 passengers from Port-Serein, sank overnight off Cap Rouvel, said the"
                    + " maritime prefect, Odile Kerdavel. Six lifeboats were launched.");
    private static final Article CHEESE = article(
            "cheese",
            "fr",
            "2031-03-04",
            "La fourme de Brassac obtient son label",
            "Les producteurs de la vallée se réjouissent : après neuf ans de démarches, leur fromage est protégé."
                    + " La laiterie de Brassac espère vendre 40 tonnes de plus chaque année.");

    @Test
    void putsCopyOwnReportAndTranslationTogether() {
        var stories = new StoryGrouper().group(List.of(COPY, CHEESE, OWN_REPORT, ENGLISH));

        assertThat(stories).containsExactly(List.of(COPY, OWN_REPORT, ENGLISH), List.of(CHEESE));
    }

    @Test
    void tellsTheSameWordsMonthsLaterApart() {
        var year = COPY.toBuilder()
                .id("later")
                .published(new PartialDate("2031-09-20"))
                .build();

        assertThat(new StoryGrouper().group(List.of(COPY, year))).hasSize(2);
    }

    @Test
    void placesEveryArticleExactlyOnce() {
        for (long seed = 1; seed <= 20; seed++) {
            var random = new Random(seed);
            var articles = new ArrayList<Article>();
            for (int place = 0; place < 30; place++) {
                var text = new StringBuilder();
                random.ints(random.nextInt(80), 0x20, 0x250).forEach(text::appendCodePoint);
                articles.add(Article.builder("a" + place, text.toString()).build());
            }
            var placed = new StoryGrouper()
                    .group(articles).stream().flatMap(List::stream).toList();
            assertThat(placed).as("seed " + seed).containsExactlyInAnyOrderElementsOf(articles);
        }
    }

    private static Article article(String id, String language, String day, String headline, String text) {
        return Article.builder(id, text)
                .language(Language.parse(language))
                .headline(headline)
                .published(new PartialDate(day))
                .build();
    }
}
