package org.depeche.newsroom.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.intake.Arrival;
import org.depeche.intake.Position;
import org.depeche.newsroom.adding.ArchiveDesk;
import org.depeche.store.query.Facet;
import org.depeche.store.query.SearchHit;
import org.depeche.store.query.SearchQuery;
import org.depeche.text.article.Article;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searches that need to know who copied what from whom. */
class SearchArchiveTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-04T10:00:00Z"), ZoneOffset.UTC);
    private static final String HEAD =
            "Le barrage de l'Orve a cédé mardi matin et l'eau a couvert les quais de Valmont en moins d'une heure."
                    + " Ida Orvel, la maire, a demandé aux habitants des rues basses de gagner la salle des fêtes."
                    + " Une quarantaine de pompiers venus de trois départements cherchent deux promeneurs disparus.";
    private static final String CRITICISM =
            " Un rapport remis l'an dernier signalait déjà des fissures dans la paroi, sans que nul ne réagisse.";
    private static final String TAIL =
            " Le préfet a ouvert une cellule de crise et promis que chaque sinistré serait relogé avant dimanche soir.";

    @TempDir
    private Path folder;

    private String archive = "";

    @BeforeEach
    void takeACopiedDispatchAndAStoryOfItsOwn() throws IOException {
        archive = folder.resolve("archive.db").toString();
        try (var desk = ArchiveDesk.open(archive, CLOCK, line -> {})) {
            desk.take(List.of(
                    arrival("dispatch", "Le Phare", "La crue de l'Orve", HEAD + CRITICISM + TAIL, "06:00", true),
                    arrival("copy", "La Rive", "L'Orve en crue", HEAD + TAIL, "07:00", false),
                    arrival(
                            "own",
                            "La Rive",
                            "La fourme de Brassac obtient son label",
                            "Les producteurs de la vallée se réjouissent : après neuf ans de démarches, leur fromage est"
                                    + " protégé. La laiterie espère vendre quarante tonnes de plus chaque année.",
                            "08:00",
                            false)));
        }
    }

    @Test
    void findsTheSentencesThatAnOutletCut() throws IOException {
        var cut = SearchQuery.of("").withKind(SearchQuery.Kind.CUT);

        var hits = search(cut.with(Facet.OUTLET, "La Rive"));

        assertThat(hits).singleElement().satisfies(hit -> {
            assertThat(hit.article()).isEqualTo("copy");
            assertThat(hit.snippets().get(0).text()).isEqualTo(CRITICISM.strip());
        });
        assertThat(search(SearchQuery.of("fissures").withKind(SearchQuery.Kind.CUT)))
                .hasSize(1);
        assertThat(search(cut.with(Facet.OUTLET, "Le Phare"))).isEmpty();
    }

    @Test
    void findsTheStoriesThatOnlyAgenciesTold() throws IOException {
        var agencies = SearchQuery.of("").withVoices(SearchQuery.Voices.AGENCIES_ONLY);
        assertThat(search(agencies)).extracting(SearchHit::article).containsExactlyInAnyOrder("dispatch", "copy");

        try (var desk = ArchiveDesk.open(archive, CLOCK, line -> {})) {
            desk.take(List.of(arrival(
                    "reporter",
                    "L'Écho",
                    "L'Orve en crue : une nuit à Valmont",
                    "À Valmont, Ida Orvel n'a pas dormi. La maire raconte l'eau du barrage de l'Orve montant sur les"
                            + " quais, les habitants des rues basses qu'on porte, les pompiers qui cherchent.",
                    "09:00",
                    false)));
        }
        assertThat(search(SearchQuery.of("").withFewestInStory(3))).hasSize(3);
        assertThat(search(agencies)).isEmpty();
    }

    @Test
    void callsNothingItsOwnThatALaterArrivalPublishedBefore() throws IOException {
        archive = folder.resolve("late.db").toString();
        take(arrival("copy", "La Rive", "L'Orve en crue", HEAD + TAIL, "2031-05-05T07:00:00Z"));
        assertThat(search(SearchQuery.of("pompiers")))
                .singleElement()
                .satisfies(hit -> assertThat(hit.ownShare()).isEqualTo(100));

        take(arrival("dispatch", "Le Phare", "La crue de l'Orve", HEAD + CRITICISM + TAIL, "2031-05-04T06:00:00Z"));

        assertThat(search(SearchQuery.of("pompiers")))
                .extracting(SearchHit::article, SearchHit::ownShare)
                .containsExactlyInAnyOrder(tuple("copy", 0), tuple("dispatch", 100));
    }

    private void take(Arrival arrival) throws IOException {
        try (var desk = ArchiveDesk.open(archive, CLOCK, line -> {})) {
            desk.take(List.of(arrival));
        }
    }

    private List<SearchHit> search(SearchQuery query) throws IOException {
        try (var search = SearchArchive.open(archive, Optional.empty(), CLOCK, line -> {})) {
            return new ArrayList<>(search.search(query).hits());
        }
    }

    private static Arrival arrival(
            String id, String outlet, String headline, String text, String time, boolean isCredited) {
        var credits = isCredited ? List.of(new Credit("ATI", "Avec ATI")) : List.<Credit>of();
        return arrival(id, outlet, headline, text, "2031-05-04T" + time + ":00Z", credits);
    }

    private static Arrival arrival(String id, String outlet, String headline, String text, String published) {
        return arrival(id, outlet, headline, text, published, List.of());
    }

    private static Arrival arrival(
            String id, String outlet, String headline, String text, String published, List<Credit> credits) {
        var article = Article.builder(id, text)
                .url("https://" + id + ".example/" + id)
                .outlet(new Outlet(outlet))
                .headline(headline)
                .language(Language.FRENCH)
                .published(new PartialDate(published))
                .credits(credits)
                .build();
        return new Arrival.Arrived(Position.of("given"), article, Optional.empty(), Optional.empty());
    }
}
