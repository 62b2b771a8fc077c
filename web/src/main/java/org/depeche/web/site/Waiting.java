package org.depeche.web.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for work that others do, as long as somebody who looks at a page will. */
final class Waiting {
    private Waiting() {}

    /** What {@code work} gives; empty where it takes longer than {@code patience}. */
    static <T> Optional<T> upTo(Duration patience, CompletableFuture<T> work) throws IOException {
        try {
            return Optional.of(work.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting", stopped);
        } catch (ExecutionException | CompletionException failed) {
            throw failure(failed);
        }
    }

    private static IOException failure(Exception failed) {
        return switch (failed.getCause()) {
            case IOException unreadable -> unreadable;
            case UncheckedIOException unreadable -> new IOException(unreadable.getMessage(), unreadable);
            case RuntimeException mistake -> throw mistake;
            case null, default -> throw new IllegalStateException("work that somebody waits for failed", failed);
        };
    }
}
