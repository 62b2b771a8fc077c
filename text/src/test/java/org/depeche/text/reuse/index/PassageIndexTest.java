package org.depeche.text.reuse.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.depeche.text.article.Article;
import org.depeche.text.article.PartialDate;
import org.junit.jupiter.api.Test;

class PassageIndexTest {
    private static final String FERRY =
            "Le bac de Port-Ligneul a repris jeudi ses traversées après onze jours de grève de ses vingt mécaniciens.";
    private static final String MARKET =
            "Les étals du marché couvert ont été vendus aux enchères pour financer la toiture de l'ancienne halle.";
    private static final String FOOTER =
            "Écoutez notre gazette sonore et choisissez vos cantons préférés depuis la page de votre compte abonné.";

    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final PassageIndex index =
            new PassageIndex(IndexSettings.standard(), id -> texts.getOrDefault(id, "no text is asked for"));

    @Test
    void findsNothingOfAForgottenArticle() {
        add("one", "2018-12-01", FERRY);
        assertThat(index.forget("one")).isTrue();
        assertThat(add("two", "2018-12-02", FERRY)).isEmpty();
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void takesAForgottenArticleAnew() {
        add("one", "2018-12-01", FERRY);
        index.forget("one");
        add("one", "2018-12-01", MARKET);
        assertThat(add("two", "2018-12-02", MARKET)).extracting(ReusePair::a).containsExactly("one");
        assertThat(index.forget("three")).isFalse();
    }

    @Test
    void findsTheCopiesOfAForgottenSource() {
        add("source", "2018-11-01", FERRY + "\n\n" + MARKET);
        add("ferry", "2018-12-01", words(1, 50) + "\n\n" + FERRY);
        add("both", "2018-12-02", FERRY + "\n\n" + words(2, 50) + "\n\n" + MARKET);
        index.forgetBefore(LocalDate.parse("2018-11-15"));
        texts.remove("source");
        assertThat(add("late", "2018-12-05", words(3, 50) + "\n\n" + FERRY + "\n\n" + MARKET))
                .extracting(ReusePair::a)
                .containsOnly("ferry", "both");
        assertThat(add("later", "2018-12-06", words(4, 50) + "\n\n" + MARKET))
                .extracting(ReusePair::a)
                .containsOnly("both", "late");
    }

    @Test
    void findsACopyThatReachesBackThroughManyGenerations() {
        for (int day = 0; day < 200; day++) {
            var date = LocalDate.parse("2018-01-01").plusDays(day);
            index.forgetBefore(date.minusDays(3));
            var pairs = add("day" + day, date.toString(), words(day, 40) + "\n\n" + FERRY);
            assertThat(pairs).as("day %d", day).hasSize(Math.min(day, 3));
        }
        assertThat(index.size()).isEqualTo(4);
    }

    @Test
    void pairsACopyWithItsSourceAndThoseJustBeforeIt() {
        var few = new PassageIndex(
                IndexSettings.standard().withMostCopies(3), id -> texts.getOrDefault(id, "no text is asked for"));
        List<ReusePair> last = List.of();
        for (int number = 0; number < 12; number++) {
            var text = words(number, 40) + "\n\n" + FERRY + "\n\n" + number + words(-number, 40) + "\n\n" + MARKET
                    + "\n\n" + number + words(100 + number, 40);
            texts.put("n" + number, text);
            last = few.add(Article.builder("n" + number, text).build());
        }
        assertThat(last).extracting(ReusePair::a).containsOnly("n0", "n8", "n9", "n10");
    }

    @Test
    void knowsFurnitureAfterItsFirstHoldersAreForgotten() {
        var told = new ArrayList<ReusePair>();
        for (int day = 0; day < 100; day++) {
            var date = LocalDate.parse("2018-01-01").plusDays(day / 3);
            index.forgetBefore(date.minusDays(10));
            var pairs = add("n" + day, date.toString(), words(day, 80) + "\n\n" + FOOTER);
            if (day > 20) {
                told.addAll(pairs);
            }
        }
        assertThat(told).isEmpty();
    }

    @Test
    void forgetsAnArticleWithoutADayWithThoseBeforeIt() {
        add("dated", "2018-12-01", MARKET);
        texts.put("undated", FERRY);
        index.add(Article.builder("undated", FERRY).build());
        add("new", "2018-12-09", words(1, 30));
        index.forgetBefore(LocalDate.parse("2018-12-01"));
        assertThat(index.size()).isEqualTo(3);
        index.forgetBefore(LocalDate.parse("2018-12-02"));
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void staysSmallWhileAWindowMovesOn() {
        long after = 0;
        for (int number = 0; number < 4000; number++) {
            var date = LocalDate.parse("2018-01-01").plusDays(number / 20);
            index.forgetBefore(date.minusDays(20));
            add("n" + number, date.toString(), words(number, 120));
            after = number == 1500 ? index.bytes() : after;
        }
        assertThat(index.bytes()).isLessThan(after * 5 / 4);
    }

    @Test
    void becomesTheSameWhenTheSameArticlesAreAddedAgain() {
        var again = new PassageIndex(IndexSettings.standard(), id -> texts.getOrDefault(id, ""));
        for (int number = 0; number < 120; number++) {
            var text = words(number % 7, 40) + "\n\n" + words(number % 11 + 50, 40) + "\n\n" + words(number + 99, 40);
            var article = dated("n" + number, "2018-12-01", text);
            assertThat(index.add(article)).isEqualTo(again.add(article));
        }
        assertThat(again.bytes()).isEqualTo(index.bytes());
    }

    @Test
    void losesNoPairBetweenThreads() throws InterruptedException {
        var pairs = new CopyOnWriteArrayList<ReusePair>();
        var threads = new ArrayList<Thread>();
        for (int number = 0; number < 40; number++) {
            var text = words(number, 30) + "\n\n" + words(7777, 60) + "\n\n" + words(number + 99, 30);
            var article = dated("n" + number, "2018-12-01", text);
            threads.add(new Thread(() -> pairs.addAll(index.add(article))));
        }
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
        assertThat(pairs).hasSize(40 * 39 / 2);
    }

    private List<ReusePair> add(String id, String day, String text) {
        return index.add(dated(id, day, text));
    }

    private Article dated(String id, String day, String text) {
        texts.put(id, text);
        return Article.builder(id, text)
                .published(PartialDate.parse(day).orElseThrow())
                .build();
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
}
