package org.depeche.newsroom.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.depeche.intake.Arrival;
import org.depeche.intake.Position;
import org.depeche.store.Archive;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.PartialDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a desk had in mind when it was closed. */
class MemoryFileTest {
    private static final Instant NOW = Instant.parse("2031-05-04T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final int ARTICLES = 520;

    @TempDir
    private Path folder;

    private Path archive = Path.of("");
    private Path memory = Path.of("");
    private String story = "";

    @BeforeEach
    void addEnoughToBeWrittenDown() throws IOException {
        archive = folder.resolve("archive.db");
        memory = folder.resolve("archive.db.memory");
        var arrivals = new ArrayList<Arrival>();
        for (int number = 0; number < ARTICLES; number++) {
            arrivals.add(arrival(number, "quai" + number + " pont" + number + " maire" + number));
        }
        story = take(arrivals).get(0).story().orElseThrow();
    }

    @Test
    void isThereAfterARunAndSaysWhatTheArchiveSays() throws IOException {
        var recalled = recalled().orElseThrow();

        assertThat(recalled.revision()).isEqualTo(ARTICLES);
        assertThat(recalled.stories().size()).isEqualTo(ARTICLES);
        assertThat(recalled.stories().reasons("n0")).isPresent();
    }

    @Test
    void isPassedOverWhereItIsDamagedOrAnothers() throws IOException {
        byte[] written = Files.readAllBytes(memory);
        Files.write(memory, Arrays.copyOf(written, written.length / 2));
        assertThat(recalled()).isEmpty();
        byte[] flipped = written.clone();
        flipped[written.length / 2] ^= 1;
        Files.write(memory, flipped);
        assertThat(recalled()).isEmpty();
        Files.writeString(memory, "no memory at all");
        assertThat(recalled()).isEmpty();

        assertThat(storyOfASecondTelling()).isEqualTo(story);
    }

    @Test
    void leadsTheNextArticleToItsStory() throws IOException {
        assertThat(storyOfASecondTelling()).isEqualTo(story);
    }

    private Optional<MemoryFile.Recalled> recalled() throws IOException {
        try (var opened = Archive.open(ArchiveAddress.parse(archive.toString()), Access.READ, NOW)) {
            return new MemoryFile(opened).read();
        }
    }

    private String storyOfASecondTelling() throws IOException {
        return take(List.of(arrival(ARTICLES, "quai0 pont0 maire0")))
                .get(0)
                .story()
                .orElseThrow();
    }

    private List<Taken> take(List<Arrival> arrivals) throws IOException {
        try (var desk = ArchiveDesk.open(archive.toString(), CLOCK, line -> {})) {
            return desk.take(arrivals);
        }
    }

    private static Arrival arrival(int number, String words) {
        var article = Article.builder("n" + number, "Le " + words + " tient encore.")
                .url("https://phare.example/n" + number)
                .headline("Valmont : " + words)
                .language(Language.FRENCH)
                .published(new PartialDate("2031-05-04"))
                .build();
        return new Arrival.Arrived(Position.of("given"), article, Optional.empty(), Optional.empty());
    }
}
