package org.depeche.text.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.depeche.text.article.Article;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.depeche.text.collation.source.Reason;
import org.depeche.text.collation.source.Sources;
import org.depeche.text.reading.ArticleReader;
import org.junit.jupiter.api.Test;

class SourceCounterTest {
    private static final String FLOOD =
            "La rivière Orve est sortie de son lit dans la nuit de mardi à mercredi, inondant les caves du vieux"
                    + " quartier de Valmont et coupant la route de la gare. Les pompiers ont évacué douze familles vers"
                    + " le gymnase municipal, où des lits de camp avaient été dressés avant minuit. La décrue est"
                    + " attendue jeudi, mais les écoles resteront fermées jusqu'à la fin de la semaine.";
    private static final String FAIR = "La foire aux fromages ouvre samedi avec quarante exposants.";
    private static final String STRIKE =
            "Les bateliers du lac ont voté lundi soir la reprise du travail après neuf jours de grève, au terme d'une"
                    + " réunion houleuse à la capitainerie. Leur accord prévoit deux emplois de plus sur chaque bac et une"
                    + " prime d'hiver. Le premier passage est annoncé pour mardi à l'aube, si le vent tombe.";

    @Test
    void givesTheCreditAsTheReason() {
        var groups = groups(
                article("one", "La Gazette", FLOOD).toBuilder()
                        .credits(List.of(new Credit("ATI", "Avec ATI")))
                        .build(),
                article("two", "Le Fanal", FLOOD));
        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).reason()).isInstanceOfSatisfying(Reason.CreditsAgency.class, reason -> {
            assertThat(reason.agency()).isEqualTo("ATI");
            assertThat(reason.crediting()).containsExactly("one");
            assertThat(reason.omitting()).containsExactly("two");
            assertThat(reason.words()).isGreaterThan(40);
        });
    }

    @Test
    void takesACreditThatNamesNoAgencyForNone() {
        var groups = groups(
                article("one", "La Gazette", FLOOD).toBuilder()
                        .credits(List.of(new Credit("agences", "La rédaction avec agences")))
                        .build(),
                article("two", "Le Fanal", FLOOD),
                article("three", "Le Courrier", FAIR).toBuilder()
                        .credits(List.of(new Credit("agences", "R. I./Agences")))
                        .build());
        assertThat(groups).hasSize(2);
        assertThat(groups.get(0).reason()).isInstanceOf(Reason.CreditsNobody.class);
    }

    @Test
    void takesCopiesThatCreditNobodyForOneSource() {
        assertThat(groups(article("one", "La Gazette", FLOOD), article("two", "Le Fanal", FLOOD)))
                .singleElement()
                .satisfies(group -> assertThat(group.reason()).isInstanceOf(Reason.CreditsNobody.class));
    }

    @Test
    void givesOneOwnerAsTheReason() {
        assertThat(groups(article("one", "La Gazette", FLOOD), article("two", "La Gazette", FLOOD)))
                .singleElement()
                .satisfies(group -> assertThat(group.reason()).isEqualTo(new Reason.SameOwner()));
    }

    @Test
    void countsArticlesThatShareNothingApart() {
        assertThat(groups(article("one", "La Gazette", FLOOD), article("two", "Le Fanal", FAIR)))
                .extracting(Sources.Group::reason)
                .containsExactly(new Reason.SharesNothing(), new Reason.SharesNothing());
    }

    @Test
    void countsWhatOneOutletTellsByItselfOnce() {
        var groups = groups(
                article("one", "La Gazette", FLOOD),
                article("two", "Le Fanal", FLOOD),
                article("three", "Le Fanal", FAIR),
                article("four", "Le Fanal", "À Morteaux, le maire a reçu hier les pompiers volontaires de la vallée."));
        assertThat(groups)
                .extracting(Sources.Group::articles)
                .containsExactly(List.of("one", "two"), List.of("three", "four"));
        assertThat(groups.get(1).reason()).isEqualTo(new Reason.OneOutlet("Le Fanal"));
    }

    @Test
    void countsOnceWhatTheSameTwoOutletsShare() {
        var groups = groups(
                article("one", "La Gazette", FLOOD),
                article("two", "Le Fanal", FLOOD),
                article("three", "La Gazette", STRIKE),
                article("four", "Le Fanal", STRIKE));
        assertThat(groups)
                .singleElement()
                .satisfies(
                        group -> assertThat(group.articles()).containsExactlyInAnyOrder("one", "two", "three", "four"))
                .satisfies(group -> assertThat(group.reason())
                        .isEqualTo(new Reason.SameOutlets(List.of("La Gazette", "Le Fanal"))));
    }

    @Test
    void countsTwoDispatchesInTheSameTwoOutletsApart() {
        var groups = groups(
                article("one", "La Gazette", "Morteaux (AFP) - " + FLOOD),
                article("two", "Le Fanal", FLOOD),
                article("three", "La Gazette", "Morteaux (Reuters) - " + STRIKE),
                article("four", "Le Fanal", STRIKE));
        assertThat(groups)
                .extracting(Sources.Group::articles)
                .containsExactly(List.of("one", "two"), List.of("three", "four"));
    }

    private static List<Sources.Group> groups(Article... articles) {
        var readings = Stream.of(articles).map(new ArticleReader()::read).toList();
        return new StoryCollator().collate(readings).sources().groups();
    }

    private static Article article(String id, String outlet, String text) {
        return Article.builder(id, text)
                .outlet(new Outlet(outlet))
                .language(Language.FRENCH)
                .build();
    }
}
