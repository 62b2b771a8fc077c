package org.depeche.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.depeche.store.Archive;
import org.depeche.store.article.NewRevision;
import org.depeche.store.query.Facet;
import org.depeche.store.query.SearchHit;
import org.depeche.store.query.SearchPage;
import org.depeche.store.query.SearchQuery;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.depeche.text.article.Article;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.depeche.text.article.Span;
import org.depeche.text.quote.Quote;
import org.depeche.text.reading.Reading;
import org.depeche.text.story.Reasons;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
    private static final Instant NOW = Instant.parse("2031-05-04T10:00:00Z");
    private static final String DAM =
            "Les habitants de Valmont craignent le barrage. « Nous n'avons plus confiance », a dit Odile Vasseur.";

    @TempDir
    private Path folder;

    private Archive archive;
    private SearchIndex index;

    @BeforeEach
    void open() throws IOException {
        archive = Archive.open(ArchiveAddress.parse(folder.resolve("a.db").toString()), Access.CREATE, NOW);
        index = SearchIndex.open(archive, folder.resolve("a.db.index"));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
        archive.close();
    }

    @Test
    void findsFrenchWordsWhateverTheirEndingAccentsAndElision() throws IOException {
        given("one", "fr", "Le Matin Alpin", "2031-05-03", DAM, OptionalLong.empty());

        assertThat(found("habitant")).containsExactly("one");
        assertThat(found("BARRAGES")).containsExactly("one");
        assertThat(found("l'habitant valmont")).containsExactly("one");
        assertThat(found("\"craignent le barrage\"")).containsExactly("one");
        assertThat(found("\"le barrage craignent\"")).isEmpty();
        assertThat(found("barrage -confiance")).isEmpty();
        assertThat(found("confi*")).containsExactly("one");
        assertThat(found("((( \" | - + *")).isNotNull();
    }

    @Test
    void findsWhatSomebodySaidAboutSomething() throws IOException {
        given("one", "fr", "Le Matin Alpin", "2031-05-03", DAM, OptionalLong.empty());

        var page = search(
                SearchQuery.of("confiance").withKind(SearchQuery.Kind.QUOTE).with(Facet.SPEAKER, "vasseur"));

        assertThat(page.hits()).hasSize(1);
        assertThat(page.hits().get(0).speaker()).contains("Odile Vasseur");
        assertThat(page.hits().get(0).snippets().get(0).text()).isEqualTo("Nous n'avons plus confiance");
        assertThat(page.hits().get(0).snippets().get(0).matches()).containsExactly(new Span(18, 27));
        assertThat(search(SearchQuery.of("barrage").withKind(SearchQuery.Kind.QUOTE))
                        .hits())
                .isEmpty();
    }

    @Test
    void marksTheMatchesInTheSnippet() throws IOException {
        given("one", "fr", "Le Matin Alpin", "2031-05-03", DAM, OptionalLong.empty());

        var snippet = search(SearchQuery.of("barrage")).hits().get(0).snippets().get(0);

        assertThat(snippet.matches().stream().map(match -> match.of(snippet.text())))
                .containsExactly("barrage");
    }

    @Test
    void findsAndMarksWordsByBeginningsOfAnyLength() throws IOException {
        given("one", "fr", "Le Matin Alpin", "2031-05-03", DAM, OptionalLong.empty());
        given("two", "en", "The Alpine Herald", "2031-05-03", "Barriers stand near the dam.", OptionalLong.empty());

        for (var beginning : List.of("B*", "ba*", "bar*", "barr*")) {
            assertThat(marked(beginning)).as(beginning).containsExactlyInAnyOrder("barrage", "Barriers");
        }
        assertThat(marked("barri*")).containsExactly("Barriers");
    }

    @Test
    void countsAndNarrowsByFacets() throws IOException {
        given("one", "fr", "Le Matin Alpin", "2031-05-03", DAM, OptionalLong.empty());
        given("two", "fr", "L'Écho du Lac", "2031-05-02", "Le barrage tient encore.", OptionalLong.empty());

        var all = search(SearchQuery.of("barrage"));

        assertThat(all.total()).isEqualTo(2);
        assertThat(all.facets().get(Facet.OUTLET))
                .containsExactlyInAnyOrder(
                        new SearchPage.Count("Le Matin Alpin", 1), new SearchPage.Count("L'Écho du Lac", 1));
        assertThat(all.facets().get(Facet.AGENCY)).containsExactly(new SearchPage.Count("ATI", 2));
        assertThat(labels(search(SearchQuery.of("barrage").with(Facet.OUTLET, "echo du lac"))))
                .containsExactly("two");
        assertThat(labels(search(SearchQuery.of("").withOrder(SearchQuery.Order.OLDEST))))
                .containsExactly("two", "one");
        var from = OptionalLong.of(Instant.parse("2031-05-03T00:00:00Z").getEpochSecond());
        assertThat(labels(search(SearchQuery.of("").withPeriod(new SearchQuery.Period(from, OptionalLong.empty())))))
                .containsExactly("one");
    }

    @Test
    void keepsWhatIsUnderEmbargoToItself() throws IOException {
        var later = NOW.plusSeconds(3600);
        given("one", "fr", "Le Matin Alpin", "2031-05-03", DAM, OptionalLong.of(later.getEpochSecond()));
        index.follow();

        assertThat(index.search(SearchQuery.of("barrage"), NOW).hits()).isEmpty();
        assertThat(index.search(SearchQuery.of("barrage"), later).hits()).hasSize(1);
    }

    @Test
    void takesInWhatTheArchiveGotSince() throws IOException {
        given("one", "fr", "Le Matin Alpin", "2031-05-03", DAM, OptionalLong.empty());
        assertThat(index.follow().articles()).isEqualTo(1);
        assertThat(index.follow().articles()).isZero();

        given("two", "en", "The Lake Herald", "2031-05-03", "The dam held.", OptionalLong.empty());

        assertThat(index.follow().articles()).isEqualTo(1);
        assertThat(found("dams")).containsExactly("two");
        assertThat(index.rebuild().articles()).isEqualTo(2);
        assertThat(found("dams")).containsExactly("two");
    }

    @Test
    void searchesWhatItHoldsWhileAnotherThreadTakesIn() throws Exception {
        given("one", "fr", "Le Matin Alpin", "2031-05-03", DAM, OptionalLong.empty());
        index.follow();
        var held = new CountDownLatch(1);
        var free = new CountDownLatch(1);
        // Who writes keeps the archive to himself, and so stops the thread that reads it for the index.
        var writer = Thread.ofPlatform().start(() -> hold(held, free));
        held.await();
        var follower = new FutureTask<>(index::follow);
        Thread.ofPlatform().start(follower);
        var asked =
                new FutureTask<>(() -> index.search(SearchQuery.of("confiance").withKind(SearchQuery.Kind.QUOTE), NOW));
        Thread.ofPlatform().start(asked);

        assertThat(asked.get(20, TimeUnit.SECONDS).hits()).hasSize(1);
        assertThat(follower.isDone()).isFalse();

        free.countDown();
        writer.join();
        assertThat(follower.get(20, TimeUnit.SECONDS).isCurrent()).isTrue();
    }

    private void hold(CountDownLatch held, CountDownLatch free) {
        try {
            archive.change(() -> {
                held.countDown();
                await(free);
            });
        } catch (IOException unforeseen) {
            throw new IllegalStateException(unforeseen);
        }
    }

    private static void await(CountDownLatch free) throws IOException {
        try {
            free.await();
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        given("one", "fr", "Le Matin Alpin", "2031-05-03", DAM, OptionalLong.empty());
        given("two", "fr", "L'Écho du Lac", "2031-05-02", "Le barrage tient encore.", OptionalLong.empty());

        assertThat(index.isWhole()).isFalse();
        index.follow();

        assertThat(index.isWhole()).isTrue();
        assertThat(index.progress()).isEqualTo(new SearchIndex.Progress(2, 2));
    }

    @Test
    void findsByTheSizeOfTheStoryAsItGrows() throws IOException {
        given("one", "fr", "Le Matin Alpin", "2031-05-03", DAM, OptionalLong.empty());
        index.follow();
        assertThat(search(SearchQuery.of("").withFewestInStory(2)).hits()).isEmpty();

        given("two", "fr", "L'Écho du Lac", "2031-05-02", "Le barrage tient encore.", OptionalLong.empty());

        assertThat(search(SearchQuery.of("").withFewestInStory(2)).hits()).hasSize(2);
    }

    @Test
    void makesADamagedIndexAgainAndSaysSo() throws IOException {
        given("one", "fr", "Le Matin Alpin", "2031-05-03", DAM, OptionalLong.empty());
        index.follow();
        index.close();
        try (var files = Files.list(folder.resolve("a.db.index"))) {
            for (var file : files.filter(file -> !file.getFileName().toString().equals("write.lock"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        index = SearchIndex.open(archive, folder.resolve("a.db.index"));

        var followed = index.follow();

        assertThat(followed.notice())
                .hasValueSatisfying(notice -> assertThat(notice).contains("damaged"));
        assertThat(found("barrage")).containsExactly("one");
    }

    @Test
    void makesAnotherArchivesIndexAgain() throws IOException {
        given("one", "fr", "Le Matin Alpin", "2031-05-03", DAM, OptionalLong.empty());
        index.follow();
        try (var other = Archive.open(
                        ArchiveAddress.parse(folder.resolve("b.db").toString()), Access.CREATE, NOW.plusSeconds(1));
                var same = SearchIndex.open(other, folder.resolve("a.db.index"))) {
            assertThat(same.follow().notice()).isPresent();
            assertThat(same.search(SearchQuery.of(""), NOW).hits()).isEmpty();
        }
    }

    @Test
    void namesAPageThatLiesTooDeep() {
        assertThatThrownBy(() -> new SearchQuery.Page(9_990, 20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10000");
    }

    private void given(
            String label, String language, String outlet, String day, String text, OptionalLong embargoedUntil)
            throws IOException {
        var article = Article.builder(label, text)
                .language(new Language(language))
                .outlet(new Outlet(outlet))
                .headline("Nouvelles de la vallée")
                .published(new PartialDate(day))
                .credits(List.of(new Credit("ATI", "avec ATI")))
                .build();
        int said = text.indexOf("Nous");
        var quotes = said < 0
                ? List.<Quote>of()
                : List.of(new Quote(
                        Quote.Kind.DIRECT,
                        List.of(new Span(said, said + 27)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Odile Vasseur")));
        var reading = new Reading(article, List.of(), quotes, List.of(), List.of(), List.of());
        var second = OptionalLong.of(Instant.parse(day + "T00:00:00Z").getEpochSecond());
        archive.change(() -> {
            long revision = archive.articles().nextRevision();
            var kept = archive.articles()
                    .add(
                            label,
                            revision,
                            List.of(),
                            new NewRevision(reading, label, NOW, second, embargoedUntil, false, 1, 1));
            long sequence = archive.articles().sequence();
            archive.stories().thread("story", "story", sequence);
            archive.stories().place(kept.id(), "story", Reasons.none());
            archive.stories().refresh(List.of("story"), sequence, NOW.getEpochSecond());
        });
    }

    private List<String> marked(String words) throws IOException {
        var marked = new ArrayList<String>();
        for (var hit : search(SearchQuery.of(words)).hits()) {
            var snippet = hit.snippets().get(0);
            snippet.matches().forEach(match -> marked.add(match.of(snippet.text())));
        }
        return marked;
    }

    private List<String> found(String words) throws IOException {
        return labels(search(SearchQuery.of(words)));
    }

    private SearchPage search(SearchQuery query) throws IOException {
        index.follow();
        return index.search(query, NOW);
    }

    private static List<String> labels(SearchPage page) {
        return page.hits().stream().map(SearchHit::article).toList();
    }

    /** So that an empty page is seen to be one. */
    @Test
    void answersFromAnEmptyArchive() throws IOException {
        var page = search(SearchQuery.of("barrage"));

        assertThat(page.total()).isZero();
        assertThat(page.facets())
                .allSatisfy((facet, counts) -> assertThat(counts).isEmpty());
        assertThat(Map.copyOf(page.facets())).hasSize(Facet.values().length);
    }
}
