package org.depeche.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.depeche.cli.terminal.StoriesView;
import org.depeche.newsroom.TellStories;
import org.depeche.newsroom.contract.StoryJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which stories a collection of articles holds. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        header = "Sort a collection of articles into stories, and say why each article is where it is.",
        description = {
            "An input is a page, a scraped text, article lines (JSON), or a folder of them, compressed or not.",
            "Headlines alone will do. A story that follows another on one matter bears the same thread."
        },
        footer = {
            "",
            "Example:",
            "  depeche stories samples/valmont",
            "  depeche stories --json articles.jsonl.gz > stories.jsonl",
        })
final class StoriesCommand implements Callable<Integer> {
    private final Console console;
    private final StoryJson json = new StoryJson();

    @Option(names = "--json", description = "One JSON object a line for each story.")
    private boolean asJson;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files and folders.")
    private List<Path> inputs = List.of();

    StoriesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var failures = new Failures(console);
        var stories = new TellStories().tell(inputs, failures::tell);
        if (asJson) {
            for (var story : stories) {
                json.write(story, console.out());
                console.out().print('\n');
            }
        } else if (!stories.isEmpty()) {
            console.out().print(new StoriesView(console.width(), console.color()).show(stories));
        }
        return failures.exitCode();
    }
}
