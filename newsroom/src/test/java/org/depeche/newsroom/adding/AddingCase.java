package org.depeche.newsroom.adding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.intake.Arrival;
import org.depeche.intake.Position;
import org.depeche.newsroom.Trouble;
import org.depeche.newsroom.search.SearchArchive;
import org.depeche.store.Archive;
import org.depeche.store.TestingDatabase;
import org.depeche.store.query.SearchQuery;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.depeche.text.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A new archive for each test, and news to put into it. */
abstract class AddingCase {
    static final Instant NOW = Instant.parse("2031-05-04T10:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final String FLOOD = "Le barrage de l'Orve a cédé mardi matin et l'eau a couvert les quais de Valmont."
            + " Ida Orvel, la maire, a demandé aux habitants des rues basses de gagner la salle des fêtes.";

    @TempDir
    Path folder;

    String archive = "";

    private final TestingDatabase database;

    AddingCase(TestingDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void makeArchive() throws IOException {
        archive = newArchive();
    }

    /** What is remembered of a server's archive lies in the current folder. */
    @AfterEach
    void deleteMemory() throws IOException {
        Files.deleteIfExists(ArchiveAddress.parse(archive).beside(".memory"));
    }

    final String newArchive() throws IOException {
        return database.newArchive(folder);
    }

    List<Taken> take(Article... articles) throws IOException {
        try (var desk = ArchiveDesk.open(archive, CLOCK, line -> {})) {
            var arrivals = new ArrayList<Arrival>();
            for (var article : articles) {
                arrivals.add(new Arrival.Arrived(Position.of("given"), article, Optional.empty(), Optional.empty()));
            }
            return desk.take(arrivals);
        }
    }

    String story(String label) throws IOException {
        try (var opened = open()) {
            return opened.articles().read(label).orElseThrow().story().orElseThrow();
        }
    }

    Reading shown(String label) throws IOException {
        try (var opened = open()) {
            return opened.articles().read(label).orElseThrow().reading();
        }
    }

    long hits(SearchQuery query) throws IOException {
        try (var search = SearchArchive.open(archive, Optional.of(folder.resolve("index")), CLOCK, line -> {})) {
            return search.search(query).total();
        }
    }

    Archive open() throws IOException {
        return open(Access.READ);
    }

    Archive open(Access access) throws IOException {
        return Archive.open(ArchiveAddress.parse(archive), access, NOW);
    }

    static Article article(@Nullable String url, String outlet, String headline, String text) {
        return Article.builder(
                        url == null
                                ? "crue"
                                : url.replaceFirst("^.*/|[?#].*$", "").replaceFirst("[?#].*$", ""),
                        text)
                .url(url)
                .outlet(new Outlet(outlet))
                .headline(headline)
                .language(Language.FRENCH)
                .published(new PartialDate("2031-05-04"))
                .build();
    }

    static AddListener silent() {
        return new AddListener() {
            @Override
            public void notice(String line) {}

            @Override
            public void taken(List<Taken> batch, AddProgress progress) {}

            @Override
            public void trouble(Trouble trouble) {}
        };
    }
}
