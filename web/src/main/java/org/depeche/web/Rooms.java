package org.depeche.web;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.depeche.newsroom.account.Accounts;
import org.depeche.newsroom.alert.AlertRoom;
import org.depeche.newsroom.archive.MakeDecisions;
import org.depeche.newsroom.showing.ArticleFetcher;
import org.depeche.newsroom.showing.ReadingRoom;
import org.depeche.web.site.Lookup;

/** What a server opens of its archive, to be closed together. */
final class Rooms implements AutoCloseable {
    private static final int READERS = 6;

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final Accounts accounts;
    private final ReadingRoom reading;
    private final Lookup lookup;
    private final ArticleFetcher fetcher;
    private final AlertRoom alerts;
    private final MakeDecisions decisions;

    /** Opens the archive, which is made where it is not there; what was opened before a failure is closed again. */
    Rooms(ServeSettings settings, Clock clock, Consumer<String> log) throws IOException {
        var archive = settings.archive();
        boolean isOpen = false;
        try {
            this.accounts = kept(Accounts.open(archive, clock));
            this.reading = kept(ReadingRoom.open(archive, clock, READERS));
            this.lookup = kept(new Lookup(archive, clock, log));
            this.fetcher = kept(new ArticleFetcher(settings.alerts().allowed()));
            this.alerts = kept(AlertRoom.open(archive, settings.alerts(), clock, log));
            this.decisions = new MakeDecisions(archive, clock, log);
            isOpen = true;
        } finally {
            if (!isOpen) {
                close();
            }
        }
    }

    private <T extends AutoCloseable> T kept(T room) {
        opened.push(room);
        return room;
    }

    Accounts accounts() {
        return accounts;
    }

    ReadingRoom reading() {
        return reading;
    }

    Lookup lookup() {
        return lookup;
    }

    ArticleFetcher fetcher() {
        return fetcher;
    }

    AlertRoom alerts() {
        return alerts;
    }

    MakeDecisions decisions() {
        return decisions;
    }

    /** Closes all, whatever one of them says to it; the first failure is told. */
    @Override
    public void close() throws IOException {
        IOException first = null;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception failure) {
                if (first == null) {
                    first = new IOException("not all of the archive could be closed: " + failure.getMessage(), failure);
                } else {
                    first.addSuppressed(failure);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
