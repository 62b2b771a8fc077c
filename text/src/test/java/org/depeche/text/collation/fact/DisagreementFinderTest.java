package org.depeche.text.collation.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depeche.text.collation.ToldStory.article;

import org.depeche.text.article.PartialDate;
import org.depeche.text.collation.ToldStory;
import org.depeche.text.collation.edit.Edit;
import org.junit.jupiter.api.Test;

class DisagreementFinderTest {
    private static final String SLIDE =
            "Une avalanche a emporté lundi un groupe de randonneurs au-dessus de Val-Noir, dans le massif des Aigues. ";
    private static final String RESCUE =
            "Les secours ont travaillé toute la nuit avec des chiens et deux hélicoptères venus de la vallée voisine. ";

    @Test
    void holdsOwnReportsAgainstTheDispatch() {
        var told = ToldStory.of(
                article("a", SLIDE + "Sept personnes ont été tuées. " + RESCUE),
                article("b", SLIDE + "Sept personnes ont été tuées. " + RESCUE),
                article(
                        "c",
                        "À Val-Noir, on pleure les victimes de l'avalanche, qui a fait huit morts selon le maire."));

        assertThat(told.contradictions()).singleElement().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo(Edit.Kind.NUMBER);
            assertThat(ToldStory.values(fact)).containsExactly("Sept", "huit");
            assertThat(fact.readings().get(0).loci()).hasSize(2);
        });
    }

    @Test
    void takesTheDeadAndTheHurtForTwoThings() {
        var told = ToldStory.of(
                article("a", SLIDE + "Sept personnes ont été tuées et quatre grièvement blessées. " + RESCUE),
                article("b", SLIDE + "Sept personnes ont été tuées, huit blessées. " + RESCUE));

        assertThat(told.disagreements()).isEmpty();
    }

    @Test
    void takesAPartOfTheHurtForAnotherNumberThanAllOfThem() {
        var told = ToldStory.of(
                article("a", "L'avalanche de Val-Noir a fait onze blessés lundi, selon la préfecture."),
                article("b", "À Val-Noir, trois des blessés de l'avalanche de lundi ont été opérés."));

        assertThat(told.disagreements()).isEmpty();
    }

    @Test
    void takesOrdersOthersAndVagueNumbersForNoToll() {
        var told = ToldStory.of(
                article("a", "À Val-Noir, l'avalanche de lundi a fait sept morts, selon la préfecture."),
                article("b", "L'avalanche de Val-Noir a blessé à mort une première personne lundi matin."),
                article("c", "À Val-Noir, deux autres personnes sont mortes dans une avalanche, dont une morte hier."),
                article("d", "On craint des dizaines de morts dans l'avalanche de lundi à Val-Noir."));

        assertThat(told.disagreements()).isEmpty();
    }

    @Test
    void keepsTollsOfOtherPlacesDaysAndSizesApart() {
        var told = ToldStory.of(
                article("a", "À Nancy, la manifestation des bergers a fini par neuf interpellations samedi 1er mars."),
                article("b", "Trois interpellations à Dijon, où des bergers en manifestation ont défilé."),
                article("c", "La manifestation des bergers avait fini par quatre interpellations samedi 15 février."),
                article("d", "Depuis l'automne, les manifestations des bergers ont mené à 640 interpellations."));

        assertThat(told.disagreements()).isEmpty();
    }

    @Test
    void takesRowsOfNamesAndNamesThatBothTellForNoContradiction() {
        var told = ToldStory.of(
                article("a", SLIDE + "Des appels à l'aide sont venus de Morteaux, Brassac, Rouvel et Selve. " + RESCUE),
                article(
                        "b",
                        SLIDE + "Des appels à l'aide sont venus de Morteaux, Brassac, Kerdavel et Selve. " + RESCUE));

        assertThat(told.disagreements()).isEmpty();
    }

    @Test
    void holdsPartsOfTheHurtAgainstEachOther() {
        var told = ToldStory.of(
                article("a", "Après l'avalanche de Val-Noir, quatre des blessés ont été opérés lundi."),
                article("b", "À Val-Noir, trois des blessés de l'avalanche de lundi ont été opérés."));

        assertThat(told.disagreements())
                .singleElement()
                .satisfies(fact -> assertThat(ToldStory.values(fact)).containsExactlyInAnyOrder("quatre", "trois"));
    }

    @Test
    void takesALeastOrRoughNumberForNoContradiction() {
        var told = ToldStory.of(
                article("a", "L'avalanche de Val-Noir a fait au moins sept morts, selon la préfecture."),
                article("b", "À Val-Noir, neuf personnes sont mortes dans l'avalanche de lundi."));

        assertThat(told.disagreements()).isEmpty();
    }

    @Test
    void leavesNumbersOfLongAgoAlone() {
        var told = ToldStory.of(
                article("a", "L'avalanche de Val-Noir a fait sept morts lundi."),
                article("b", "À Val-Noir, une avalanche avait déjà fait quatre morts le 12 janvier 2019."));

        assertThat(told.disagreements()).isEmpty();
    }

    @Test
    void takesAHigherNumberOfTheNextDayForAnUpdate() {
        var told = ToldStory.of(
                article("a", SLIDE + "Sept personnes ont été tuées. " + RESCUE),
                article("b", SLIDE + "Neuf personnes ont été tuées. " + RESCUE)
                        .published(new PartialDate("2031-03-06")));

        assertThat(told.contradictions()).isEmpty();
        assertThat(told.updates())
                .singleElement()
                .satisfies(fact -> assertThat(ToldStory.values(fact)).containsExactly("Sept", "Neuf"));
        assertThat(told.dispatches().get(0).states())
                .extracting(state -> state.articles().get(0))
                .containsExactly("a", "b");
    }

    @Test
    void takesANumberThatTwoCopiesHaveEachForTwoVersions() {
        var early = SLIDE + "Il s'agit du sixième décès de la saison. " + RESCUE;
        var late = SLIDE + "Il s'agit du huitième décès de la saison. " + RESCUE;
        var told = ToldStory.of(article("a", early), article("b", late), article("c", early), article("d", late));

        assertThat(told.contradictions()).isEmpty();
        assertThat(told.dispatches().get(0).states())
                .extracting(state -> state.readings().get(0))
                .containsExactly("sixième", "huitième");
    }

    @Test
    void takesARoleOrAFullerNameForNoContradiction() {
        var said = "« Nous chercherons encore ceux qui manquent », a promis devant la mairie de Val-Noir ";
        var told = ToldStory.of(
                article("a", SLIDE + said + "le préfet, Armand Courtial. " + RESCUE),
                article("b", SLIDE + said + "Armand Courtial, préfet. " + RESCUE));

        assertThat(told.disagreements()).isEmpty();
    }
}
