package org.depeche.text.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.depeche.text.article.Article;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.depeche.text.reuse.anchor.WordSample;
import org.depeche.text.reuse.fold.FoldedWords;
import org.depeche.text.reuse.index.IndexSettings;
import org.depeche.text.reuse.index.ReusePair;
import org.junit.jupiter.api.Test;

class ComponentReuseTest {

    @Test
    void findsInComponentsWhatTheWholeCollectionHolds() {
        for (long seed = 1; seed <= 3; seed++) {
            var random = new Random(seed);
            var news = news(random, 300);
            var whole = new CollectionReuse(IndexSettings.standard());
            news.forEach(whole::add);
            var sample = new WordSample();
            news.forEach(article -> sample.add(FoldedWords.of(article.text())));
            var reuse = new ComponentReuse(IndexSettings.standard(), sample.frequencies());
            Collections.shuffle(news, random);
            var components = components(news, reuse);
            var pairs = new HashSet<ReusePair>();
            components.forEach(component -> pairs.addAll(reuse.pairs(component)));
            assertThat(components).as("seed %d", seed).hasSizeGreaterThan(10);
            assertThat(pairs).as("seed %d", seed).hasSizeGreaterThan(100).isEqualTo(Set.copyOf(whole.pairs()));
        }
    }

    @Test
    void findsTheSameInWhateverOrderArticlesCome() {
        var random = new Random(11);
        var news = news(random, 200);
        var one = new CollectionReuse(IndexSettings.standard());
        news.forEach(one::add);
        Collections.shuffle(news, random);
        var other = new CollectionReuse(IndexSettings.standard());
        news.forEach(other::add);
        assertThat(other.pairs()).hasSizeGreaterThan(50).containsExactlyInAnyOrderElementsOf(one.pairs());
    }

    /** The articles that hang together by common anchors. */
    private static List<List<Article>> components(List<Article> news, ComponentReuse reuse) {
        var byAnchor = new HashMap<Long, List<Article>>();
        for (var article : news) {
            for (long anchor : reuse.anchors(article.text())) {
                byAnchor.computeIfAbsent(anchor, any -> new ArrayList<>()).add(article);
            }
        }
        var components = new ArrayList<List<Article>>();
        var seen = new HashSet<Article>();
        for (var article : news) {
            if (seen.add(article)) {
                var component = new ArrayList<>(List.of(article));
                for (int at = 0; at < component.size(); at++) {
                    for (long anchor : reuse.anchors(component.get(at).text())) {
                        byAnchor.getOrDefault(anchor, List.of()).stream()
                                .filter(seen::add)
                                .forEach(component::add);
                    }
                }
                components.add(component);
            }
        }
        return components;
    }

    /** Articles of which most print one of a few dispatches, cut; those of one house end with its footer. */
    private static List<Article> news(Random random, int count) {
        var dispatches = new ArrayList<String>();
        for (int dispatch = 0; dispatch < 40; dispatch++) {
            dispatches.add(words(random, 60));
        }
        var articles = new ArrayList<Article>();
        for (int number = 0; number < count; number++) {
            var dispatch = dispatches.get(number * dispatches.size() / count);
            var kept = dispatch.substring(random.nextInt(120), dispatch.length() - random.nextInt(120));
            int house = random.nextInt(8);
            var text = words(random, 30) + "\n\n" + (number % 4 == 0 ? "" : kept) + "\n\n" + words(random, 20)
                    + (house == 0 ? "\n\n" + words(new Random(9), 14) : "");
            articles.add(Article.builder("n" + number, text)
                    .outlet(new Outlet("House " + house))
                    .published(PartialDate.of(LocalDate.parse("2018-01-01").plusDays(random.nextInt(40))))
                    .build());
        }
        return articles;
    }

    private static String words(Random random, int count) {
        var text = new StringBuilder("Ainsi");
        for (int word = 1; word < count; word++) {
            text.append(' ')
                    .append(Integer.toString(50_000 + random.nextInt(1_000_000), 36)
                            .replaceAll("\\d", "z"));
        }
        return text.append('.').toString();
    }
}
