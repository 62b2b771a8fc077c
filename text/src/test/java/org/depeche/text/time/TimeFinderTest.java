package org.depeche.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.PartialDate;
import org.junit.jupiter.api.Test;

class TimeFinderTest {
    private static final TimeFinder FINDER = new TimeFinder();

    @Test
    void readsFullDates() {
        assertThat(french("2019-03-14", "Le pont a été ouvert le 3 mai 1987, puis fermé le mardi 1er avril 2003."))
                .containsExactly("le 3 mai 1987 = 1987-05-03", "le mardi 1er avril 2003 = 2003-04-01");
        assertThat(french("2019-03-14", "Réunions 12/05/2018 et 2018-11-30."))
                .containsExactly("12/05/2018 = 2018-05-12", "2018-11-30 = 2018-11-30");
        assertThat(english("2019-03-14", "It opened on May 3, 1987 and closed on Tuesday, 1 April 2003."))
                .containsExactly("May 3, 1987 = 1987-05-03", "Tuesday, 1 April 2003 = 2003-04-01");
    }

    @Test
    void tenseTellsWhichSaturday() {
        assertThat(french("2019-03-14", "Samedi, les bergers défileront à Vaubrun."))
                .containsExactly("Samedi = 2019-03-16");
        assertThat(french("2019-03-14", "Samedi, les bergers ont défilé à Vaubrun."))
                .containsExactly("Samedi = 2019-03-09");
        assertThat(french("2019-03-14", "La maire doit ouvrir le marché dimanche."))
                .containsExactly("dimanche = 2019-03-17");
        assertThat(english("2019-03-14", "The shepherds will march through Vaubrun on Saturday."))
                .containsExactly("Saturday = 2019-03-16");
        assertThat(english("2019-03-14", "The shepherds marched through Vaubrun on Saturday."))
                .containsExactly("Saturday = 2019-03-09");
    }

    @Test
    void tenseTellsWhichYear() {
        assertThat(french("2019-03-14", "Le barrage a cédé en novembre. Le musée rouvrira en novembre."))
                .containsExactly("novembre = 2018-11", "novembre = 2019-11");
        assertThat(french("2019-03-14", "Le procès s'ouvrira le 2 février."))
                .containsExactly("le 2 février = 2020-02-02");
    }

    @Test
    void guessesNoDayFromAMonth() {
        assertThat(french("2016-12", "Le préfet a parlé vendredi, puis hier soir."))
                .containsExactly("vendredi = 2016-WXX-5", "hier soir = 2016-XX-XXTEV");
        assertThat(french("2017-01", "Le préfet a parlé vendredi.")).containsExactly("vendredi = XXXX-WXX-5");
        assertThat(french("2016-12", "L'an dernier, en mars, et pour l'année à venir."))
                .contains("L'an dernier = 2015", "l'année à venir = 2017");
        assertThat(french("", "Le préfet a parlé vendredi et le 3 mars."))
                .containsExactly("vendredi = XXXX-WXX-5", "le 3 mars = XXXX-03-03");
    }

    @Test
    void weekdayFixesTheYear() {
        assertThat(french("2016-12", "Il a parlé vendredi 23 décembre."))
                .containsExactly("vendredi 23 décembre = 2016-12-23");
        assertThat(french("2019-03-14", "Rendez-vous mardi 24 décembre."))
                .containsExactly("mardi 24 décembre = 2019-12-24");
        assertThat(french("", "En 2016 tout allait bien. Il a parlé vendredi 23 décembre."))
                .containsExactly("2016 = 2016", "vendredi 23 décembre = 2016-12-23");
    }

    @Test
    void readsPartsOfDaysAndClocks() {
        assertThat(french("2016-12-23", "Vendredi matin, le train est parti à 16H15, puis à 10 h 30 et à 7h."))
                .containsExactly(
                        "Vendredi matin = 2016-12-23TMO",
                        "16H15 = 2016-12-23T16:15",
                        "10 h 30 = 2016-12-23T10:30",
                        "7h = 2016-12-23T07:00");
        assertThat(french("2016-12-23", "Dans la nuit de samedi à dimanche, la neige est tombée."))
                .containsExactly("la nuit de samedi à dimanche = 2016-12-17TNI");
        assertThat(english("2016-12-23", "The train left at 4 pm and came back at 10:30 a.m. Thursday."))
                .containsExactly("4 pm = 2016-12-23T16:00", "10:30 a.m. Thursday = 2016-12-22T10:30");
    }

