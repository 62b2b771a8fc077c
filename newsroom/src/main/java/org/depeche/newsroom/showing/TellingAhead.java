package org.depeche.newsroom.showing;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Does beforehand what is likely to be asked for next, one thing after the other.
 *
 * <p>Only the newest expectation counts: what is left of an older one is dropped. It is thread-safe.
 */
final class TellingAhead implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("ahead").factory());
    private final AtomicLong newest = new AtomicLong();

    /** Tells each of {@code stories} by {@code teller}, the first first, until something else is expected. */
    void expect(List<String> stories, Consumer<String> teller) {
        long own = newest.incrementAndGet();
        for (var story : stories) {
            thread.execute(() -> {
                if (newest.get() == own) {
                    teller.accept(story);
                }
            });
        }
    }

    @Override
    public void close() {
        newest.incrementAndGet();
        thread.shutdown();
    }
}
