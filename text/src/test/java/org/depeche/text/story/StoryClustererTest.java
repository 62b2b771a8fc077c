// Over 300 lines: all that clustering promises, on the same few invented articles.
package org.depeche.text.story;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depeche.text.article.Language;
import org.depeche.text.story.StoryDecision.Verdict;
import org.junit.jupiter.api.Test;

class StoryClustererTest {
    private static final StoryItem COPY = item(
            "copy",
            "fr",
            "2031-03-04T08:00:00Z",
            "Naufrage du ferry Albatros au large de Port-Serein",
            "Le ferry Albatros, parti mardi de Port-Serein avec 212 passagers, a sombré dans la nuit au large du cap"
                    + " Rouvel, a indiqué la préfète maritime, Odile Kerdavel. Six canots ont été mis à l'eau.");
    private static final StoryItem OWN_REPORT = item(
            "own",
            "fr",
            "2031-03-05T08:00:00Z",
            "Port-Serein attend ses disparus",
            "Sur le quai, les familles scrutent le cap Rouvel. L'Albatros transportait 212 passagers ; la préfète"
                    + " Odile Kerdavel est venue à Port-Serein parler aux proches des disparus du ferry.");
    private static final StoryItem ENGLISH = item(
            "english",
            "en",
            "2031-03-05T10:00:00Z",
            "Ferry Albatros sinks off Port-Serein",
            "The ferry Albatros, carrying 212 passengers from Port-Serein, sank overnight off Cap Rouvel, said the"
                    + " maritime prefect, Odile Kerdavel. Six lifeboats were launched.");
    private static final StoryItem CHEESE = item(
            "cheese",
            "fr",
            "2031-03-04T09:00:00Z",
            "La fourme de Brassac obtient son label",
            "Les producteurs de la vallée se réjouissent : après neuf ans de démarches, leur fromage est protégé."
                    + " La laiterie de Brassac espère vendre 40 tonnes de plus chaque année.");

    @Test
    void putsCopyOwnReportAndTranslationTogether() {
        var clusterer = clusterer();

        assertThat(clusterer.place(COPY).opened()).isTrue();
        assertThat(clusterer.place(CHEESE).opened()).isTrue();
        assertThat(clusterer.place(OWN_REPORT).opened()).isFalse();
        assertThat(clusterer.place(ENGLISH).opened()).isFalse();
        assertThat(groups(clusterer)).containsExactlyInAnyOrder(Set.of("copy", "own", "english"), Set.of("cheese"));
        assertThat(clusterer.mend()).isEmpty();
    }

    @Test
    void saysWhyAnArticleIsAMember() {
        var clusterer = clusterer();
        clusterer.place(COPY);
        clusterer.place(CHEESE);

        var reasons = clusterer
                .place(OWN_REPORT.withShared(List.of(new SharedWords("copy", 31, Optional.of("ATI")))))
                .reasons();

        assertThat(reasons.nearest()).isEqualTo("copy");
        assertThat(reasons.words()).contains("ferry", "passagers");
        assertThat(reasons.names()).contains("Rouvel", "Kerdavel");
        assertThat(reasons.numbers()).containsExactly("212");
        assertThat(reasons.daysApart()).hasValue(1);
        assertThat(reasons.sharedWords()).isEqualTo(31);
        assertThat(reasons.agencies()).containsExactly("ATI");
        assertThat(clusterer.reasons("cheese")).contains(Reasons.none());
        assertThat(clusterer.reasons("nobody")).isEmpty();
    }

    @Test
    void doesWithHeadlinesAlone() {
        var clusterer = clusterer();
        for (var headline : List.of(
                "Le ferry Albatros sombre au large de Port-Serein",
                "Naufrage de l'Albatros : six canots à la mer au large de Port-Serein",
                "La fourme de Brassac obtient enfin son label",
                "Brassac fête le label de sa fourme")) {
            clusterer.place(item(headline, "fr", "2031-03-04T08:00:00Z", headline, ""));
        }

        assertThat(groups(clusterer)).extracting(Set::size).containsExactly(2, 2);
    }

    @Test
    void opensAnotherStoryForTheSameWordsMonthsLater() {
        var clusterer = clusterer();
        clusterer.place(COPY);

        var later = clusterer.place(at(COPY, "later", Instant.parse("2031-04-20T08:00:00Z")));

        assertThat(later.opened()).isTrue();
        assertThat(later.thread()).isEqualTo(clusterer.stories().get(0).thread());
        assertThat(groups(clusterer)).hasSize(2);
    }

    @Test
    void forgetsWhatLiesBeyondTheWindow() {
        var clusterer = new StoryClusterer(StorySettings.standard().withWindow(Duration.ofDays(10)));
        clusterer.place(COPY);
        clusterer.place(CHEESE);

        clusterer.place(at(OWN_REPORT, "much later", Instant.parse("2031-03-30T08:00:00Z")));

        assertThat(groups(clusterer)).contains(Set.of("much later"));

        for (int number = 0; number < 200; number++) {
            clusterer.place(at(CHEESE, "cheese" + number, Instant.parse("2031-03-31T08:00:00Z")));
        }

        assertThat(clusterer.size()).isEqualTo(201);
        assertThat(clusterer.stories())
                .flatMap(Story::articles)
                .contains("much later", "cheese199")
                .doesNotContain(COPY.id(), CHEESE.id());
    }

