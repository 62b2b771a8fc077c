package org.depeche.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;

/**
 * News that nobody wrote, over 300 days, made from a seed: one hot dispatch with many edited copies, small families of
 * copies, a footer for each house, articles without a date.
 */
final class PlantedNews {
    private static final long SEED = 20_310_504;
    private static final int HOUSES = 6;
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);

    private final Random random = new Random(SEED);
    private final List<Article> articles = new ArrayList<>();
    private final List<String> footers = new ArrayList<>();

    /** So many articles, of which {@code hot} are copies of one dispatch. */
    PlantedNews(int count, int hot) {
        for (int house = 0; house < HOUSES; house++) {
            footers.add(sentence(25));
        }
        var dispatch = sentences(6);
        var families = new ArrayList<List<String>>();
        for (int number = 0; number < count; number++) {
            boolean isHot = number * (long) hot / count != (number + 1L) * hot / count;
            if (!isHot && random.nextInt(3) > 0) {
                families.add(sentences(10));
            }
            var family =
                    families.isEmpty() ? dispatch : families.get(Math.max(0, families.size() - 1 - random.nextInt(40)));
            articles.add(article(number, edited(isHot ? dispatch : family), count));
        }
    }

    List<Article> articles() {
        return articles;
    }

    static String line(Article article) {
        return "{\"id\":\"" + article.id() + "\",\"outlet\":\""
                + article.outlet().orElseThrow().name()
                + "\",\"language\":\"fr\",\"headline\":\"" + article.headline().orElseThrow() + "\""
                + article.published()
                        .map(date -> ",\"published\":\"" + date + "\"")
                        .orElse("")
                + ",\"text\":\"" + article.text().replace("\n", "\\n") + "\"}";
    }

    private Article article(int number, List<String> sentences, int count) {
        int house = random.nextInt(HOUSES);
        var text = new StringBuilder(sentence(12));
        sentences.forEach(sentence -> text.append("\n\n").append(sentence));
        if (random.nextInt(3) > 0) {
            text.append("\n\n").append(footers.get(house));
        }
        var day = FIRST.plusDays(25 * (12L * number / count));
        return Article.builder("n" + number, text.toString())
                .outlet(new Outlet("Maison " + house))
                .headline(sentence(7))
                .language(Language.FRENCH)
                .published(random.nextInt(20) == 0 ? null : PartialDate.of(day))
                .build();
    }

    /** A copy: some words changed, a sentence left out or put in. */
    private List<String> edited(List<String> sentences) {
        var copy = new ArrayList<String>();
        for (var sentence : sentences) {
            int dice = random.nextInt(10);
            if (dice == 0) {
                copy.add(sentence(14));
            }
            if (dice > 1) {
                copy.add(dice == 2 ? sentence.replaceFirst(" \\S+ ", " " + word() + " ") : sentence);
            }
        }
        return copy;
    }

    private List<String> sentences(int count) {
        var sentences = new ArrayList<String>();
        for (int sentence = 0; sentence < count; sentence++) {
            sentences.add(sentence(10 + random.nextInt(15)));
        }
        return sentences;
    }

    private String sentence(int words) {
        var sentence = new StringBuilder("Le");
        for (int word = 1; word < words; word++) {
            sentence.append(' ').append(word());
        }
        return sentence.append('.').toString();
    }

    /** Frequent words are drawn often, rare ones seldom. */
    private String word() {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(30_000));
        return Integer.toString(1_000 + rank * 7, 26).replaceAll("[0-9]", "u")
                + Integer.toString(rank, 26).replaceAll("\\d", "a");
    }
}
