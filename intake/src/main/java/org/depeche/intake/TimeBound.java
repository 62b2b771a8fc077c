package org.depeche.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Bounds the time that reading one document may take: whoever reads goes on without one that takes longer.
 *
 * <p>The work is done by a thread of its own, since Java cannot stop another one: that of a document given up runs on in
 * the background for as long as it pleases, is asked to stop, and does not keep the program from ending. Handing a
 * document over costs some 20 µs. Thread-safe.
 */
public final class TimeBound {
    private static final long IDLE_SECONDS = 30;

    private final Duration longest;
    private final ExecutorService threads;

    /** Allows {@code longest} for each document. */
    public TimeBound(Duration longest) {
        this.longest = longest;
        this.threads = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), TimeBound::thread);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "document");
        thread.setDaemon(true);
        return thread;
    }

    /** What {@code work} gives; empty where it takes longer than is allowed. Its failures are thrown. */
    public <T> Optional<T> call(Callable<T> work) {
        return new Begun<>(work).result();
    }

    /** Work on its way. */
    private final class Begun<T> {
        private final long start = System.nanoTime();
        private final Future<Done<T>> future;

        Begun(Callable<T> work) {
            this.future = threads.submit(() -> new Done<>(work.call(), System.nanoTime()));
        }

        Optional<T> result() {
            try {
                long left = longest.toNanos() - (System.nanoTime() - start);
                var done = future.get(Math.max(0, left), TimeUnit.NANOSECONDS);
                // What was done too late and seen all the same is too late, so that the answer hangs on the clock
                // alone.
                return done.at - start > longest.toNanos() ? Optional.empty() : Optional.of(done.result);
            } catch (TimeoutException late) {
                future.cancel(true);
                return Optional.empty();
            } catch (InterruptedException stopped) {
                future.cancel(true);
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while a document was read", stopped);
            } catch (ExecutionException failed) {
                throw failure(failed);
            }
        }
    }

    /** What work gave, and when. */
    private record Done<T>(T result, long at) {}

    private static RuntimeException failure(ExecutionException failed) {
        var cause = failed.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof IOException broken) {
            return new UncheckedIOException(broken.getMessage(), broken);
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(failed);
    }

    /** The arrival that {@code work} gives, or a line that says why it gives none. */
    public Arrival read(Position position, Callable<Arrival> work) {
        return begin(position, work).get();
    }

    /** Begins {@code work}, so that whoever reads may fetch the next document meanwhile, and asks for the arrival then. */
    public Supplier<Arrival> begin(Position position, Callable<Arrival> work) {
        var begun = new Begun<>(work);
        return () -> {
            var refused = new ArrayList<Arrival>();
            return result(begun, reason -> refused.add(new Arrival.Refused(position, reason, true)))
                    .orElseGet(() -> refused.get(0));
        };
    }

    /**
     * What {@code work} gives. Where it takes too long, or breaks over what no reader foresaw, it is empty and {@code
     * failed} hears why in one line: one document never stops a run.
     */
    public <T> Optional<T> read(Callable<T> work, Consumer<String> failed) {
        return result(new Begun<>(work), failed);
    }

    private <T> Optional<T> result(Begun<T> begun, Consumer<String> failed) {
        try {
            var result = begun.result();
            if (result.isEmpty()) {
                failed.accept(reason());
            }
            return result;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            if (Thread.currentThread().isInterrupted()) {
                throw broken;
            }
            failed.accept(reason(broken));
            return Optional.empty();
        }
    }

    private static String reason(Throwable broken) {
        if (broken instanceof StackOverflowError) {
            return "nested too deep to be read";
        }
        return broken instanceof OutOfMemoryError
                ? "takes more memory than there is"
                : "the program stumbled over it: " + broken;
    }

    /** Why there is nothing of a document that was given up. */
    public String reason() {
        var seconds = BigDecimal.valueOf(longest.toMillis(), 3).stripTrailingZeros();
        return "took longer than " + seconds.toPlainString() + " s to read, and was given up";
    }
}
