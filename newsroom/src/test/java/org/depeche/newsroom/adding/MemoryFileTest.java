package org.depeche.newsroom.adding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
    private static final String TEXT =
            "Le barrage de l'Orve a cédé mardi matin et l'eau a couvert les quais de Valmont sans que nul fût blessé";

    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path folder;

    private Path archive = Path.of("");
    private Path memory = Path.of("");
    private String story = "";
    private long room = 1L << 30;

    @BeforeEach
    void addEnoughToBeWrittenDown() throws IOException {
        archive = folder.resolve("archive.db");
        memory = folder.resolve("archive.db.memory");
        var arrivals = new ArrayList<Arrival>();
        for (int number = 0; number < ARTICLES; number++) {
            arrivals.add(arrival(number, "quai" + number + " pont" + number + " maire" + number));
        }
        arrivals.set(ARTICLES - 1, arrival(ARTICLES - 1, TEXT));
        story = take(arrivals).get(0).story().orElseThrow();
        told.clear();
    }

    @Test
    void isThereAfterARunAndSaysWhatTheArchiveSays() throws IOException {
        var recalled = recalled().orElseThrow();

        assertThat(recalled.revision()).isEqualTo(ARTICLES);
        assertThat(recalled.stories().size()).isEqualTo(ARTICLES);
        assertThat(recalled.stories().reasons("n0")).isPresent();
    }

    @Test
    void isPassedOverWhereItHoldsMoreThanThereIsMemoryFor() throws IOException {
        room = 233L << 20;

        assertThat(recalled()).isEmpty();
        assertThat(told)
                .containsExactly(
                        memory + ": it holds more than there is memory for; what it spares is made again from the"
                                + " archive");
    }

    @Test
    void knowsTheWordsThatItReadBefore() throws IOException {
        var recalled = recalled().orElseThrow();
        var again = Article.builder("again", TEXT)
                .published(new PartialDate("2031-05-04"))
                .build();

        assertThat(recalled.passages().size()).isEqualTo(ARTICLES);
        assertThat(recalled.passages().add(again))
                .singleElement()
                .satisfies(pair -> assertThat(pair.a()).isEqualTo(String.valueOf(ARTICLES)));
    }

    @Test
    void isPassedOverAndSaysSoWhereItIsDamaged() throws IOException {
        byte[] written = Files.readAllBytes(memory);
        Files.write(memory, Arrays.copyOf(written, written.length / 2));
        assertThat(recalled()).isEmpty();
        Files.writeString(memory, "no memory at all");
        assertThat(recalled()).isEmpty();

        assertThat(told)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .startsWith(memory + ": it is damaged (")
                        .endsWith("); what it spares is made again from the archive"));
        assertThat(storyOfASecondTelling()).isEqualTo(story);
    }

    @Test
    void noticesAFlippedBitWhereverItIs() throws IOException {
        byte[] written = Files.readAllBytes(memory);
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            byte[] flipped = written.clone();
            // What follows the parts is a table of contents, which nobody reads.
            int place = random.nextInt(written.length - 300);
            flipped[place] ^= (byte) (1 << random.nextInt(8));
            Files.write(memory, flipped);
            int before = told.size();

            var recalled = recalled();

            // Dates and names of the parts may change and mean nothing; then all is as it was written.
            assertThat(recalled.map(whole -> whole.stories().size()))
                    .as("seed %d, place %d", seed, place)
                    .isIn(Optional.empty(), Optional.of(ARTICLES));
            assertThat(told).as("seed %d, place %d", seed, place).hasSize(before + (recalled.isEmpty() ? 1 : 0));
        }
    }

    @Test
    void isPassedOverAndSaysSoWhereItIsAnothersOrOfAnArchiveThatWasPutBack() throws IOException {
        var kept = Files.readAllBytes(memory);
        archive = folder.resolve("other.db");
        memory = folder.resolve("other.db.memory");
        Files.write(memory, kept);
        Archive.open(ArchiveAddress.parse(archive.toString()), Access.CREATE, NOW.plusSeconds(1))
                .close();
        take(List.of(arrival(1, "quai1 pont1 maire1")));
        assertThat(told).contains(memory + ": it is another archive's; what it spares is made again from the archive");
        told.clear();

        archive = folder.resolve("archive.db");
        memory = folder.resolve("archive.db.memory");
        try (var opened = Archive.open(ArchiveAddress.parse(archive.toString()), Access.WRITE, NOW)) {
            opened.database().change("UPDATE revisions SET content_hash = 7 WHERE id = " + ARTICLES);
        }
        assertThat(recalled()).isEmpty();
        assertThat(told)
                .containsExactly(memory + ": it knows more than the archive, which was put back from a backup;"
                        + " what it spares is made again from the archive");
    }

    @Test
    void takesInWhatTheArchiveGotSince() throws IOException {
        var kept = Files.readAllBytes(memory);
        var later = take(List.of(arrival(ARTICLES, "jetée phare grue")))
                .get(0)
                .story()
                .orElseThrow();
        Files.write(memory, kept);

        var told = take(List.of(arrival(ARTICLES + 1, "jetée phare grue"))).get(0);

        assertThat(told.story()).contains(later);
    }

    @Test
    void leadsTheNextArticleToItsStory() throws IOException {
        assertThat(storyOfASecondTelling()).isEqualTo(story);
    }

    private Optional<MemoryFile.Recalled> recalled() throws IOException {
        try (var opened = Archive.open(ArchiveAddress.parse(archive.toString()), Access.READ, NOW)) {
            return new MemoryFile(opened, new LookBack(Duration.ofDays(120), room))
                    .read(number -> "Le " + TEXT + " tient encore.", told::add);
        }
    }

    private String storyOfASecondTelling() throws IOException {
        return take(List.of(arrival(ARTICLES, "quai0 pont0 maire0")))
                .get(0)
                .story()
                .orElseThrow();
    }

    private List<Taken> take(List<Arrival> arrivals) throws IOException {
        try (var desk = ArchiveDesk.open(archive.toString(), CLOCK, told::add)) {
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
