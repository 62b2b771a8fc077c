package org.depeche.text.quote.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.depeche.text.quote.finder.ToldQuotes.read;

import org.junit.jupiter.api.Test;

/** The less usual ways of telling who said something; all events and persons are invented. */
class AttributionFormsTest {

    @Test
    void handsASentenceToWhomTheNextOneNames() {
        assertThat(read("Le quai a perdu mille mètres carrés. C'est ce que révèle une étude de l'Institut des ports."))
                .containsExactly("INDIRECT [Le quai a perdu mille mètres carrés] / l'Institut des ports");
        assertThat(read("Les causes ont été trouvées. C’est ce qu’a indiqué le docteur Paul Crémieux."))
                .containsExactly("INDIRECT [Les causes ont été trouvées] / Paul Crémieux");
        assertThat(read("La digue a cédé. C'est ce qui a surpris les marins.")).isEmpty();
    }

    @Test
    void givesWordsWithoutACueToWhomTheNextOnesName() {
        assertThat(read("La mairie tremble. « Je suis loin du quai. » « Cela dérange », accuse Odile Varenne."))
                .containsExactly(
                        "DIRECT [Je suis loin du quai.] / Odile Varenne", "DIRECT [Cela dérange] / Odile Varenne");
    }

    @Test
    void hearsWhomSomebodyElseHears() {
        assertThat(read("Le soir, les marins entendent les grévistes scander « Le port est à nous »."))
                .containsExactly("DIRECT [Le port est à nous] / les grévistes");
    }

    @Test
    void tellsWhoseInformationItIs() {
        assertThat(
                        read(
                                "Le magazine Le Phare publie des informations selon lesquelles la digue aurait cédé deux fois."))
                .containsExactly("INDIRECT [la digue aurait cédé deux fois] / Le magazine Le Phare");
        assertThat(read("Le préfet dément les informations selon lesquelles la digue aurait cédé deux fois."))
                .containsExactly("INDIRECT [la digue aurait cédé deux fois] / ?");
    }

    @Test
    void keepsANegationWithItsInfinitive() {
        assertThat(read("La préfecture assure ne plus entretenir la digue."))
                .containsExactly("INDIRECT [ne plus entretenir la digue] / La préfecture");
    }

    @Test
    void endsASpeakersWordsBeforeWhatHeDoes() {
        assertThat(read("« Rendez le port », clamaient des marins défilant non loin du quai."))
                .containsExactly("DIRECT [Rendez le port] / des marins");
        assertThat(read("La digue tiendra, selon une lettre des ingénieurs adressée aux élus."))
                .containsExactly("INDIRECT [La digue tiendra] / une lettre des ingénieurs");
    }

    @Test
    void readsARelativeThatAnAttributionStandsIn() {
        assertThat(read("Le projet, dont le prix est trop élevé d'après la mairie, reste soutenu par les marins."))
                .containsExactly("INDIRECT [le prix est trop élevé] / la mairie");
        assertThat(read("La préfète a salué une réforme, qui selon elle sert tous les marins."))
                .containsExactly("INDIRECT [sert tous les marins] / La préfète");
    }

    @Test
    void endsAClauseBeforeWhereItIsSaidAndWhatOthersSayOfIt() {
        assertThat(read("Paul Crémieux affirme avoir sauvé la digue dans un entretien publié samedi."))
                .containsExactly("INDIRECT [avoir sauvé la digue] / Paul Crémieux");
        assertThat(read("La ville accuse les marins d'avoir bloqué le quai, ce que nie leur syndicat."))
                .containsExactly("INDIRECT [avoir bloqué le quai] / La ville");
    }

    @Test
    void knowsAFormerOfficeAndInitialsInBracketsForTheirBearer() {
        assertThat(
                        read(
                                "Paul Crémieux a vu son fils lundi. L'ancien batelier-livreur a déclaré que son fils allait bien."))
                .containsExactly("INDIRECT [son fils allait bien] / Paul Crémieux");
        assertThat(read(
                        "Le porte-parole de la fédération des ports (Fepor), Paul Crémieux, est venu. « Tout va bien », indique"
                                + " le porte-parole de la Fepor."))
                .containsExactly("DIRECT [Tout va bien] / Paul Crémieux");
    }

