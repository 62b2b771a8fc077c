package org.depeche.newsroom.showing;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.depeche.store.Archive;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;

/**
 * Connections to an archive for several readers at once, opened as they are needed; who comes when all are taken waits. It
 * is thread-safe.
 */
final class Readers implements AutoCloseable {
    private final String address;
    private final Clock clock;
    private final List<Archive> all = new CopyOnWriteArrayList<>();
    private final Queue<Archive> free = new ConcurrentLinkedQueue<>();
    private final Semaphore places;

    /** Something to be read. */
    interface Question<T> {
        T ask(Archive archive) throws IOException;
    }

    private Readers(String address, Clock clock, int most) {
        this.address = address;
        this.clock = clock;
        this.places = new Semaphore(most, true);
    }

    /** Opens the first connection: an archive that is not there is told at once. */
    static Readers open(String address, Clock clock, int most) throws IOException {
        var readers = new Readers(address, clock, most);
        readers.free.add(readers.connect());
        return readers;
    }

    <T> T ask(Question<T> question) throws IOException {
        try {
            places.acquire();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting for the archive", stopped);
        }
        try {
            var known = free.poll();
            var archive = known == null ? connect() : known;
            try {
                return question.ask(archive);
            } finally {
                free.add(archive);
            }
        } finally {
            places.release();
        }
    }

    private Archive connect() throws IOException {
        var archive = Archive.open(ArchiveAddress.parse(address), Access.READ, clock.instant());
        all.add(archive);
        return archive;
    }

    @Override
    public void close() throws IOException {
        for (var archive : all) {
            archive.close();
        }
    }
}
