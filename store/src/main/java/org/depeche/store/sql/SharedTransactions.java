package org.depeche.store.sql;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/**
 * Puts the work of threads that would wait for one another into one transaction: a commit waits for the disk once for all
 * of them.
 *
 * <p>Idea: group commit [1]. Whoever gets the connection does what has come up to then, in the order of its coming; who
 * waited finds its own work done. Nobody waits for others to come.
 *
 * <p>[1] David J. DeWitt et al., Implementation Techniques for Main Memory Database Systems, 1984.
 */
final class SharedTransactions {
    private final Queue<Piece<?>> coming = new ConcurrentLinkedQueue<>();
    private final Lock connection;

    SharedTransactions(Lock connection) {
        this.connection = connection;
    }

    /** Does several pieces of work whole or not at all. */
    interface Transaction {
        void write(Database.Work<Boolean> work) throws IOException;
    }

    /** Does {@code work} in a transaction with what others brought, and answers when that is committed. */
    <T> T write(Database.Work<T> work, Transaction transaction) throws IOException {
        var own = new Piece<T>(work);
        coming.add(own);
        connection.lock();
        try {
            if (!own.done) {
                writeAll(transaction);
            }
            return own.answer();
        } finally {
            connection.unlock();
        }
    }

    private void writeAll(Transaction transaction) {
        var pieces = new ArrayList<Piece<?>>();
        for (var next = coming.poll(); next != null; next = coming.poll()) {
            pieces.add(next);
        }
        try {
            transaction.write(() -> {
                for (var piece : pieces) {
                    piece.run();
                }
                return true;
            });
        } catch (IOException | RuntimeException failure) {
            pieces.forEach(piece -> piece.failure = failure);
        } finally {
            pieces.forEach(piece -> piece.done = true);
        }
    }

    /** What one thread brought; whoever holds the connection writes and reads it. */
    private static final class Piece<T> {
        private final Database.Work<T> work;
        private final List<T> answer = new ArrayList<>();
        private boolean done;
        private @Nullable Exception failure;

        Piece(Database.Work<T> work) {
            this.work = work;
        }

        void run() throws IOException {
            answer.add(work.run());
        }

        T answer() throws IOException {
            switch (failure) {
                case null -> {}
                // Each thread throws its own: they share the reason, not the trace.
                case IOException broken -> throw new IOException(broken.getMessage(), broken);
                case Exception broken -> throw new IllegalStateException(broken);
            }
            return Optional.ofNullable(answer.isEmpty() ? null : answer.get(0)).orElseThrow();
        }
    }
}
