package org.depeche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.depeche.web.page.ComparePage;
import org.depeche.cli.terminal.CompareView;
import org.depeche.newsroom.CompareArticles;
import org.depeche.newsroom.Comparison;
import org.depeche.newsroom.contract.ComparisonJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells the story behind several articles. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        header = "Compare articles: the dispatch behind them, what each changed, cut and added.",
        footer = {
            "",
            "Example:",
            "  depeche compare samples/valmont",
            "  depeche compare --html story.html samples/valmont",
        })
final class CompareCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--json", description = "One JSON object.")
    private boolean asJson;

    @Option(names = "--html", paramLabel = "FILE", description = "One page that needs no network, written to FILE.")
    private @Nullable Path page;

    @Mixin
    private final Inputs inputs = new Inputs();

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var failures = new Failures(console);
        var comparison = new CompareArticles().compare(inputs.paths(), failures::tell);
        if (comparison.isPresent()) {
            show(comparison.get());
        }
        return failures.exitCode();
    }

    private void show(Comparison comparison) throws IOException {
        if (page != null) {
            Files.writeString(page, new ComparePage().render(comparison));
        }
        if (asJson) {
            new ComparisonJson().write(comparison, console.out());
            console.out().print('\n');
        } else if (page == null) {
            console.out().print(new CompareView(console.width(), console.color()).show(comparison));
        }
    }
}