    @Test
    void readsDistances() {
        assertThat(french("2019-03-14", "Il y a trois ans, elle partait. Dans deux mois, elle reviendra."))
                .containsExactly("Il y a trois ans = 2016", "Dans deux mois = 2019-05");
        assertThat(french("2019-03-14", "Le 2 mars, il a plu. La veille, il neigeait, et le lendemain aussi."))
                .containsExactly("Le 2 mars = 2019-03-02", "La veille = 2019-03-01", "le lendemain = 2019-03-02");
        assertThat(english("2019-03-14", "Ten days ago it rained; last week it snowed; next year it will thaw."))
                .containsExactly("Ten days ago = 2019-03-04", "last week = 2019-W10", "next year = 2020");
    }

    @Test
    void readsLengthsAndRecurrences() {
        assertThat(french("2019-03-14", "Pendant plus de vingt et un jours, puis deux heures et demie."))
                .containsExactly("plus de vingt et un jours = P21D", "deux heures et demie = PT2H30M");
        assertThat(french("2019-03-14", "Le bac passe chaque lundi, tous les jours en été et tous les deux ans."))
                .contains("chaque lundi = XXXX-WXX-1", "tous les jours = P1D", "tous les deux ans = P2Y");
        assertThat(english("2019-03-14", "For more than two hundred days, every Monday, and twice a week."))
                .containsExactly("more than two hundred days = P200D", "every Monday = XXXX-WXX-1", "a week = P1W");
    }

    @Test
    void sharesTheMonthOfAnInterval() {
        assertThat(french("2015-12-18", "La foire se tiendra du lundi 21 au vendredi 25 décembre."))
                .containsExactly("lundi 21 = 2015-12-21", "vendredi 25 décembre = 2015-12-25");
        assertThat(french("2019-03-14", "Elle a siégé de 2010 à 2014.")).containsExactly("2010 = 2010", "2014 = 2014");
    }

    @Test
    void readsLongStretches() {
        assertThat(french("2016-12-23", "Dans les années 1990, à l'été 2016, au troisième trimestre 2016, fin 2017."))
                .containsExactly(
                        "les années 1990 = 199",
                        "l'été 2016 = 2016-SU",
                        "troisième trimestre 2016 = 2016-Q3",
                        "fin 2017 = 2017");
        assertThat(english("2016-12-23", "In the 1990s, in summer 2016, in the third quarter of 2016, in late 2017."))
                .containsExactly(
                        "the 1990s = 199",
                        "summer 2016 = 2016-SU",
                        "the third quarter of 2016 = 2016-Q3",
                        "late 2017 = 2017");
    }

    @Test
    void readsSeasonsAndYearsThatBeginInAutumn() {
        assertThat(french(
                        "2018-12-05",
                        "La mode des années 60 revient. La saison 2016-2017 fut bonne. En milieu de semaine, "
                                + "la rentrée scolaire 2018-2019 et l'exercice 2017-2018 furent jugés."))
                .containsExactly(
                        "des années 60 = 196",
                        "La saison 2016-2017 = 2016/2017",
                        "milieu de semaine = 2018-W49",
                        "la rentrée scolaire 2018-2019 = 2018/2019",
                        "l'exercice 2017-2018 = 2017/2018");
        assertThat(english("2018-12-05", "The 2018-19 season opened. Last season she led."))
                .containsExactly("The 2018-19 season = 2018/2019", "Last season = 2017");
    }

    @Test
    void knowsFeasts() {
        assertThat(french("2019-03-14", "Le lundi de Pâques, le bac ne passera pas; à Noël dernier, il passait."))
                .contains("Le lundi de Pâques = 2019-04-22", "Noël dernier = 2018-12-25");
    }

