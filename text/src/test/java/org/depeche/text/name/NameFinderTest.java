package org.depeche.text.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.depeche.text.article.Article;
import org.depeche.text.article.Caption;
import org.depeche.text.article.Language;
import org.junit.jupiter.api.Test;

class NameFinderTest {
    private final NameFinder finder = new NameFinder();

    @Test
    void tellsPersonsPlacesAndOrganizationsApart() {
        var names = in("La maire de Lyon, Hélène Vautrin, a reçu jeudi une délégation de Greenpeace.");

        assertThat(names)
                .containsExactly(
                        "PLACE Lyon: Lyon",
                        "PERSON Hélène Vautrin: Hélène Vautrin",
                        "ORGANIZATION Greenpeace: Greenpeace");
    }

    @Test
    void joinsSurnameAndTitleToTheFullName() {
        var names = in("La chercheuse Jeanne Morvillier publie un livre. Mme Morvillier vit à Rennes. Pour Morvillier,"
                + " il était temps.");

        assertThat(names).contains("PERSON Jeanne Morvillier: Jeanne Morvillier, Morvillier, Morvillier");
    }

    @Test
    void beginsAPersonBehindThePortfolio() {
        assertThat(
                        in(
                                "La ministre de la Justice Odile Varenne a reçu le procureur de la République Jacques Morvillier."))
                .containsExactly(
                        "PERSON Odile Varenne: Odile Varenne", "PERSON Jacques Morvillier: Jacques Morvillier");
        assertThat(in("Le ministre de la Défense Juan Manuel Robles a parlé."))
                .containsExactly("PERSON Juan Manuel Robles: Juan Manuel Robles");
    }

    @Test
    void beginsAPersonBehindTheTown() {
        assertThat(in("La maire de Paris Anne Morvillier a parlé. Anne Morvillier est partie."))
                .contains("PERSON Anne Morvillier: Anne Morvillier, Anne Morvillier");
    }

    @Test
    void takesACountryBehindATitleForAPerson() {
        assertThat(in("François Hollande est venu. « Oui », a dit M. Hollande."))
                .containsExactly("PERSON François Hollande: François Hollande, Hollande");
    }

    @Test
    void joinsParticlesAndMisspellings() {
        var names = in("Karim al-Jabari a quitté le pays. Selon Al-Jabari, rien ne presse. L'avocat Benoît Kervolec"
                + " proteste. Benoît Kervollec a saisi le juge.");

        assertThat(names).contains("PERSON Karim al-Jabari: Karim al-Jabari, Al-Jabari");
        assertThat(names).contains("PERSON Benoît Kervolec: Benoît Kervolec, Benoît Kervollec");
    }

    @Test
    void joinsAnAcronymToItsExpansion() {
        var names = in("Le Parti socialiste a réuni ses élus à Nantes. Au PS, on reste prudent.");

        assertThat(names).contains("ORGANIZATION Parti socialiste: Parti socialiste, PS");
    }

    @Test
    void keepsABodyAndThePersonBehindItApart() {
        var names = in("La digue tient, a dit la patronne du Parti socialiste Hélène Vautrin. Hélène Vautrin a souri.");

        assertThat(names)
                .contains("ORGANIZATION Parti socialiste: Parti socialiste")
                .anyMatch(name -> name.startsWith("PERSON Hélène Vautrin: Hélène Vautrin"));
    }

    @Test
    void endsABodyThatIsListedWhereItsNameEnds() {
        assertThat(in(
                        "Le scrutin de mai dira si l'Union européenne dirigée depuis Valmont plaît à l'Assemblée nationale et"
                                + " au conseil."))
                .contains("ORGANIZATION Union européenne: Union européenne")
                .contains("ORGANIZATION Assemblée nationale: Assemblée nationale");
        assertThat(in("C'est un élu du Rassemblement national de Julie Varenne qui a parlé."))
                .contains("ORGANIZATION Rassemblement national: Rassemblement national")
                .contains("PERSON Julie Varenne: Julie Varenne");
    }

    @Test
    void findsThePersonBehindTheBodyThatAnOfficeNames() {
        assertThat(in("Une lettre est partie chez le président du Sénat Gérard Castel, a confirmé le sénateur LR"
                        + " François-Noël Castan."))
                .contains("PERSON Gérard Castel: Gérard Castel")
                .contains("PERSON François-Noël Castan: François-Noël Castan");
    }

    @Test
    void bindsAnOfficeByApposition() {
        var names = in("Le président letton Juris Ozols est arrivé à Riga. Le président letton a refusé de parler.");

        assertThat(names).contains("PERSON Juris Ozols: Juris Ozols, Le président letton");
    }

    @Test
    void matchesTwoOfficesToTwoPersonsInTheirOrder() {
        var names = in("Le président letton a appelé son homologue maltais. Juris Ozols s'est longuement entretenu avec"
                + " Carmelo Zammit, indique la présidence.");

        assertThat(names).contains("PERSON Juris Ozols: Le président letton, Juris Ozols");
        assertThat(names).contains("PERSON Carmelo Zammit: son homologue maltais, Carmelo Zammit");
    }

