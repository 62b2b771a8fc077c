package org.depeche.newsroom.showing;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.depeche.store.Archive;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;

/** Connections to an archive for several readers at once; who comes when all are taken waits. It is thread-safe. */
final class Readers implements AutoCloseable {
    private final List<Archive> all = new ArrayList<>();
    private final BlockingQueue<Archive> free;

    /** Something to be read. */
    interface Question<T> {
        T ask(Archive archive) throws IOException;
    }

    private Readers(int most) {
        this.free = new ArrayBlockingQueue<>(most);
    }

    static Readers open(String address, Clock clock, int most) throws IOException {
        var readers = new Readers(most);
        try {
            for (int count = 0; count < most; count++) {
                var archive = Archive.open(ArchiveAddress.parse(address), Access.READ, clock.instant());
                readers.all.add(archive);
                readers.free.add(archive);
            }
            return readers;
        } catch (IOException | RuntimeException failure) {
            readers.close();
            throw failure;
        }
    }

    <T> T ask(Question<T> question) throws IOException {
        var archive = take();
        try {
            return question.ask(archive);
        } finally {
            free.add(archive);
        }
    }

    private Archive take() throws IOException {
        try {
            return free.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting for the archive", stopped);
        }
    }

    @Override
    public void close() throws IOException {
        for (var archive : all) {
            archive.close();
        }
    }
}
