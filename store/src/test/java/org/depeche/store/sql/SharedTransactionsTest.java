package org.depeche.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

class SharedTransactionsTest {
    private static final int MANY = 20;

    private final ReentrantLock connection = new ReentrantLock();
    private final SharedTransactions shared = new SharedTransactions(connection);
    private final AtomicInteger transactions = new AtomicInteger();

    @Test
    void doesInOneTransactionWhatCameWhileTheConnectionWasTaken() throws Exception {
        var answers = whenManyWaited(number -> number * 10);

        assertThat(transactions).hasValue(1);
        for (int number = 0; number < MANY; number++) {
            assertThat(answers.get(number).get(1, TimeUnit.MINUTES)).isEqualTo(number * 10);
        }
    }

    @Test
    void tellsEachOfAFailureAndGoesOnWithTheNext() throws Exception {
        var answers = whenManyWaited(number -> {
            if (number == 7) {
                throw new IOException("the disk is full");
            }
            return number;
        });

        for (var answer : answers) {
            assertThatThrownBy(() -> answer.get(1, TimeUnit.MINUTES))
                    .cause()
                    .isInstanceOf(IOException.class)
                    .hasMessage("the disk is full");
        }
        assertThat(shared.write(() -> "next", this::write)).isEqualTo("next");
        assertThat(transactions).hasValue(2);
    }

    private interface Numbered {
        int work(int number) throws IOException;
    }

    private List<Future<Integer>> whenManyWaited(Numbered work) {
        var answers = new ArrayList<Future<Integer>>();
        connection.lock();
        try (var threads = Executors.newFixedThreadPool(MANY)) {
            for (int number = 0; number < MANY; number++) {
                int own = number;
                answers.add(threads.submit(() -> shared.write(() -> work.work(own), this::write)));
            }
            while (connection.getQueueLength() < MANY) {
                LockSupport.parkNanos(1_000_000);
            }
            connection.unlock();
        }
        return answers;
    }

    private void write(Database.Work<Boolean> work) throws IOException {
        transactions.incrementAndGet();
        work.run();
    }
}
