package org.depeche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.depeche.newsroom.adding.AddArticles;
import org.depeche.newsroom.adding.AddRequest;
import org.depeche.newsroom.alert.AlertRoom;
import org.depeche.newsroom.alert.AlertSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes articles into an archive. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        header = "Take articles into an archive: read, known again, put into their stories.",
        footer = {
            "",
            "What was told is kept, whatever happens; Ctrl-C stops it, --resume goes on. What could not be taken stands in"
                    + " rejects.jsonl.",
            "",
            "Example:",
            "  depeche add samples/valmont",
            "  depeche add --resume --archive news.db crawl-*.jsonl.gz",
        })
final class AddCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--resume", description = "Go on where a run that was stopped left off.")
    private boolean resume;

    @Option(names = "--json", description = "One JSON object a line for each article taken, once it is committed.")
    private boolean asJson;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Where to write what could not be taken (default: rejects.jsonl).")
    private Path rejects = Path.of("rejects.jsonl");

    @Mixin
    private final Inputs inputs = new Inputs();

    AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var failures = new Failures(console);
        var listener = new AddReport(console, failures, asJson, rejects);
        var adding = new AddArticles(Clock.systemUTC());
        var hook = new StopHook(adding::stop, () -> {});
        try {
            listener.finish(adding.add(new AddRequest(archive.address(), inputs.paths(), rejects, resume), listener));
        } finally {
            hook.close();
        }
        AlertRoom.attend(archive.address(), AlertSettings.of(System.getenv()), Clock.systemUTC(), listener::notice);
        return failures.exitCode();
    }
}
