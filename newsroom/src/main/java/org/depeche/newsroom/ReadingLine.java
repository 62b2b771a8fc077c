package org.depeche.newsroom;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A production line: one thread feeds, several read, one takes the results away in batches, in the order fed.
 *
 * <p>No more than some hundred pieces are on the line at once, so memory does not grow with the input; a failure of the
 * last stops the first.
 *
 * @param <T> what comes off the line
 */
public final class ReadingLine<T> implements AutoCloseable {
    private static final int LONGEST = 600;

    /** A batch is closed when it has so many pieces, or when nothing more has come for a moment. */
    private static final int BATCH = 250;

    private static final long MOMENT_MILLIS = 150;

    private final ExecutorService readers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final LinkedBlockingQueue<Piece<T>> line = new LinkedBlockingQueue<>(LONGEST);
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private final Thread taker;

    /** A line whose results {@code batch} takes, on a thread of its own. */
    public ReadingLine(Batch<T> batch) {
        this.taker = Thread.ofPlatform().name("line").start(() -> takeAway(batch));
    }

    /** Takes a batch away. */
    public interface Batch<T> {
        void take(List<T> pieces) throws IOException;
    }

    /** One piece; the last has no work. */
    private record Piece<T>(@Nullable Future<T> work) {}

    /** Puts work on the line; waits while the line is full. */
    public void feed(Callable<T> work) throws IOException {
        put(new Piece<>(readers.submit(work)));
    }

    /** Waits until all that was fed is taken away. */
    public void finish() throws IOException {
        put(new Piece<>(null));
        join();
        check();
    }

    @Override
    public void close() {
        readers.shutdownNow();
        taker.interrupt();
        join();
    }

    private void put(Piece<T> piece) throws IOException {
        try {
            while (!line.offer(piece, 200, TimeUnit.MILLISECONDS)) {
                check();
            }
            check();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private void check() throws IOException {
        switch (failure.get()) {
            case null -> {}
            case IOException broken -> throw broken;
            case RuntimeException broken -> throw broken;
            case Exception broken -> throw new IOException(broken);
        }
    }

    private void join() {
        try {
            taker.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeAway(Batch<T> batch) {
        try {
            boolean more = true;
            while (more) {
                more = takeBatch(batch);
            }
        } catch (InterruptedException stopped) {
            failure.compareAndSet(null, new IOException("interrupted", stopped));
        } catch (ExecutionException broken) {
            failure.set(broken.getCause() instanceof Exception cause ? cause : broken);
        } catch (IOException | RuntimeException broken) {
            failure.set(broken);
        }
    }

    /** Whether there may be more. */
    private boolean takeBatch(Batch<T> batch) throws InterruptedException, ExecutionException, IOException {
        var pieces = new ArrayList<T>();
        var next = line.take();
        while (next != null && next.work() != null) {
            pieces.add(next.work().get());
            next = pieces.size() < BATCH ? line.poll(MOMENT_MILLIS, TimeUnit.MILLISECONDS) : null;
        }
        if (!pieces.isEmpty()) {
            batch.take(pieces);
        }
        return next == null || next.work() != null;
    }
}
