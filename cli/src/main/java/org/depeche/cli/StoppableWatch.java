package org.depeche.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.depeche.newsroom.watch.ArticleTaker;
import org.depeche.newsroom.watch.FeedMemory;
import org.depeche.newsroom.watch.WatchFeeds;
import org.depeche.newsroom.watch.WatchRequest;

/** A watch that ends cleanly when the process is told to: what is under way is finished and written down first. */
final class StoppableWatch implements AutoCloseable {
    private static final int LONGEST_SECONDS = 30;

    private final WatchFeeds watch = new WatchFeeds();
    private final WatchReport report;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop the watch");

    StoppableWatch(WatchReport report) {
        this.report = report;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    void run(WatchRequest request, FeedMemory memory, ArticleTaker taker) throws IOException {
        report.begin(request.feeds().size());
        watch.run(request, memory, taker, report);
    }

    /** Runs when the process gets SIGINT or SIGTERM, and holds it until all is written down. */
    private void stop() {
        watch.stop();
        try {
            if (!ended.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                report.notice("stopped while articles were still on their way; they are fetched again next time");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Comes last, when the articles' place is closed too. */
    @Override
    public void close() {
        report.end();
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The hook is what brought us here.
        }
    }
}
