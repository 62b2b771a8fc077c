package org.depeche.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.depeche.newsroom.alert.AlertRounds;
import org.depeche.newsroom.alert.AlertSettings;
import org.depeche.web.ServeSettings;
import org.depeche.web.WebServer;
import org.depeche.web.openid.OpenIdSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves an archive as a web application until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        header = "Show an archive in the browser: stories, articles, search, and an API.",
        footer = {
            "",
            "Without --public only this machine reaches it, and nobody needs an account.",
            "",
            "Example:",
            "  depeche serve --archive news.db",
            "  depeche serve --public --proxy --host news.example.org",
        })
final class ServeCommand implements Callable<Integer> {
    private static final Duration BETWEEN_ALERTS = Duration.ofSeconds(20);

    private final Console console;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--port", paramLabel = "N", description = "Where to listen (default: 8080; 0 for any).")
    private int port = 8080;

    @Option(names = "--public", description = "Let others than this machine's users in; all need an account then.")
    private boolean isPublic;

    @Option(names = "--proxy", description = "A reverse proxy on this machine stands in front and speaks TLS.")
    private boolean isBehindProxy;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "A name under which the server is asked for; may be given again.")
    private List<String> hosts = List.of();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var alerts = AlertSettings.of(System.getenv());
        var settings = new ServeSettings(
                archive.address(),
                port,
                isPublic,
                hosts,
                isBehindProxy,
                alerts,
                isPublic ? OpenIdSettings.of(System.getenv()) : Optional.empty());
        var server = WebServer.start(settings, Clock.systemUTC(), this::log);
        var rounds = AlertRounds.begin(
                archive.address(),
                alerts.address().isPresent() ? alerts : alerts.withAddress(server.origin()),
                Clock.systemUTC(),
                BETWEEN_ALERTS,
                this::log);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> close(server, rounds)));
        if (isPublic && !isBehindProxy) {
            log(
                    "without --proxy it speaks plain HTTP: passwords can be read on the way, for a network that one trusts");
        }
        console.out().println("Dépêche serves " + server.address() + "  (Ctrl-C stops it)");
        console.out().flush();
        waitForEnd();
        return 0;
    }

    private synchronized void log(String line) {
        console.err().println("depeche: " + line);
        console.err().flush();
    }

    private void close(WebServer server, AlertRounds rounds) {
        rounds.close();
        try {
            server.close();
        } catch (IOException failure) {
            log("stopped without closing the archive: " + failure.getMessage());
        }
    }

    /** A stop signal ends the process; what is open is closed on the way out. */
    private static void waitForEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
