package org.depeche.text.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.depeche.text.article.Article;
import org.depeche.text.article.ArticleBuilder;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.depeche.text.reuse.index.IndexSettings;
import org.depeche.text.reuse.index.ReusePair;
import org.junit.jupiter.api.Test;

class CollectionReuseTest {
    private static final String FLOOD =
            "La crue de la Varenne a coupé dans la nuit la route entre Sourdeval et le hameau des Aulnes.";
    private static final String SCHOOL =
            "Quarante élèves de l'école du bourg ont été hébergés au gymnase par des bénévoles de la paroisse.";
    private static final String FOOTER =
            "Retrouvez chaque matin notre lettre gratuite et toutes les éditions locales sur votre tablette.";

    @Test
    void tellsWhatAnArticleSharesWithEarlierOnes() {
        var reuse = new CollectionReuse(IndexSettings.standard());
        reuse.add(article("one", FLOOD + " " + words(1, 40)));
        reuse.add(article("two", words(2, 40) + " " + FLOOD));
        assertThat(reuse.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.a()).isEqualTo("one");
            assertThat(pair.b()).isEqualTo("two");
            assertThat(pair.inA().start()).isZero();
            assertThat(pair.inA().end()).isEqualTo(FLOOD.length());
            assertThat(pair.words()).isEqualTo(19);
            assertThat(pair.changed()).isZero();
        });
    }

    @Test
    void takesTheEarlierPublishedForTheSource() {
        var reuse = new CollectionReuse(IndexSettings.standard());
        reuse.add(dated("late", "2018-12-05", FLOOD));
        reuse.add(dated("early", "2018-12-03", FLOOD));
        assertThat(reuse.pairs()).extracting(ReusePair::a).containsExactly("early");
    }

    @Test
    void takesTheCreditedForTheSource() {
        var reuse = new CollectionReuse(IndexSettings.standard());
        reuse.add(builder("copy", FLOOD)
                .published(PartialDate.parse("2018-12-03").orElseThrow())
                .credits(List.of(new Credit("Agence Boréale", "avec l'Agence Boréale")))
                .build());
        var dispatch = builder("dispatch", FLOOD)
                .published(PartialDate.parse("2018-12-04").orElseThrow())
                .outlet(new Outlet("Agence Boréale"))
                .build();
        reuse.add(dispatch);
        assertThat(reuse.pairs()).extracting(ReusePair::a).containsExactly("dispatch");
    }

    @Test
    void looksNoFartherThanItsWindow() {
        var reuse = new CollectionReuse(IndexSettings.standard().withWindowDays(30));
        reuse.add(dated("old", "2018-01-01", FLOOD));
        reuse.add(dated("new", "2018-12-01", FLOOD));
        assertThat(reuse.pairs()).isEmpty();
    }

    @Test
    void findsEveryPairOfAHotDispatch() {
        var reuse = new CollectionReuse(IndexSettings.standard());
        var dispatch = words(7, 120);
        int copies = 120;
        for (int copy = 0; copy < copies; copy++) {
            reuse.add(
                    article("copy" + copy, words(100 + copy, 30) + "\n\n" + dispatch + "\n\n" + words(900 + copy, 30)));
        }
        var pairs = new HashSet<String>();
        reuse.pairs().forEach(pair -> pairs.add(pair.a() + " " + pair.b()));
        assertThat(pairs).hasSize(copies * (copies - 1) / 2);
    }

    @Test
    void pairsTwoEditedCopiesThroughTheirSource() {
        var reuse = new CollectionReuse(IndexSettings.standard());
        reuse.add(dated("source", "2018-12-01", FLOOD + " " + SCHOOL));
        reuse.add(dated("one", "2018-12-02", FLOOD.replace("dans la nuit", "mardi") + " " + SCHOOL));
        reuse.add(dated("two", "2018-12-03", FLOOD + " " + SCHOOL.replace("Quarante", "Trente")));
        var pairs = reuse.pairs();
        assertThat(pairs).extracting(ReusePair::a).containsExactly("source", "source", "one");
        assertThat(pairs).extracting(ReusePair::changed).containsExactly(3, 1, 4);
    }

    @Test
    void takesBackWhatTurnsOutToBeFurniture() {
        var reuse = new CollectionReuse(IndexSettings.standard());
        for (int number = 0; number < 20; number++) {
            reuse.add(article("article" + number, words(number, 60) + "\n\n" + FOOTER));
        }
        assertThat(reuse.pairs()).isEmpty();
    }

    @Test
    void passesOverSetPhrases() {
        var reuse = new CollectionReuse(IndexSettings.standard());
        var title = "la secrétaire générale adjointe du conseil régional Anne-Lise Ferrandier";
        for (int number = 0; number < 60; number++) {
            reuse.add(article("article" + number, words(number, 30) + " " + title + " " + words(500 + number, 30)));
        }
        assertThat(reuse.pairs()).isEmpty();
    }

    @Test
    void ignoresAnArticleAddedTwice() {
        var reuse = new CollectionReuse(IndexSettings.standard());
        reuse.add(article("one", FLOOD));
        reuse.add(article("one", FLOOD));
        assertThat(reuse.pairs()).isEmpty();
    }

    @Test
    void neverFailsOnAnyText() {
        for (long seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var texts = new HashMap<String, String>();
            var reuse = new CollectionReuse(IndexSettings.standard());
            for (int number = 0; number < 60; number++) {
                texts.put("n" + number, letters(random));
                reuse.add(article("n" + number, texts.getOrDefault("n" + number, "")));
            }
            for (var pair : reuse.pairs()) {
                assertThat(pair.inA().end())
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(texts.getOrDefault(pair.a(), "").length());
                assertThat(pair.inB().end())
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(texts.getOrDefault(pair.b(), "").length());
            }
        }
    }

    @Test
    void tellsAQuotationThatTwoArticlesHaveInCommon() {
        var speech = "Nous rouvrirons la ligne de Brévand avant la fin du printemps et sans un euro d'impôt nouveau";
        var reuse = new CollectionReuse(IndexSettings.standard());
        reuse.add(dated("one", "2018-12-01", words(1, 40) + " « " + speech + " », a promis le maire."));
        reuse.add(dated("two", "2018-12-02", words(2, 40) + "\n\n“" + speech + "”, lançait l'édile."));
        reuse.add(dated("three", "2018-12-03", words(3, 40) + "\n\n" + speech + "."));
        assertThat(reuse.pairs()).extracting(ReusePair::a).containsExactly("one", "one", "two");
        assertThat(reuse.pairs()).extracting(ReusePair::isQuotation).containsExactly(true, false, false);
    }

    @Test
    void takesAQuotationForCopiedWhereItsFrameIsToo() {
        var quoted = "« Il fallait bien que quelqu'un garde la clef du phare pendant tout l'hiver », dit-elle.";
        var reuse = new CollectionReuse(IndexSettings.standard());
        reuse.add(article("one", words(1, 40) + "\n\n" + quoted + "\n\n" + FLOOD));
        reuse.add(article("two", FLOOD + "\n\n" + words(2, 40) + "\n\n" + quoted));
        assertThat(reuse.pairs()).hasSize(2).noneMatch(ReusePair::isQuotation);
    }

    @Test
    void pairsTwoCopiesOfASourceOutsideTheWindow() {
        var reuse = new CollectionReuse(IndexSettings.standard().withWindowDays(30));
        reuse.add(dated("source", "2018-10-01", FLOOD));
        reuse.add(dated("one", "2018-10-25", FLOOD));
        reuse.add(dated("two", "2018-11-10", FLOOD));
        assertThat(reuse.pairs()).extracting(ReusePair::b).containsExactly("one", "two");
        assertThat(reuse.pairs()).extracting(ReusePair::a).containsExactly("source", "one");
    }

    @Test
    void findsOldArticlesAfterOneWithADayFarAhead() {
        var reuse = new CollectionReuse(IndexSettings.standard());
        reuse.add(dated("one", "2018-12-01", FLOOD));
        reuse.add(dated("misdated", "2081-12-01", SCHOOL));
        for (int number = 0; number < 200; number++) {
            reuse.add(dated("other" + number, "2018-12-02", words(number, 100)));
        }
        reuse.add(dated("two", "2018-12-03", FLOOD));
        assertThat(reuse.pairs()).hasSize(1);
    }

    @Test
    void refusesSettingsThatFindNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndexSettings.standard().withMinimumWords(4))
                .withMessageContaining("at least 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndexSettings.standard().withWindowDays(0))
                .withMessageContaining("windowDays 0");
    }

    private static Article article(String id, String text) {
        return builder(id, text).build();
    }

    private static Article dated(String id, String day, String text) {
        return builder(id, text).published(PartialDate.parse(day).orElseThrow()).build();
    }

    private static ArticleBuilder builder(String id, String text) {
        return Article.builder(id, text);
    }

    private static String words(long seed, int count) {
        var random = new Random(seed * 7919);
        var text = new StringBuilder("Ainsi");
        for (int word = 1; word < count; word++) {
            text.append(' ')
                    .append(Integer.toString(50_000 + random.nextInt(1_000_000), 36)
                            .replaceAll("\\d", "z"));
        }
        return text.append('.').toString();
    }

    private static String letters(Random random) {
        var alphabet = "ab é. \n«»’0123 MX\ud83d\ude00中";
        var text = new StringBuilder();
        for (int length = random.nextInt(300); length > 0; length--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