    @Test
    void leavesAnOfficeUnboundWithoutEvidence() {
        var names = in("Le président letton s'est tu. Juris Ozols, Anna Liepa et Pierre Grandin ont dîné à Riga.");

        assertThat(String.join("; ", names)).doesNotContain("président");
    }

    @Test
    void listsNamesOfHeadlineAndCaptionsWithoutMentions() {
        var article = Article.builder("a", "La réunion a duré deux heures.")
                .language(Language.FRENCH)
                .headline("Réunion de crise à Bamako")
                .captions(List.of(new Caption("Une rue de Dakar.", java.util.Optional.empty())))
                .build();

        assertThat(finder.find(article)).contains(new Name(Name.Kind.PLACE, "Bamako", List.of()));
        assertThat(finder.find(article)).contains(new Name(Name.Kind.PLACE, "Dakar", List.of()));
    }

    @Test
    void readsEnglishToo() {
        var text = "PARIS - Ms. Maria Stanbury, who leads Greenpeace in Norway, resigned. Stanbury lives in Oslo.";
        var article = Article.builder("a", text).language(Language.ENGLISH).build();

        assertThat(finder.find(article))
                .extracting(Name::name)
                .containsExactly("PARIS", "Maria Stanbury", "Greenpeace", "Norway", "Oslo");
    }

    @Test
    void readsShortTitlesBeforeEnglishNames() {
        var text = "On Tuesday, Gov. Maria Stanbury met Sen. Hugh Garner in Oslo.";
        var article = Article.builder("a", text).language(Language.ENGLISH).build();

        assertThat(finder.find(article))
                .extracting(name -> name.kind() + " " + name.name())
                .contains("PERSON Maria Stanbury", "PERSON Hugh Garner")
                .noneMatch(name -> name.contains("Sen.") || name.contains("Gov."));
    }

    /** Most small words in no lexicon: the print was read by a machine, and what was learned from such papers counts. */
    @Test
    void readsDamagedOldPrints() {
        var text =
                "Le uavire a qnitté le pcrt dc Brest hicr matin, avcc tr0nte homines à b0rd, ct a r3pris sa rontc vors le lar9e. "
                        + "M. Louis Garrec, maire de Brest, a salné l'équipagc ct les fainilles qni attendaicnt dcpuis l'aubc.";

        assertThat(in(text))
                .contains("PERSON Louis Garrec: Louis Garrec")
                .anyMatch(name -> name.startsWith("PLACE Brest"));
    }

    @Test
    void splitsAnAcronymFromTheTownBehindIt() {
        assertThat(in("L'exercice a été mené par le GIGN de Toulouse."))
                .containsExactly("ORGANIZATION GIGN: GIGN", "PLACE Toulouse: Toulouse");
    }

    @Test
    void findsALongNameByItsAcronym() {
        var names = in("Selon la Haute autorité de contrôle des ports (HACP), rien n'a changé. La HACP se tait.");

        assertThat(names)
                .containsExactly("ORGANIZATION Haute autorité de contrôle des ports:"
                        + " Haute autorité de contrôle des ports, HACP, HACP");
    }

    @Test
    void takesNoOrdinaryWordAtASentencesStartForAName() {
        assertThat(in("Signe des temps, rien ne bouge. Personne ne parle. Singulière époque."))
                .isEmpty();
    }

    @Test
    void findsNothingInALanguageItDoesNotKnow() {
        var article = Article.builder("a", "Pane Ivan Petrov")
                .language(new Language("sw"))
                .build();

        assertThat(finder.find(article)).isEmpty();
    }

    @Test
    void neverFailsAndStaysInBounds() {
        var parts = List.of(
                "M. ",
                "Jean",
                " ",
                "-",
                "’",
                "l'",
                "PARIS",
                "le président russe",
                "(",
                "«",
                "\n",
                "Le Pen",
                "\uD83D\uDE00",
                ".",
                " de ",
                "1 300",
                "\u0000",
                "É",
                "ONU",
                ", ",
                "homologue ",
                "Σ",
                "ﬁ");
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(parts.get(random.nextInt(parts.size())));
            }
            for (var language : List.of("fr", "en", "de", "und")) {
                var article = Article.builder("a", text.toString())
                        .language(new Language(language))
                        .build();
                for (var name : finder.find(article)) {
                    assertThat(name.name()).as("seed %d", seed).isNotBlank();
                    assertThat(name.mentions())
                            .as("seed %d", seed)
                            .isSorted()
                            .allMatch(span -> !span.isEmpty() && span.end() <= text.length());
                }
            }
        }
    }

    private List<String> in(String text) {
        var article = Article.builder("a", text).language(Language.FRENCH).build();
        return finder.find(article).stream()
                .map(name -> name.kind() + " " + name.name() + ": "
                        + String.join(
                                ", ",
                                name.mentions().stream()
                                        .map(span -> span.of(text))
                                        .toList()))
                .toList();
    }
}
