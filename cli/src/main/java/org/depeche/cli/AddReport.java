package org.depeche.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.depeche.newsroom.Trouble;
import org.depeche.newsroom.adding.AddListener;
import org.depeche.newsroom.adding.AddProgress;
import org.depeche.newsroom.adding.Taken;
import org.depeche.newsroom.contract.TakenJson;

/** Tells how the taking in goes: a line that moves on a terminal, a sum at the end, each refusal on standard error. */
final class AddReport implements AddListener {
    /** After so many refusals the file says the rest. */
    private static final int MOST_REFUSALS = 20;

    private final Console console;
    private final Failures failures;
    private final boolean asJson;
    private final Path rejects;
    private final TakenJson json = new TakenJson();
    private boolean isLineShown;
    private int refusals;

    AddReport(Console console, Failures failures, boolean asJson, Path rejects) {
        this.console = console;
        this.failures = failures;
        this.asJson = asJson;
        this.rejects = rejects;
    }

    @Override
    public synchronized void notice(String line) {
        wipe();
        console.err().println("depeche: " + line);
        console.err().flush();
    }

    @Override
    public synchronized void trouble(Trouble trouble) {
        wipe();
        failures.tell(trouble);
    }

    @Override
    public synchronized void taken(List<Taken> batch, AddProgress progress) {
        for (var taken : batch) {
            if (taken.outcome() == Taken.Outcome.REFUSED) {
                refuse(taken.place(), taken.reason().orElse(""));
            }
            if (asJson) {
                json.write(taken, console.out());
                console.out().print('\n');
            }
        }
        console.out().flush();
        if (console.isTerminal()) {
            show(progress);
        }
    }

    /** The last line. */
    synchronized void finish(AddProgress progress) {
        wipe();
        if (refusals > MOST_REFUSALS) {
            console.err()
                    .println("depeche: " + (refusals - MOST_REFUSALS) + " more were not taken; " + rejects
                            + " names all");
        }
        if (!asJson) {
            console.out().println(sum(progress));
        }
        console.out().flush();
    }

    private void refuse(String place, String reason) {
        refusals++;
        if (refusals <= MOST_REFUSALS) {
            wipe();
            failures.tell(new Trouble(place, reason, true));
        } else {
            failures.note(new Trouble(place, reason, true));
        }
    }

    private void show(AddProgress progress) {
        var left = progress.left().map(time -> ", " + clock(time) + " left").orElse("");
        var line = String.format(Locale.ROOT, "%,d articles, %.0f a second%s", progress.all(), progress.rate(), left);
        console.err().print("\r" + line + "\u001b[K");
        console.err().flush();
        isLineShown = true;
    }

    private void wipe() {
        if (isLineShown) {
            console.err().print("\r\u001b[K");
            console.err().flush();
            isLineShown = false;
        }
    }

    private static String sum(AddProgress progress) {
        return String.format(
                Locale.ROOT,
                "%,d added, %,d revised, %,d unchanged, %,d not taken, in %s",
                progress.added(),
                progress.revised(),
                progress.unchanged(),
                progress.refused(),
                clock(progress.elapsed()));
    }

    private static String clock(Duration time) {
        return time.toMinutes() == 0
                ? String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0)
                : String.format(
                        Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
