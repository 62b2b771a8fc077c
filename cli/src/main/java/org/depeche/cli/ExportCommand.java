package org.depeche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depeche.newsroom.export.ExportArchive;
import org.depeche.newsroom.export.ExportFormat;
import org.depeche.newsroom.export.ExportRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Hands out what an archive holds. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        header = "Hand out an archive: article lines, a table, a feed, the graph of a story.",
        footer = {
            "",
            "Example:",
            "  depeche export --as csv --to articles.csv",
            "  depeche export --as parquet --to articles.parquet",
            "  depeche export --as graphml --story s0k3v9x1qmab > stemma.graphml",
        })
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--as",
            paramLabel = "FORM",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "JSONL")
    private ExportFormat format = ExportFormat.JSONL;

    @Option(names = "--story", paramLabel = "ID", description = "Only this story.")
    private @Nullable String story;

    @Option(names = "--most", paramLabel = "N", description = "So many stories in a feed (default: 50).")
    private int most = 50;

    @Option(names = "--to", paramLabel = "FILE", description = "Write to FILE instead of standard output.")
    private @Nullable Path file;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var request = new ExportRequest(archive.address(), format, Optional.ofNullable(story), most);
        var export = new ExportArchive(Clock.systemUTC());
        if (file == null) {
            export.export(request, console.out());
        } else {
            export.export(request, file);
        }
        return 0;
    }
}