    @Test
    void bindsNobodyToAnOfficeOfSomethingUntold() {
        assertThat(
                        read(
                                "Le maire Paul Crémieux est là. « Nous sommes seuls », explique le maire d'une petite commune."))
                .containsExactly("DIRECT [Nous sommes seuls] / le maire d'une petite commune");
    }

    @Test
    void sharesNoSubjectWithAVerbOfAnotherNumber() {
        assertThat(read("Odile Varenne presse les ports pour qu'ils rouvrent leurs quais, et a exhorté les élus à agir"
                        + " vite."))
                .containsExactly("INDIRECT [agir vite] / Odile Varenne");
    }

    @Test
    void readsPourBehindAConjunctionAndBehindTheWords() {
        assertThat(read("Mais, pour les quatre députés de la mission, « le doute est encore permis »."))
                .containsExactly("DIRECT [le doute est encore permis] / les quatre députés de la mission");
        assertThat(read("« La digue tiendra », pour l'éditorialiste du journal, Paul Crémieux."))
                .containsExactly("DIRECT [La digue tiendra] / Paul Crémieux");
    }

    @Test
    void readsVerbsThatOthersLeadTo() {
        assertThat(read("« Pas maintenant », n'a cessé de marteler le député Paul Crémieux."))
                .containsExactly("DIRECT [Pas maintenant] / Paul Crémieux");
        assertThat(read("Odile Varenne a vu les marins. « Le port a besoin de vous », leur a-t-elle dit."))
                .containsExactly("DIRECT [Le port a besoin de vous] / Odile Varenne");
        assertThat(read("Odile Varenne exprime l'espoir que la crue baisse."))
                .containsExactly("INDIRECT [la crue baisse] / Odile Varenne");
    }

    @Test
    void readsTheSameSourceAndWhomOneHears() {
        assertThat(read("La préfecture a dit que tout allait bien. De même source, on compte dix bateaux perdus."))
                .containsExactly(
                        "INDIRECT [tout allait bien] / La préfecture",
                        "INDIRECT [on compte dix bateaux perdus] / La préfecture");
        assertThat(read("À entendre la préfète, le port ferait preuve d'un « silence assourdissant »."))
                .containsExactly("MIXED [silence assourdissant] / la préfète");
    }

    @Test
    void takesNoNameThatOnlyTellsOfWhatSomethingIs() {
        assertThat(read("Le rapport Crémieux refuse « le droit de partir ». Paul Crémieux est là."))
                .containsExactly("MIXED [le droit de partir] / Le rapport Crémieux");
        assertThat(read("Selon un marin reçu par Odile Varenne, la digue passera l'hiver."))
                .containsExactly("INDIRECT [la digue passera l'hiver] / un marin reçu par Odile Varenne");
        assertThat(read(
                        "Comme d'autres avant elle (Irène Castel, Jeanne Roubaud), Odile Varenne tient bon. « Je ne suis pas"
                                + " lasse », souligne-t-elle."))
                .containsExactly("DIRECT [Je ne suis pas lasse] / Odile Varenne");
    }

    @Test
    void knowsAManByTheOfficeThatIsHisName() {
        assertThat(read("Le dalaï lama a félicité M. Crémieux. « Il a eu raison », a-t-il déclaré."))
                .containsExactly("DIRECT [Il a eu raison] / le dalaï lama");
    }

    @Test
    void looksBackForSeveral() {
        assertThat(
                        read(
                                "La loi est passée, au grand dam des pêcheurs. Ces derniers ont accusé la préfète d'avoir menti."))
                .containsExactly("INDIRECT [avoir menti] / des pêcheurs");
        assertThat(read("Irène Castel et Paul Crémieux sont venus. Ces anciens marins nient avoir fui."))
                .containsExactly("INDIRECT [avoir fui] / Irène Castel et Paul Crémieux");
    }

