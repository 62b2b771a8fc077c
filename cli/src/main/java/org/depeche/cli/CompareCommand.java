package org.depeche.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.depeche.newsroom.CompareArticles;
import org.depeche.newsroom.Comparison;
import org.depeche.newsroom.contract.ComparisonJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the story behind several articles. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        header = "Compare articles: the dispatch behind them, what each changed, cut and added.",
        description =
                "An input is a page, a scraped text, article lines (JSON), or a folder of them, compressed or not.",
        footer = {
            "",
            "Example:",
            "  depeche compare samples/",
        })
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--json", description = "One JSON object.")
    private boolean asJson;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files and folders.")
    private List<Path> inputs = List.of();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var failures = new Failures(console);
        new CompareArticles().compare(inputs, failures::tell).ifPresent(this::show);
        return failures.exitCode();
    }

    private void show(Comparison comparison) {
        if (asJson) {
            new ComparisonJson().write(comparison, console.out());
            console.out().print('\n');
        }
    }
}
