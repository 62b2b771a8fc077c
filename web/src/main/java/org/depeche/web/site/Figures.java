package org.depeche.web.site;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.depeche.newsroom.report.ReportArchive;
import org.depeche.newsroom.report.Study;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an archive, which take reading all of it: good for a while, then counted anew. Who cannot wait for that gets
 * the old ones. It is thread-safe.
 */
final class Figures {
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final String archive;
    private final Clock clock;
    private @Nullable Study known;
    private Instant countedAt = Instant.EPOCH;
    private @Nullable CompletableFuture<Study> counting;

    Figures(String archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /** The figures; {@link NotReady} while they are counted for the first time. */
    Study study() throws IOException {
        var counted = Waiting.upTo(PATIENCE, newest());
        if (counted.isPresent()) {
            return counted.get();
        }
        synchronized (this) {
            if (known == null) {
                throw new NotReady("figures", 0, 0);
            }
            return known;
        }
    }

    private synchronized CompletableFuture<Study> newest() {
        if (counting != null) {
            return counting;
        }
        if (known != null && !clock.instant().isAfter(countedAt.plus(GOOD_FOR))) {
            return CompletableFuture.completedFuture(known);
        }
        var work = new CompletableFuture<Study>();
        counting = work;
        Thread.ofPlatform().daemon().name("figures").start(() -> count(work));
        return work;
    }

    private void count(CompletableFuture<Study> work) {
        try {
            keep(new ReportArchive(clock).study(archive), work);
        } catch (IOException | RuntimeException failure) {
            fail(failure, work);
        }
    }

    private synchronized void keep(Study study, CompletableFuture<Study> work) {
        known = study;
        countedAt = clock.instant();
        counting = null;
        work.complete(study);
    }

    /** The next who asks tries again. */
    private synchronized void fail(Exception failure, CompletableFuture<Study> work) {
        counting = null;
        work.completeExceptionally(failure);
    }
}
