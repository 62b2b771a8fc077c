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

/** Copies an archive to a file. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        header = "Copy an archive to a file, while it is in use.",
        footer = {
            "",
            "Example:",
            "  depeche backup news-monday.db",
            "  depeche restore news-monday.db --archive news.db"
        })
final class BackupCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Parameters(paramLabel = "FILE", description = "The copy, a SQLite file; it must not be there yet.")
    private Path file = Path.of("");

    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long articles = new BackUpArchive(Clock.systemUTC()).backUp(archive.address(), file);
        console.out().println(String.format(Locale.ROOT, "%s: %,d articles", file, articles));
        return 0;
    }
}
