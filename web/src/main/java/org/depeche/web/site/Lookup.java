package org.depeche.web.site;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.depeche.newsroom.search.SearchArchive;
import org.depeche.store.query.SearchPage;
import org.depeche.store.query.SearchQuery;
import org.jspecify.annotations.Nullable;

/**
 * The search of an archive, opened when somebody first asks.
 *
 * <p>Before each search the index takes in what the archive got since. Where that takes long, what it held before is searched;
 * where it is only being made, who asks is told how far it is. It is thread-safe.
 */
public final class Lookup implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PROGRAMS_PATIENCE = Duration.ofSeconds(20);

    private final String archive;
    private final Clock clock;
    private final Consumer<String> log;
    private final Duration patience;
    private final ExecutorService follower = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("index").factory());
    private @Nullable SearchArchive opened;
    private @Nullable CompletableFuture<Boolean> next;

    public Lookup(String archive, Clock clock, Consumer<String> log) {
        this(archive, clock, log, PATIENCE);
    }

    Lookup(String archive, Clock clock, Consumer<String> log, Duration patience) {
        this.archive = archive;
        this.clock = clock;
        this.log = log;
        this.patience = patience;
    }

    /** A page of what {@code query} finds; {@link NotReady} while the index is being made. */
    public SearchPage search(SearchQuery query) throws IOException {
        var searched = archive();
        if (Waiting.upTo(patience, follow(searched)).isEmpty() && !searched.isWhole()) {
            throw notReady(searched);
        }
        return searched.look(query);
    }

    /** The same in all that the archive holds now, for who keeps the answer; {@link NotReady} where that takes long. */
    public SearchPage searchAll(SearchQuery query) throws IOException {
        var searched = archive();
        if (Waiting.upTo(PROGRAMS_PATIENCE, follow(searched)).isEmpty()) {
            throw notReady(searched);
        }
        return searched.look(query);
    }

    private static NotReady notReady(SearchArchive searched) {
        var progress = searched.progress();
        return new NotReady("index", progress.done(), progress.total());
    }

    /** The run that begins next: it takes in all that is in the archive now. */
    private synchronized CompletableFuture<Boolean> follow(SearchArchive searched) {
        var known = next;
        if (known != null) {
            return known;
        }
        var run = new CompletableFuture<Boolean>();
        next = run;
        follower.execute(() -> follow(searched, run));
        return run;
    }

    private void follow(SearchArchive searched, CompletableFuture<Boolean> run) {
        synchronized (this) {
            next = null;
        }
        try {
            searched.follow();
            run.complete(true);
        } catch (IOException | RuntimeException failure) {
            run.completeExceptionally(failure);
        }
    }

    private synchronized SearchArchive archive() throws IOException {
        if (opened == null) {
            opened = SearchArchive.open(archive, Optional.empty(), clock, log);
        }
        return opened;
    }

    @Override
    public synchronized void close() throws IOException {
        follower.shutdown();
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }
}
