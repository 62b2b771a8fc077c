package org.depeche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depeche.cli.terminal.StoriesView;
import org.depeche.newsroom.TellStories;
import org.depeche.newsroom.ToldStory;
import org.depeche.newsroom.archive.ListStories;
import org.depeche.newsroom.archive.StoryQuery;
import org.depeche.newsroom.contract.StoryJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which stories a collection of articles holds. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        header = "Sort a collection of articles into stories, and say why each article is where it is.",
        description = {
            "Without an input it lists the stories of the archive, the newest first.",
            Inputs.FORMS,
            "Headlines alone will do. A story that follows another on one matter bears the same thread."
        },
        footer = {
            "",
            "Example:",
            "  depeche stories samples/valmont",
            "  depeche stories --archive news.db --fewest 3 --from 2031-05-01",
            "  depeche stories --json articles.jsonl.gz > stories.jsonl",
        })
final class StoriesCommand implements Callable<Integer> {
    private final Console console;
    private final StoryJson json = new StoryJson();

    @Option(names = "--json", description = "One JSON object a line for each story.")
    private boolean asJson;

    @Parameters(paramLabel = "INPUT", arity = "0..*", description = "Files and folders.")
    private List<Path> inputs = List.of();

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--fewest",
            paramLabel = "N",
            description = "Of the archive: stories of at least N articles (default: 1).")
    private int fewest = 1;

    @Option(names = "--from", paramLabel = "DAY", description = "Of the archive: with an article on or after this day.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Of the archive: with an article on or before this day.")
    private @Nullable LocalDate to;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "Of the archive: at most N, the newest (default: 50; all with --json).")
    private @Nullable Integer most;

    StoriesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return inputs.isEmpty() ? listArchive() : tellInputs();
    }

    private int listArchive() throws IOException {
        int limit = most != null ? most : asJson ? Integer.MAX_VALUE : 50;
        var query =
                new StoryQuery(archive.address(), fewest, Optional.ofNullable(from), Optional.ofNullable(to), limit);
        var stories = new ArrayList<ToldStory>();
        new ListStories(Clock.systemUTC()).list(query, story -> {
            if (asJson) {
                json.write(story, console.out());
                console.out().print('\n');
            } else {
                stories.add(story);
            }
        });
        if (!stories.isEmpty()) {
            console.out().print(new StoriesView(console.width(), console.color()).show(stories));
        }
        return 0;
    }

    private int tellInputs() {
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
