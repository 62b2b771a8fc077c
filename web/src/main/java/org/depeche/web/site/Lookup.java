package org.depeche.web.site;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.depeche.newsroom.search.SearchArchive;
import org.depeche.store.query.SearchPage;
import org.depeche.store.query.SearchQuery;
import org.jspecify.annotations.Nullable;

/** The search of an archive, opened when somebody first asks. It is thread-safe. */
public final class Lookup implements AutoCloseable {
    private final String archive;
    private final Clock clock;
    private final Consumer<String> log;
    private @Nullable SearchArchive opened;

    public Lookup(String archive, Clock clock, Consumer<String> log) {
        this.archive = archive;
        this.clock = clock;
        this.log = log;
    }

    /** A page of what {@code query} finds. */
    public SearchPage search(SearchQuery query) throws IOException {
        return archive().search(query);
    }

    private synchronized SearchArchive archive() throws IOException {
        if (opened == null) {
            opened = SearchArchive.open(archive, Optional.empty(), clock, log);
        }
        return opened;
    }

    @Override
    public synchronized void close() throws IOException {
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }
}
