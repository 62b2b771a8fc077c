package org.depeche.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.depeche.web.ServeSettings;
import org.depeche.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays what short runs do in one process, so that the launch cache made of it knows the classes of each. */
@Command(name = "rehearse", hidden = true, header = "Play short runs over a folder, for the launch cache.")
final class RehearseCommand implements Callable<Integer> {
    private static final List<String> PAGES = List.of("/", "/search?q=accident", "/assets/site.css", "/sign-in");

    private final Console console;

    @Parameters(paramLabel = "FOLDER", description = "Pages to play with.")
    private Path folder = Path.of("samples");

    @Option(names = "--reading", description = "Only what reading takes.")
    private boolean reading;

    RehearseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var pages = folder.toString();
        int unread = play("read", pages) + play("read", "--json", pages);
        return reading ? unread : unread + playAll(pages);
    }

    private int playAll(String pages) throws IOException {
        int wrong = play("--help")
                + play("--version")
                + play("read", "--help")
                + play("stories", pages)
                + play("reuse", pages)
                + play("compare", pages)
                + play("compare", "--json", pages);
        var attic = Files.createTempDirectory("depeche-rehearsal");
        try {
            var archive = attic.resolve("news.db").toString();
            wrong += play("add", "--archive", archive, pages) + play("story", "--archive", archive, "none");
            serve(archive);
        } finally {
            remove(attic);
        }
        // The story that is not there is the one thing that should fail.
        return wrong == 1 ? 0 : 1;
    }

    private int play(String... arguments) {
        return Depeche.run(arguments, console);
    }

    private static void serve(String archive) throws IOException {
        try (var server = WebServer.start(ServeSettings.local(archive, 0), Clock.systemUTC(), line -> {})) {
            for (var page : PAGES) {
                var address = URI.create(server.origin() + page).toURL();
                var connection = (HttpURLConnection) address.openConnection();
                connection.getResponseCode();
                connection.disconnect();
            }
        }
    }

    private static void remove(Path attic) throws IOException {
        try (var files = Files.walk(attic)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
