package org.depeche.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets work end cleanly when the process gets SIGINT or SIGTERM: it is told to stop, and waited for. */
final class StopHook implements AutoCloseable {
    private static final int LONGEST_SECONDS = 30;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Runnable stop;
    private final Runnable late;
    private final Thread hook = new Thread(this::stop, "stop");

    /**
     * Watches from now on.
     *
     * @param stop tells the work to end soon
     * @param late hears that it did not
     */
    StopHook(Runnable stop, Runnable late) {
        this.stop = stop;
        this.late = late;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop() {
        stop.run();
        try {
            if (!ended.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                late.run();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work has ended and everything is written down. */
    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The hook is what brought us here.
        }
    }
}
