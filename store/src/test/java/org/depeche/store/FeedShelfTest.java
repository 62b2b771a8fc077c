package org.depeche.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.depeche.store.feed.StoredEntry;
import org.depeche.store.feed.StoredFeed;
import org.depeche.store.query.FeedHealth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What an archive keeps of feeds. */
@ParameterizedClass
@EnumSource(TestingDatabase.class)
final class FeedShelfTest extends ArchiveCase {
    FeedShelfTest(TestingDatabase database) {
        super(database);
    }

    @Test
    void remembersFeedsAndTheirEntries() throws IOException {
        var asked = NOW.plusSeconds(60);
        var check = new StoredEntry.Check(
                "https://phare.example/pont",
                Optional.of("Le pont"),
                Optional.of(NOW),
                Optional.of("\"7\""),
                Optional.empty(),
                -9,
                NOW,
                NOW.plusSeconds(900));
        var pending = new StoredEntry("pont", 7, true, 1, 22_403, Optional.of(check));
        var plain = new StoredEntry("quai", 8, false, 2, 22_403, Optional.empty());
        var odd = new StoredEntry("od\0d", 9, true, 1, 22_403, Optional.empty());
        var unseen = FeedHealth.unseen("https://phare.example/fil", Optional.empty(), Duration.ofMinutes(15), NOW);
        archive.feeds().write(feed(unseen), List.of(pending, plain, odd), List.of());

        var failed = unseen.titled(Optional.of("Le Phare"))
                .brought(2, 1, asked)
                .failed("answered 404", asked, asked.plusSeconds(1800));
        var settled = new StoredEntry("pont", 7, true, 1, 22_404, Optional.empty());
        archive.feeds().write(feed(failed), List.of(settled), List.of("quai", "od\0d"));

        assertThat(archive.feeds().read("https://phare.example/fil")).contains(feed(failed));
        assertThat(archive.feeds().entries("https://phare.example/fil")).containsExactly(settled);
        assertThat(archive.feeds().all()).containsExactly(failed);
        assertThat(failed.failures()).isEqualTo(1);
        assertThat(failed.news()).contains(asked);
        assertThat(archive.feeds().read("https://phare.example/other")).isEmpty();
    }

    @Test
    void keepsWhatIsToBeLookedAtAgain() throws IOException {
        var check = new StoredEntry.Check(
                "https://phare.example/pont",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Sun, 04 May 2031 08:00:00 GMT"),
                -9,
                NOW,
                NOW.plusSeconds(900));
        var entry = new StoredEntry("pont", 7, true, 1, 22_403, Optional.of(check));
        archive.feeds()
                .write(
                        feed(FeedHealth.unseen("a", Optional.of("A"), Duration.ofMinutes(15), NOW)),
                        List.of(entry),
                        List.of());

        assertThat(archive.feeds().entries("a")).containsExactly(entry);
    }

    @Test
    void keepsLooksThatEndAtOneMoment() throws Exception {
        var looks = new ArrayList<Future<Boolean>>();
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (int number = 0; number < 60; number++) {
                var health = FeedHealth.unseen("feed " + number, Optional.empty(), Duration.ofMinutes(15), NOW);
                var entry = new StoredEntry("entry " + number, 7, true, 1, 22_403, Optional.empty());
                looks.add(threads.submit(() -> {
                    archive.feeds().write(feed(health), List.of(entry), List.of());
                    return true;
                }));
            }
        }
        for (var look : looks) {
            assertThat(look.get(1, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(archive.feeds().all()).hasSize(60);
        assertThat(archive.feeds().entries("feed 42"))
                .extracting(StoredEntry::entry)
                .containsExactly("entry 42");
    }

    @Test
    void keepsTheListsOrderAndItsFolders() throws IOException {
        var quay = FeedHealth.unseen("z", Optional.empty(), Duration.ofMinutes(15), NOW)
                .placed(List.of("Région", "Lac \"nord\""));
        var bridge = FeedHealth.unseen("a", Optional.empty(), Duration.ofMinutes(15), NOW);
        archive.feeds().write(feed(quay), List.of(), List.of());
        archive.feeds().write(feed(bridge), List.of(), List.of());
        archive.feeds().write(feed(quay.brought(1, 0, NOW)), List.of(), List.of());

        assertThat(archive.feeds().all()).containsExactly(quay.brought(1, 0, NOW), bridge);
        assertThat(archive.feeds().read("z")).contains(feed(quay.brought(1, 0, NOW)));

        archive.feeds().write(feed(quay.placed(List.of("Port"))), List.of(), List.of());
        assertThat(archive.feeds().all()).extracting(FeedHealth::folders).containsExactly(List.of("Port"), List.of());
    }

    private static StoredFeed feed(FeedHealth health) {
        return new StoredFeed(health, "https://phare.example/fil.xml", Optional.of("\"1\""), Optional.empty(), 42);
    }
}
