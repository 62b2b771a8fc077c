package org.depeche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.depeche.cli.terminal.ReportTables;
import org.depeche.newsroom.contract.ReportJson;
import org.depeche.newsroom.report.Report;
import org.depeche.newsroom.report.ReportArchive;
import org.depeche.newsroom.wording.Wording;
import org.depeche.text.article.Language;
import org.depeche.web.page.ReportPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells an archive in figures. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        header = "Tell an archive in figures: how much is copied, who is first, how fast news spreads.",
        footer = {
            "",
            "Example:",
            "  depeche report --html report.html",
            "  depeche report --csv tables               outlets.csv, days.csv, agencies.csv, spread.csv",
        })
final class ReportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--json", description = "One JSON object.")
    private boolean asJson;

    @Option(names = "--html", paramLabel = "FILE", description = "One page with plots that needs no network.")
    private @Nullable Path page;

    @Option(names = "--csv", paramLabel = "FOLDER", description = "A table a file, for R, pandas and spreadsheets.")
    private @Nullable Path tables;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var report = new ReportArchive(Clock.systemUTC()).report(archive.address());
        var wording = Wording.of(Language.parse(Objects.requireNonNullElse(System.getenv("LANG"), "")));
        if (page != null) {
            Files.writeString(page, new ReportPage(wording).render(report));
        }
        if (tables != null) {
            write(report, Files.createDirectories(tables));
        }
        if (asJson) {
            new ReportJson().write(report, console.out());
            console.out().print('\n');
        } else if (page == null && tables == null) {
            console.out().print(new ReportTables(console.width(), console.color(), wording).show(report));
        }
        return 0;
    }

    private static void write(Report report, Path folder) throws IOException {
        for (var table : ReportFiles.of(report).entrySet()) {
            Files.writeString(folder.resolve(table.getKey()), table.getValue());
        }
    }
}