    @Test
    void leavesAgesAlone() {
        assertThat(french("2019-03-14", "Une bergère de 37 ans et son fils, âgé de 6 ans, marchent."))
                .isEmpty();
        assertThat(english("2019-03-14", "A 37-year-old shepherd and his dog, 6 years old, walk."))
                .isEmpty();
    }

    @Test
    void takesTheArticlesOwnDate() {
        var article = Article.builder("a", "Il a plu hier.")
                .language(Language.FRENCH)
                .published(new PartialDate("2019-03-14T08:00:00+01:00"))
                .build();
        assertThat(FINDER.find(article)).singleElement().satisfies(found -> {
            assertThat(found.value()).isEqualTo("2019-03-13");
            assertThat(found.type()).isEqualTo(TimeExpression.Type.DATE);
        });
    }

    @Test
    void otherLanguagesHaveNoTimes() {
        assertThat(FINDER.find("Am Freitag regnete es.", new Language("de"), Optional.empty()))
                .isEmpty();
        assertThat(FINDER.find("Il a plu hier.", Language.UNDETERMINED, Optional.empty()))
                .isEmpty();
    }

    @Test
    void survivesAnyText() {
        var pieces = List.of(
                "lundi",
                " ",
                "31",
                "/",
                "avril",
                "2016",
                "-",
                ":",
                "h",
                "\n\n",
                "\uD800",
                "é",
                "le ",
                "99999999999",
                "monday",
                "the ",
                "1",
                ".",
                ",",
                "'",
                "’",
                " ",
                "il y a ",
                "ans",
                "nuit de ",
                "À",
                "0",
                "e\u0301",
                "fin ",
                "mille ",
                "cent ",
                "siècle",
                "XXe ",
                "last ",
                "year",
                "İ",
                "(",
                "février",
                "29 ",
                "dans ",
                "9999 ");
        for (long seed = 0; seed < 400; seed++) {
            var random = new Random(seed);
            var text = random.ints(random.nextInt(60), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            for (var anchor : List.of("", "2016", "2016-02", "2016-02-29")) {
                for (var language : List.of(Language.FRENCH, Language.ENGLISH)) {
                    int last = 0;
                    for (var found : FINDER.find(text, language, PartialDate.parse(anchor))) {
                        assertThat(found.span().start()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
                        assertThat(found.value()).as("seed %d", seed).matches("[-0-9A-Z:./_]+");
                        last = found.span().end();
                    }
                    assertThat(last).as("seed %d", seed).isLessThanOrEqualTo(text.length());
                }
            }
        }
    }

    @Test
    void tellsEdgesAndApproximations() {
        assertThat(FINDER.find(
                        "Le port ouvrira fin 2017. Il a plu environ trois heures, puis à midi.",
                        Language.FRENCH,
                        date("2017-03-14")))
                .extracting(found -> found.value() + " " + found.mod().orElse(null))
                .containsExactly("2017 END", "PT3H APPROX", "2017-03-14T12:00 null");
        assertThat(FINDER.find("It closed in early 2015, for about two days.", Language.ENGLISH, date("2017-03-14")))
                .extracting(found -> found.value() + " " + found.mod().orElse(null))
                .containsExactly("2015 START", "P2D APPROX");
    }

    @Test
    void readsTheSameInATurkishJvm() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(new TimeFinder()
                            .find(
                                    "LUNDI, IL A PLU VINGT MINUTES. FRIDAY 3 MAI 2019.",
                                    Language.FRENCH,
                                    date("2019-03-14")))
                    .extracting(TimeExpression::value)
                    .containsExactly("2019-03-11", "PT20M", "2019-05-03");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> french(String anchor, String text) {
        return found(Language.FRENCH, anchor, text);
    }

    private static List<String> english(String anchor, String text) {
        return found(Language.ENGLISH, anchor, text);
    }

    private static List<String> found(Language language, String anchor, String text) {
        return FINDER.find(text, language, date(anchor)).stream()
                .map(found -> found.span().of(text) + " = " + found.value())
                .toList();
    }

    private static Optional<PartialDate> date(String iso) {
        return PartialDate.parse(iso);
    }
}
