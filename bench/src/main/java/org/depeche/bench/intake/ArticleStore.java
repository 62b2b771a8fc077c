package org.depeche.bench.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.depeche.intake.Arrival;
import org.depeche.store.Archive;
import org.depeche.store.article.ContentHash;
import org.depeche.store.article.NewRevision;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.depeche.text.reading.Reading;

/** Keeps articles in an archive of its own as they were extracted, with nothing read out of them; gone when closed. */
final class ArticleStore implements AutoCloseable {
    private static final int BATCH = 250;
    private static final Instant NOW = Instant.parse("2031-06-01T00:00:00Z");

    private final Path folder;
    private final Archive archive;
    private final List<Arrival.Arrived> batch = new ArrayList<>();

    ArticleStore() throws IOException {
        folder = Files.createTempDirectory("depeche-bench");
        archive = Archive.open(ArchiveAddress.parse(folder.resolve("a.db").toString()), Access.CREATE, NOW);
    }

    void keep(Arrival.Arrived arrived) {
        batch.add(arrived);
        if (batch.size() == BATCH) {
            finish();
        }
    }

    /** Commits what is not committed yet. */
    void finish() {
        try {
            archive.write(() -> {
                for (var arrived : batch) {
                    var article = arrived.article();
                    var reading = new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of());
                    long hash = ContentHash.of(article.text());
                    var revision = new NewRevision(reading, arrived.place(), NOW, OptionalLong.empty(), hash, hash);
                    long number = archive.articles().nextRevision();
                    archive.articles()
                            .add(arrived.place(), number, List.of(article.url().orElseThrow()), revision);
                }
                return batch.size();
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        batch.clear();
    }

    @Override
    public void close() throws IOException {
        archive.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