    @Test
    void lendsASubjectOverWordsInMarks() {
        assertThat(read("Le préfet « appelle les marins au calme », précisant que la crue baisse."))
                .containsExactly(
                        "MIXED [appelle les marins au calme] / Le préfet", "INDIRECT [la crue baisse] / Le préfet");
        assertThat(read("La situation restait confuse, Irène Castel annonçant que la crue baissait."))
                .containsExactly("INDIRECT [la crue baissait] / Irène Castel");
    }

    @Test
    void startsAClauseBehindAHeadingThatLostItsLine() {
        assertThat(read("Recherche de deux bateaux L'enquête va durer tout l'hiver, a précisé le parquet."))
                .containsExactly("INDIRECT [L'enquête va durer tout l'hiver] / le parquet");
    }

    @Test
    void givesWhatIsAnnouncedToWhoAnnouncesIt() {
        assertThat(read("Le gouvernement prendra « de nouvelles mesures » cette semaine, a ajouté la présidence."))
                .containsExactly("MIXED [de nouvelles mesures] / la présidence");
    }

    @Test
    void takesAnyVerbRightBehindTheWords() {
        assertThat(read("« Parce que nos vies sont des fêtes », poétisent les organisateurs du bal."))
                .containsExactly("DIRECT [Parce que nos vies sont des fêtes] / les organisateurs du bal");
        assertThat(read("« Il faut rouvrir le port », a encore prôné M. Crémieux."))
                .containsExactly("DIRECT [Il faut rouvrir le port] / M. Crémieux");
    }

    @Test
    void leavesOutWhatStandsBeforeAnAttribution() {
        assertThat(read("Par ailleurs, selon la mairie, un marin a été blessé."))
                .containsExactly("INDIRECT [un marin a été blessé] / la mairie");
    }

    @Test
    void givesWordsToAnIncise() {
        assertThat(
                        read(
                                "Sa mission, rappelle son rapporteur Paul Crémieux, était de veiller « à la bonne tenue des quais »."))
                .containsExactly("MIXED [à la bonne tenue des quais] / Paul Crémieux");
        assertThat(read("Le port signera une convention, qui fera, selon la préfète, « l'objet d'un suivi strict »."))
                .extracting(told -> told.substring(told.indexOf('/')))
                .containsExactly("/ la préfète");
    }

    @Test
    void findsTheSubjectBesideSettingsAndLists() {
        assertThat(read("Du côté du port, la directrice, Odile Varenne, a dénoncé des « attaques intolérables »."))
                .containsExactly("MIXED [attaques intolérables] / Odile Varenne");
        assertThat(read("Paul Crémieux, un des marins du port avait pourtant appelé à « respecter la presse »."))
                .containsExactly("MIXED [respecter la presse] / Paul Crémieux");
        assertThat(read("Les élus ont été pris à partie par une foule hurlant « à bas la presse »."))
                .containsExactly("MIXED [à bas la presse] / une foule");
        assertThat(read("Certains estiment même que la digue nuit au port."))
                .containsExactly("INDIRECT [la digue nuit au port] / Certains");
    }

    @Test
    void leavesLabelsAndDatesOut() {
        assertThat(read("Crue à Valmont : six cents marins sont partis, selon la mairie."))
                .containsExactly("INDIRECT [six cents marins sont partis] / la mairie");
        assertThat(read("La crue baisse, selon un sondage Orve diffusé mercredi soir."))
                .containsExactly("INDIRECT [La crue baisse] / un sondage Orve");
        assertThat(read("Selon un décompte, établi depuis lundi par les marins, il y aurait trente blessés."))
                .containsExactly("INDIRECT [il y aurait trente blessés] / un décompte");
    }

