package org.depeche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.depeche.newsroom.archive.BackUpArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes an archive of a backup. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        header = "Make an archive of a backup, in a file or on a server; nothing is overwritten.",
        footer = {"", "Example:", "  depeche restore news-monday.db --archive postgresql://ida@localhost/news"})
final class RestoreCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Parameters(paramLabel = "FILE", description = "A copy made by depeche backup.")
    private Path file = Path.of("");

    RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long articles = new BackUpArchive(Clock.systemUTC()).restore(file, archive.address());
        console.out().println(String.format(Locale.ROOT, "%s: %,d articles", archive.shown(), articles));
        return 0;
    }
}