    @Test
    void isNotLedAstrayByWrongDates() {
        var clusterer = new StoryClusterer(StorySettings.standard().withWindow(Duration.ofDays(10)));
        clusterer.place(COPY);
        for (int number = 0; number < 40; number++) {
            clusterer.place(at(CHEESE, "cheese" + number, COPY.published().orElseThrow()));
            clusterer.place(at(CHEESE, "future" + number, Instant.parse("2099-01-01T00:00:00Z")));
            clusterer.place(at(CHEESE, "more" + number, COPY.published().orElseThrow()));
        }

        clusterer.place(OWN_REPORT);

        assertThat(groups(clusterer)).contains(Set.of(COPY.id(), OWN_REPORT.id()));
    }

    @Test
    void tellsAnArchiveOfYearsAgoAfterTheNewsOfToday() {
        // Whenever it comes: what is past is swept out after each hundred.
        for (int before : List.of(98, 99, 100, 101, 102, 150)) {
            var clusterer = clusterer();
            for (int number = 0; number < before; number++) {
                clusterer.place(at(CHEESE, "cheese" + number, Instant.parse("2041-03-31T08:00:00Z")));
            }

            clusterer.place(COPY);
            clusterer.place(OWN_REPORT);

            assertThat(groups(clusterer)).as("after " + before).contains(Set.of(COPY.id(), OWN_REPORT.id()));
        }
    }

    @Test
    void namesStoriesAfterTheArticlesThatOpenThem() {
        assertThat(clusterer().place(COPY).story())
                .isEqualTo(clusterer().place(COPY).story());
        assertThat(clusterer().place(COPY).story())
                .isNotEqualTo(clusterer().place(CHEESE).story());
    }

    @Test
    void givesANewEditionTheOldPlace() {
        var clusterer = clusterer();
        var first = clusterer.place(COPY);
        clusterer.place(OWN_REPORT);

        var second = clusterer.place(item("copy", "fr", "2031-03-04T08:00:00Z", COPY.headline(), "Corrigé."));

        assertThat(second.story()).isEqualTo(first.story());
        assertThat(clusterer.size()).isEqualTo(2);
    }

    @Test
    void letsPeopleWin() {
        var clusterer = clusterer();
        List.of(COPY, CHEESE, OWN_REPORT, ENGLISH).forEach(clusterer::place);
        clusterer.decide(new StoryDecision("copy", "own", Verdict.APART));
        clusterer.decide(new StoryDecision("cheese", "copy", Verdict.TOGETHER));

        var changes = clusterer.mend();

        assertThat(changes).isNotEmpty();
        assertThat(groups(clusterer))
                .anySatisfy(
                        group -> assertThat(group).contains("cheese", "copy").doesNotContain("own"));
        assertThat(clusterer.reasons("cheese").orElseThrow().decided()).isTrue();
        assertThat(clusterer.mend()).isEmpty();
    }

    @Test
    void obeysADecisionMadeBeforeTheArticlesCame() {
        var clusterer = clusterer();
        clusterer.decide(new StoryDecision("own", "copy", Verdict.APART));
        clusterer.decide(new StoryDecision("copy", "cheese", Verdict.TOGETHER));
        List.of(COPY, CHEESE, OWN_REPORT).forEach(clusterer::place);
        clusterer.mend();

        assertThat(groups(clusterer)).containsExactlyInAnyOrder(Set.of("copy", "cheese"), Set.of("own"));
    }

    @Test
    void takesADecisionBack() {
        var clusterer = clusterer();
        clusterer.decide(new StoryDecision("own", "copy", Verdict.APART));
        List.of(COPY, OWN_REPORT).forEach(clusterer::place);
        assertThat(groups(clusterer)).hasSize(2);

        clusterer.decide(new StoryDecision("copy", "own", Verdict.OPEN));

        assertThat(clusterer.mend()).extracting(StoryChange::kind).contains(StoryChange.Kind.JOINED);
        assertThat(groups(clusterer)).containsExactly(Set.of("copy", "own"));
    }

    @Test
    void namesNoThreadAfterAStoryOfAnother() {
        for (long seed = 1; seed <= 8; seed++) {
            var clusterer = clusterer();
            for (var item : new InventedStream(seed).items(120)) {
                clusterer.place(item);
                clusterer.mend();
                var threads = clusterer.stories().stream().collect(Collectors.toMap(Story::id, Story::thread));
                for (var thread : threads.values()) {
                    assertThat(threads.getOrDefault(thread, thread))
                            .as("seed %s, after %s", seed, item.id())
                            .isEqualTo(thread);
                }
            }
        }
    }

