package org.depeche.newsroom.alert;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;

/** Looks again and again what is new for the saved searches of an archive, beside whatever else goes on. */
public final class AlertRounds implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String archive;
    private final AlertSettings settings;
    private final Clock clock;
    private final Duration pause;
    private final Consumer<String> notices;
    private final Thread thread = Thread.ofPlatform().daemon().name("alerts").unstarted(this::goRound);
    private volatile boolean closing;

    private AlertRounds(String archive, AlertSettings settings, Clock clock, Duration pause, Consumer<String> notices) {
        this.archive = archive;
        this.settings = settings;
        this.clock = clock;
        this.pause = pause;
        this.notices = notices;
    }

    /** Begins after the first {@code pause}; {@code notices} hears of troubles, each new one once. */
    public static AlertRounds begin(
            String archive, AlertSettings settings, Clock clock, Duration pause, Consumer<String> notices) {
        var rounds = new AlertRounds(archive, settings, clock, pause, notices);
        rounds.thread.start();
        return rounds;
    }

    private void goRound() {
        var told = "";
        while (waited()) {
            var trouble = attend();
            if (!trouble.isEmpty() && !trouble.equals(told)) {
                notices.accept(trouble);
            }
            told = trouble;
        }
    }

    /** Waits for the next round; false where there is none any more. */
    private boolean waited() {
        try {
            Thread.sleep(pause);
            return !closing;
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Goes one round; what went wrong, or nothing. */
    private String attend() {
        try {
            AlertRoom.attend(archive, settings, clock, notices);
            return "";
        } catch (IOException | RuntimeException failure) {
            return closing ? "" : "alerts: " + failure.getMessage();
        }
    }

    /** Waits some seconds for a round under way; what it did not do is done by the next process. */
    @Override
    public void close() {
        closing = true;
        thread.interrupt();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
