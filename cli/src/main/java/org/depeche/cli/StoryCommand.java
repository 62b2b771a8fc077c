package org.depeche.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.depeche.newsroom.archive.ArchivedStory;
import org.depeche.newsroom.archive.OpenStory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells one story of an archive whole. */
@Command(
        name = "story",
        mixinStandardHelpOptions = true,
        header = "Open a story of an archive: told whole, like compare.",
        footer = {
            "",
            "Example:",
            "  depeche stories                        which stories there are",
            "  depeche story s0k3v9x1qmab             one of them",
            "  depeche story --html page.html s0k3v9x1qmab",
        })
final class StoryCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final StoryOutput output = new StoryOutput();

    @Parameters(paramLabel = "ID", description = "A story's id, or an article's.")
    private String id = "";

    StoryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var story = new OpenStory(Clock.systemUTC()).open(archive.address(), id);
        if (story.isEmpty()) {
            throw new IllegalArgumentException("'" + id + "': the archive has no such story or article");
        }
        remark(story.get());
        output.show(story.get().comparison(), console);
        return 0;
    }

    private void remark(ArchivedStory story) {
        story.askedFor().ifPresent(old -> console.err().println("depeche: " + old + " is now in " + story.id()));
        if (story.leftOut() > 0) {
            console.err().println("depeche: " + story.leftOut() + " later articles are left out");
        }
        if (!story.thread().isEmpty()) {
            console.err().println("depeche: of the same thread: " + String.join(" ", story.thread()));
        }
    }
}
