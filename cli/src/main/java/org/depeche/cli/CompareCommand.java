package org.depeche.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.depeche.newsroom.CompareArticles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Mixin
    private final StoryOutput output = new StoryOutput();

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
            output.show(comparison.get(), console);
        }
        return failures.exitCode();
    }
}
