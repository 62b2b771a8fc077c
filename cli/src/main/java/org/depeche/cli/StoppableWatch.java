package org.depeche.cli;

import java.io.IOException;
import org.depeche.newsroom.watch.ArticleTaker;
import org.depeche.newsroom.watch.FeedMemory;
import org.depeche.newsroom.watch.WatchFeeds;
import org.depeche.newsroom.watch.WatchRequest;

/** A watch that ends cleanly when the process is told to: what is under way is finished and written down first. */
final class StoppableWatch implements AutoCloseable {
    private final WatchFeeds watch = new WatchFeeds();
    private final WatchReport report;
    private final StopHook hook;

    StoppableWatch(WatchReport report) {
        this.report = report;
        this.hook = new StopHook(
                watch::stop,
                () -> report.notice(
                        "stopped while articles were still on their way; they are fetched again next time"));
    }

    void run(WatchRequest request, FeedMemory memory, ArticleTaker taker) throws IOException {
        report.begin(request.feeds().size());
        watch.run(request, memory, taker, report);
    }

    /** Comes last, when the articles' place is closed too. */
    @Override
    public void close() {
        report.end();
        hook.close();
    }
}
