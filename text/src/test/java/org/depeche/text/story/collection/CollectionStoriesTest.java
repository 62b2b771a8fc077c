package org.depeche.text.story.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.PartialDate;
import org.depeche.text.story.SharedWords;
import org.depeche.text.story.Story;
import org.depeche.text.story.StorySettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CollectionStoriesTest {
    private static final String FLOOD = "La Varenne déborde à Sourdeval, la passerelle est emportée";
    private static final String TRIAL = "Le procès du notaire Achille Brunel s'ouvre devant les assises de Corvanne";

    @Test
    void tellsAStoryThatGoesOnFromPartToPartUnderTheNameOfItsFirstArticle() {
        var articles = new ArrayList<Article>();
        for (int day = 0; day < 40; day++) {
            articles.add(article("crue-" + day, "2031-05-01", day, FLOOD));
            articles.add(article("brève-" + day, "2031-05-01", day, "Brève " + Math.pow(7, day) + " sur autre chose"));
        }
        var stories = tell(articles, Map.of(), 10);
        var flood = storyOf("crue-20", stories);
        assertThat(flood.id()).isEqualTo(Story.idAfter("crue-0"));
        assertThat(flood.articles()).hasSize(40).allMatch(id -> id.startsWith("crue"));
    }

    @Test
    void threadsAStoryWithOneOfThePartBefore() {
        var articles = new ArrayList<Article>();
        for (int number = 0; number < 3; number++) {
            articles.add(article("ouvert-" + number, "2031-05-01", 0, TRIAL));
            articles.add(article("crue-" + number, "2031-05-02", 0, FLOOD));
            articles.add(article(
                    "verdict-" + number,
                    "2031-06-25",
                    0,
                    "Procès du notaire Achille Brunel : les assises de Corvanne condamnent"));
        }
        var stories = tell(articles, Map.of(), 6);
        var opening = storyOf("ouvert-0", stories);
        var verdict = storyOf("verdict-0", stories);
        assertThat(verdict.id()).isNotEqualTo(opening.id());
        assertThat(verdict.thread()).isEqualTo(opening.thread());
    }

    @Test
    void putsAnUndatedArticleAmongThoseWithWhichItSharesMost() {
        var articles = new ArrayList<Article>();
        for (int day = 0; day < 40; day++) {
            articles.add(article("crue-" + day, "2031-05-01", day, day < 20 ? FLOOD : TRIAL));
        }
        articles.add(article("copie", null, 0, TRIAL));
        articles.add(article("seule", null, 0, "Une recette de tarte aux mirabelles"));
        var shared = Map.of(
                "copie", List.of(shared("crue-1", 12), shared("crue-30", 80)), "crue-2", List.of(shared("copie", 15)));
        var stories = tell(articles, shared, 10);
        assertThat(storyOf("copie", stories).articles()).contains("crue-30");
        assertThat(storyOf("seule", stories).articles()).containsExactly("seule");
    }

    @Test
    void losesNoArticleHoweverTheCollectionIsCut() {
        for (int seed = 0; seed < 10; seed++) {
            var articles = news(new Random(seed), 200, 0.05);
            for (int most : new int[] {1, 7, 50, 200}) {
                var seen = new ArrayList<String>();
                var ids = new HashSet<String>();
                for (var story : tell(articles, Map.of(), most)) {
                    seen.addAll(story.articles());
                    assertThat(ids.add(story.id()))
                            .as("seed %d, most %d", seed, most)
                            .isTrue();
                }
                assertThat(seen)
                        .as("seed %d, most %d", seed, most)
                        .containsExactlyInAnyOrderElementsOf(
                                articles.stream().map(Article::id).toList());
            }
        }
    }

    @Test
    void tellsNearlyTheSameInPartsAsAtOnce() {
        var articles = news(new Random(5), 600, 0);
        var whole = homes(tell(articles, Map.of(), 600));
        var parts = homes(tell(articles, Map.of(), 100));
        long same = whole.entrySet().stream()
                .filter(entry -> entry.getValue().equals(parts.get(entry.getKey())))
                .count();
        assertThat((double) same / articles.size()).isGreaterThan(0.9);
    }

    private static Map<String, List<String>> homes(List<Story> stories) {
        var homes = new HashMap<String, List<String>>();
        stories.forEach(story -> story.articles().forEach(article -> homes.put(article, story.articles())));
        return homes;
    }

    /** Events of one to six articles over up to three days each, in a quarter of a year; a share bears no date. */
    private static List<Article> news(Random random, int count, double undated) {
        var articles = new ArrayList<Article>();
        while (articles.size() < count) {
            int event = articles.size();
            int day = random.nextInt(90);
            int size = Math.min(count - articles.size(), 1 + random.nextInt(6));
            for (int member = 0; member < size; member++) {
                var words = new StringBuilder();
                for (int word = 0; word < 9; word++) {
                    words.append(Integer.toString(1_000_000 + event * 977 + random.nextInt(12), 36))
                            .append(word % 3 == 0 ? " le " : " ");
                }
                var date = random.nextDouble() < undated ? null : "2031-05-01";
                articles.add(article("n" + articles.size(), date, day + random.nextInt(3), words.toString()));
            }
        }
        return articles;
    }

    private static List<Story> tell(List<Article> articles, Map<String, List<SharedWords>> shared, int most) {
        return new CollectionStories(StorySettings.standard(), most).tell(articles, shared);
    }

    private static Story storyOf(String article, List<Story> stories) {
        return stories.stream()
                .filter(story -> story.articles().contains(article))
                .findFirst()
                .orElseThrow();
    }

    private static SharedWords shared(String article, int words) {
        return new SharedWords(article, words, Optional.empty());
    }

    private static Article article(String id, @Nullable String first, int days, String headline) {
        return Article.builder(id, headline + ". " + headline + " dans la nuit.")
                .headline(headline)
                .language(Language.FRENCH)
                .published(
                        first == null
                                ? null
                                : PartialDate.of(LocalDate.parse(first).plusDays(days)))
                .build();
    }
}
