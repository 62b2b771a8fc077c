package org.depeche.newsroom.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.depeche.store.query.SearchHit;
import org.depeche.store.query.SearchPage;
import org.junit.jupiter.api.Test;

class SpeakerFinderTest {
    @Test
    void bringsCutsOfOneQuotationTogether() throws IOException {
        assertThat(find(
                        "Nous rouvrirons le barrage avant la fonte des neiges, quoi qu'il en coûte",
                        "rouvrirons le barrage avant la fonte",
                        "le barrage a été vidé trop tard"))
                .extracting(saying -> saying.variants().size())
                .containsExactly(2, 1);
    }

    @Test
    void takesAnotherTypographyForNoOtherWording() throws IOException {
        assertThat(find("un groupe d’habitants inquiets", "un groupe d'habitants inquiets"))
                .singleElement()
                .satisfies(saying -> assertThat(saying.variants())
                        .singleElement()
                        .satisfies(variant -> assertThat(variant.places()).hasSize(2)));
    }

    @Test
    void keepsQuotationsApartThatShareSmallWordsOnly() throws IOException {
        assertThat(find("l'ordre et à la concorde", "et à la vallée, à l'est et à la ville", "les héros de la ville"))
                .hasSize(3);
    }

    private static List<Saying> find(String... quotations) throws IOException {
        var hits = new ArrayList<SearchHit>();
        for (var words : quotations) {
            hits.add(hit(hits.size(), words));
        }
        return SpeakerFinder.find("Ida Berg", query -> page(hits));
    }

    private static SearchPage page(List<SearchHit> hits) {
        return new SearchPage(hits.size(), hits, Map.of(), false);
    }

    private static SearchHit hit(int number, String words) {
        return new SearchHit(
                "article" + number,
                Optional.empty(),
                Optional.empty(),
                Optional.of("Le Fanal"),
                Optional.empty(),
                OptionalLong.empty(),
                100,
                Optional.of("Ida Berg"),
                List.of(new SearchHit.Snippet(words, List.of())));
    }
}
