package org.depeche.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.depeche.newsroom.Trouble;
import org.depeche.newsroom.adding.AddArticles;
import org.depeche.newsroom.adding.AddListener;
import org.depeche.newsroom.adding.AddProgress;
import org.depeche.newsroom.adding.AddRequest;
import org.depeche.newsroom.adding.Taken;
import org.depeche.store.query.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookupTest {
    private static final Duration NONE = Duration.ZERO;

    @TempDir
    private Path folder;

    @Test
    void tellsHowFarAnIndexIsThatIsBeingMadeAndFindsOnceItIsThere() throws Exception {
        try (var lookup = new Lookup(archive("Le bac de Morvan ne passe plus."), Clock.systemUTC(), line -> {}, NONE)) {
            assertThatThrownBy(() -> lookup.search(SearchQuery.of("bac"))).isInstanceOf(NotReady.class);
            assertThat(lookup.searchAll(SearchQuery.of("bac")).hits()).hasSize(1);
            assertThat(lookup.search(SearchQuery.of("bac")).hits())
                    .as("with no patience either")
                    .hasSize(1);
        }
    }

    @Test
    void findsInTheEndWhatCameSince() throws Exception {
        var archive = archive("Le bac de Morvan ne passe plus.");
        try (var lookup = new Lookup(archive, Clock.systemUTC(), line -> {})) {
            assertThat(lookup.search(SearchQuery.of("phare")).hits()).isEmpty();
            archive("Le phare d'Estavel est repeint.");
            assertThat(lookup.searchAll(SearchQuery.of("phare")).hits()).hasSize(1);
        }
    }

    /** The archive with one more article. */
    private String archive(String text) throws IOException {
        var archive = folder.resolve("news.db").toString();
        var input = Files.writeString(
                folder.resolve("one.jsonl"),
                "{\"language\":\"fr\",\"text\":\"" + text + "\",\"id\":\"" + text.hashCode() + "\"}\n");
        new AddArticles(Clock.systemUTC())
                .add(new AddRequest(archive, List.of(input), folder.resolve("rejects.jsonl"), false), new Silence());
        return archive;
    }

    private static final class Silence implements AddListener {
        @Override
        public void notice(String line) {}

        @Override
        public void trouble(Trouble trouble) {}

        @Override
        public void taken(List<Taken> batch, AddProgress progress) {}
    }
}