    @Test
    void goesOnAfterAReplayAsIfItHadNeverStopped() {
        for (long seed = 1; seed <= 5; seed++) {
            var stream = new InventedStream(seed).items(200);
            var kept = clusterer();
            stream.subList(0, 150).forEach(kept::place);
            kept.mend();
            var replayed = clusterer();
            for (var story : kept.stories()) {
                for (var id : story.articles()) {
                    var item = stream.stream()
                            .filter(other -> other.id().equals(id))
                            .findFirst()
                            .orElseThrow();
                    replayed.restore(item, story.id(), story.thread());
                }
            }
            assertThat(groups(replayed)).as("seed " + seed).isEqualTo(groups(kept));
            for (var item : stream.subList(150, 200)) {
                kept.place(item);
                replayed.place(item);
            }
            kept.mend();
            replayed.mend();
            assertThat(agreement(groups(replayed), groups(kept)))
                    .as("seed " + seed)
                    .isGreaterThan(0.97);
        }
    }

    @Test
    void tellsTheSameStoriesInAnyOrderOfArrival() {
        for (long seed = 1; seed <= 5; seed++) {
            var random = new Random(seed);
            var stream = new InventedStream(seed).items(300);
            var shuffled = new ArrayList<>(stream);
            // Within a day: each article is late by up to a day.
            var late = stream.stream()
                    .collect(Collectors.toMap(
                            StoryItem::id,
                            item -> item.published().orElseThrow().plusSeconds(random.nextInt(86_400))));
            shuffled.sort(Comparator.comparing(item -> requireNonNull(late.get(item.id()))));
            assertThat(agreement(told(stream), told(shuffled)))
                    .as("seed " + seed)
                    .isGreaterThan(0.97);
        }
    }

    @Test
    void letsNoChainRunAway() {
        // Each headline shares half of its words with the next and none with the one after that.
        var clusterer = clusterer();
        for (int link = 0; link < 60; link++) {
            var headline = "ancre" + link + " balise" + link + " ancre" + (link + 1) + " balise" + (link + 1);
            clusterer.place(item("a" + link, "fr", "2031-03-04T08:00:00Z", headline, ""));
        }
        clusterer.mend();

        assertThat(groups(clusterer)).allMatch(group -> group.size() <= 4);
    }

    @Test
    void placesEveryArticleExactlyOnceWhateverItHolds() {
        for (long seed = 1; seed <= 20; seed++) {
            var random = new Random(seed);
            var clusterer = new StoryClusterer(StorySettings.standard().withWindow(Duration.ofDays(3650)));
            var ids = new TreeSet<String>();
            for (int place = 0; place < 60; place++) {
                clusterer.place(noise(random, "a" + random.nextInt(50), ids));
                if (random.nextInt(10) == 0) {
                    clusterer.decide(new StoryDecision(
                            "a" + random.nextInt(25),
                            "a" + (25 + random.nextInt(25)),
                            List.of(Verdict.values()).get(random.nextInt(3))));
                }
                if (random.nextInt(8) == 0) {
                    clusterer.mend();
                }
            }
            clusterer.mend();
            assertThat(clusterer.stories().stream().flatMap(story -> story.articles().stream()))
                    .as("seed " + seed)
                    .containsExactlyInAnyOrderElementsOf(ids);
            assertThat(clusterer.stories())
                    .as("seed " + seed)
                    .extracting(Story::id)
                    .doesNotHaveDuplicates();
        }
    }

    private static StoryItem noise(Random random, String id, Set<String> ids) {
        ids.add(id);
        var text = new StringBuilder();
        random.ints(random.nextInt(60), 0x20, random.nextBoolean() ? 0x7f : 0x3000)
                .forEach(text::appendCodePoint);
        var published = random.nextInt(3) == 0
                ? Optional.<Instant>empty()
                : Optional.of(Instant.ofEpochSecond(1_900_000_000L + random.nextInt(3_000_000)));
        return new StoryItem(
                id,
                Language.FRENCH,
                published,
                random.nextBoolean() ? "" : text.toString(),
                text.toString(),
                List.of(),
                List.of());
    }

    private static List<Set<String>> told(List<StoryItem> items) {
        var clusterer = clusterer();
        items.forEach(clusterer::place);
        clusterer.mend();
        return groups(clusterer);
    }

    private static StoryClusterer clusterer() {
        return new StoryClusterer(StorySettings.standard());
    }

    private static List<Set<String>> groups(StoryClusterer clusterer) {
        return clusterer.stories().stream()
                .map(story -> Set.copyOf(story.articles()))
                .toList();
    }

    /** The share of articles that stand in exactly the same story in both. */
    private static double agreement(List<Set<String>> one, List<Set<String>> other) {
        var others = Set.copyOf(other);
        int all = one.stream().mapToInt(Set::size).sum();
        int same = one.stream().filter(others::contains).mapToInt(Set::size).sum();
        return (double) same / all;
    }

    private static StoryItem at(StoryItem item, String id, Instant published) {
        return new StoryItem(
                id, item.language(), Optional.of(published), item.headline(), item.text(), List.of(), List.of());
    }

    private static StoryItem item(String id, String language, String published, String headline, String text) {
        return new StoryItem(
                id,
                Language.parse(language),
                Optional.of(Instant.parse(published)),
                headline,
                text,
                List.of(),
                List.of());
    }
}
