package org.depeche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depeche.newsroom.Trouble;
import org.depeche.newsroom.search.SearchArchive;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes an archive's search index again. */
@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        header = "Make the search index again from the archive.",
        description = "Searching brings the index up to date by itself; this is for an index that is suspected.",
        footer = {"", "Example:", "  depeche reindex --archive news.db"})
final class ReindexCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--index", paramLabel = "FOLDER", description = "The search index (default: beside the archive).")
    private @Nullable Path index;

    ReindexCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var failures = new Failures(console);
        try (var search = SearchArchive.open(
                archive.address(),
                Optional.ofNullable(index),
                Clock.systemUTC(),
                notice -> failures.tell(new Trouble("reindex", notice, false)))) {
            console.out().println(search.reindex() + " articles indexed");
        }
        return failures.exitCode();
    }
}
