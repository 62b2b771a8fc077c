package org.depeche.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.store.Archive;
import org.depeche.store.feed.StoredFeed;
import org.depeche.store.query.FeedHealth;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What went wrong is told each reader in a language of his own, and programs in English. */
class ReadersWordsTest {
    private static final String FEED = "https://phare.example/rss.xml";
    private static final String OLD_FEED = "https://echo.example/rss.xml";

    private static final List<String> FAILURES = new ArrayList<>();
    private static WebServer server;
    private static Wire wire;

    @BeforeAll
    static void serve(@TempDir Path folder) throws IOException {
        var archive = TestingArchive.in(folder).toString();
        try (var opened = Archive.open(ArchiveAddress.parse(archive), Access.WRITE, Instant.now())) {
            fail(opened, FEED, "ROBOTS_FORBID\tphare.example");
            fail(opened, OLD_FEED, "answered 404");
        }
        server = WebServer.start(ServeSettings.local(archive, 0), Clock.systemUTC(), FAILURES::add);
        wire = new Wire(server.port());
    }

    private static void fail(Archive archive, String feed, String trouble) throws IOException {
        var now = Instant.now();
        var health = FeedHealth.unseen(feed, Optional.empty(), Duration.ofHours(1), now)
                .failed(trouble, now, now.plusSeconds(600));
        archive.feeds()
                .write(new StoredFeed(health, feed, Optional.empty(), Optional.empty(), 0), List.of(), List.of());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        assertThat(FAILURES).isEmpty();
    }

    @Test
    void tellsWhyAFeedFails() throws IOException {
        assertThat(french("/feeds").body())
                .contains("le robots.txt de phare.example l’interdit", "answered 404")
                .doesNotContain("forbids it");
        assertThat(english("/feeds").body()).contains("robots.txt of phare.example forbids it", "answered 404");
        assertThat(wire.get("/api/feeds").body())
                .contains("\"trouble\":\"robots.txt of phare.example forbids it\"", "\"trouble\":\"answered 404\"");
    }

    @Test
    void tellsWhyAListOfFeedsIsRefused() throws IOException {
        var form = Map.of("csrf", french("/feeds").csrf(), "list", "ftp://phare.example/");
        assertThat(wire.post("/feeds", form, "Accept-Language", "fr").body())
                .contains("La liste ne nomme aucun flux\u00a0: pas une adresse du web\u00a0: ftp://phare.example/");
        assertThat(wire.post("/feeds", form, "Accept-Language", "en").body())
                .contains("the list names no feed: no address of the web: ftp://phare.example/");
    }

    @Test
    void tellsWhyAPageBehindAnAddressWasNotRead() throws IOException {
        assertThat(french("/behind?url=http://127.0.0.1:1/").body())
                .contains("127.0.0.1 n’est pas une adresse de l’internet public");
        assertThat(english("/behind?url=http://127.0.0.1:1/").body())
                .contains("127.0.0.1 is no address of the public internet");
    }

    @Test
    void tellsWhyAPageIsNotShown() throws IOException {
        assertThat(french("/story/none").body()).contains("L’archive n’a ni récit ni article «\u00a0none\u00a0».");
        assertThat(english("/story/none").body()).contains("the archive has no such story or article");
        assertThat(french("/search?page=0&q=a").body()).contains("il faut un nombre de 1 à 500");
        assertThat(wire.post("/decide", Map.of("csrf", "old"), "Accept-Language", "fr")
                        .body())
                .contains("Le formulaire a vieilli")
                .doesNotContain("too old");
    }

    private static Wire.Answer french(String path) throws IOException {
        return wire.get(path, "Accept-Language", "fr");
    }

    private static Wire.Answer english(String path) throws IOException {
        return wire.get(path, "Accept-Language", "en");
    }
}