    @Test
    void needsNoVerbBeforeAnAttributionThatEndsTheSentence() {
        assertThat(read("Un risque toutefois mesuré et assumé, selon la préfète Odile Varenne."))
                .containsExactly("INDIRECT [Un risque toutefois mesuré et assumé] / Odile Varenne");
    }

    @Test
    void countsWhoSaysIt() {
        assertThat(read("Et 32 % des marins estiment que la crue monte."))
                .containsExactly("INDIRECT [la crue monte] / 32 % des marins");
        assertThat(read("Par ailleurs 13% affirment avoir peur de la crue."))
                .containsExactly("INDIRECT [avoir peur de la crue] / 13%");
        assertThat(read("Environ 77% d'entre eux pensent que la crue monte."))
                .containsExactly("INDIRECT [la crue monte] / Environ 77% d'entre eux");
    }

    @Test
    void endsAClauseWhereAnothersIsSetAgainstIt() {
        assertThat(read("La mairie a dit que la digue tenait, alors que le préfet affirme qu'elle cède."))
                .containsExactly("INDIRECT [la digue tenait] / La mairie", "INDIRECT [elle cède] / le préfet");
    }

    @Test
    void readsWhatSomebodyDoesSomethingToSay() {
        assertThat(read("Odile Varenne a appelé le préfet pour lui dire que la digue tenait."))
                .containsExactly("INDIRECT [la digue tenait] / Odile Varenne");
    }

    @Test
    void readsACueBeforeALine() {
        assertThat(read("Odile Varenne a déclaré lundi :\n« La crue monte encore ce soir. »"))
                .containsExactly("DIRECT [La crue monte encore ce soir.] / Odile Varenne");
    }

    @Test
    void takesABodyOfMilitantsForABody() {
        assertThat(
                        read(
                                "Paul Crémieux est marin. Selon le collectif militant « Quais libres », vingt marins sont partis."))
                .containsExactly("INDIRECT [vingt marins sont partis] / le collectif militant « Quais libres »");
    }

    @Test
    void readsOverARelativeThatAPrepositionLeads() {
        assertThat(read("La capitaine, à qui la justice reproche deux morts, affirme avoir crié."))
                .containsExactly("INDIRECT [avoir crié] / La capitaine");
    }

    @Test
    void takesEachOfSeveralSlogans() {
        assertThat(read("La foule est partie vers le quai aux cris de « Rendez le port » et « Rouvrez la digue »."))
                .containsExactly("DIRECT [Rendez le port] / La foule", "DIRECT [Rouvrez la digue] / La foule");
        assertThat(read("Des marins défilent en scandant « Rendez le port », « Odile, va-t'en » et « Assez »."))
                .containsExactly(
                        "DIRECT [Rendez le port] / Des marins",
                        "DIRECT [Odile, va-t'en] / Des marins",
                        "DIRECT [Assez] / Des marins");
        assertThat(read("La foule est partie aux cris des mouettes « rieuses »."))
                .isEmpty();
    }

    @Test
    void leavesOutHowItIsSaid() {
        assertThat(read("« Le quai tient », lance Odile Varenne d'une voix ferme."))
                .containsExactly("DIRECT [Le quai tient] / Odile Varenne");
        assertThat(read("Paul Crémieux assure ne rien avoir promis, comme il l'a déjà déclaré aux marins."))
                .containsExactly("INDIRECT [ne rien avoir promis] / Paul Crémieux");
    }

    @Test
    void findsTheSubjectBehindARelativeAndANarrativeInfinitive() {
        assertThat(
                        read(
                                "Les premiers relevés, dont avait fait état la préfète Odile Varenne, « inquiètent les marins »."))
                .containsExactly("MIXED [inquiètent les marins] / Odile Varenne");
        assertThat(read("Le débat a duré deux heures. Et au docteur Paul Crémieux de conclure que le quai vivrait."))
                .containsExactly("INDIRECT [le quai vivrait] / Paul Crémieux");
    }
}
