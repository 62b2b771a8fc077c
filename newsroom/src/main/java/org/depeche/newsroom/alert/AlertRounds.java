package org.depeche.newsroom.alert;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Looks again and again what is new for the saved searches of an archive, beside whatever else goes on. */
public final class AlertRounds implements AutoCloseable {
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("alerts").factory());

    private AlertRounds() {}

    /** Begins after the first {@code pause}; {@code notices} hears of troubles, each new one once. */
    public static AlertRounds begin(
            String archive, AlertSettings settings, Clock clock, Duration pause, Consumer<String> notices) {
        var rounds = new AlertRounds();
        var told = new String[] {""};
        rounds.thread.scheduleWithFixedDelay(
                () -> {
                    try {
                        AlertRoom.attend(archive, settings, clock, notices);
                        told[0] = "";
                    } catch (IOException | RuntimeException failure) {
                        var trouble = "alerts: " + failure.getMessage();
                        if (!trouble.equals(told[0])) {
                            notices.accept(trouble);
                            told[0] = trouble;
                        }
                    }
                },
                pause.toMillis(),
                pause.toMillis(),
                TimeUnit.MILLISECONDS);
        return rounds;
    }

    /** Waits some seconds for a round under way; what it did not do is done by the next process. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
