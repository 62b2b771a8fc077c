package org.depeche.cli;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.cli.terminal.WatchPage;
import org.depeche.newsroom.Trouble;
import org.depeche.newsroom.watch.FeedStatus;
import org.depeche.newsroom.watch.WatchListener;
import org.jspecify.annotations.Nullable;

/** Shows how a watch goes: a page that is drawn anew each second in a terminal, else troubles only. */
final class WatchReport implements WatchListener {
    private static final int TROUBLES_SHOWN = 4;
    private static final int TROUBLES_KEPT = 200;

    private final Console console;
    private final Failures failures;
    private final boolean drawn;
    private final Map<String, FeedStatus> feeds = new LinkedHashMap<>();
    private final ArrayDeque<Trouble> troubles = new ArrayDeque<>();
    private @Nullable Thread drawing;

    /** {@code drawn} says whether there is a terminal to draw a page on. */
    WatchReport(Console console, Failures failures, boolean drawn) {
        this.console = console;
        this.failures = failures;
        this.drawn = drawn;
    }

    void begin(int count) {
        if (drawn) {
            var thread = Thread.ofVirtual().name("watch page").start(this::drawOn);
            synchronized (this) {
                drawing = thread;
            }
        } else if (count == 0) {
            notice("no feeds");
        }
    }

    synchronized void notice(String line) {
        console.err().println("depeche: " + line);
        console.err().flush();
    }

    @Override
    public synchronized void changed(FeedStatus status) {
        feeds.put(status.address(), status);
    }

    @Override
    public synchronized void dropped(String address) {
        feeds.remove(address);
    }

    @Override
    public synchronized void trouble(Trouble trouble) {
        if (!drawn) {
            failures.tell(trouble);
            return;
        }
        troubles.addLast(trouble);
        if (troubles.size() > TROUBLES_KEPT) {
            troubles.removeFirst();
        }
    }

    private void drawOn() {
        try {
            while (true) {
                draw();
                Thread.sleep(1000);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void draw() {
        int rows = Integer.getInteger("depeche.rows", 24);
        var shown = troubles.stream()
                .skip(Math.max(0, troubles.size() - TROUBLES_SHOWN))
                .map(Trouble::line)
                .toList();
        console.out()
                .print(new WatchPage(console.width(), rows, console.color())
                        .draw(List.copyOf(feeds.values()), shown, Clock.system(ZoneId.systemDefault())));
        console.out().flush();
    }

    /** Leaves the page as it is and tells beneath it what a person may have missed. */
    synchronized void end() {
        var thread = drawing;
        if (thread == null) {
            return;
        }
        thread.interrupt();
        draw();
        console.out().println();
        console.out().flush();
        troubles.forEach(failures::tell);
    }
}
