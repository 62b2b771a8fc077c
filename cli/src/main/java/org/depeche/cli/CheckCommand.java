package org.depeche.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.depeche.newsroom.Trouble;
import org.depeche.newsroom.archive.CheckArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Verifies an archive. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "Check an archive: the file, its rows, every text and what was found in it.",
        footer = {"", "Example:", "  depeche check --archive news.db"})
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var failures = new Failures(console);
        for (var line : new CheckArchive(Clock.systemUTC()).check(archive.address())) {
            failures.tell(new Trouble(archive.shown(), line, true));
        }
        if (failures.exitCode() == 0) {
            console.out().println(archive.shown() + ": all is as it must be");
        }
        return failures.exitCode();
    }
}
