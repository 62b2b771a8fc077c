package org.depeche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.depeche.newsroom.alert.AlertRoom;
import org.depeche.newsroom.alert.AlertRounds;
import org.depeche.newsroom.alert.AlertSettings;
import org.depeche.newsroom.watch.ArchiveTaker;
import org.depeche.newsroom.watch.ArticleTaker;
import org.depeche.newsroom.watch.FeedBook;
import org.depeche.newsroom.watch.FeedMemory;
import org.depeche.newsroom.watch.LineTaker;
import org.depeche.newsroom.watch.WatchFeeds;
import org.depeche.newsroom.watch.WatchWish;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Follows feeds. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        header = "Follow feeds and take in what is new, until stopped.",
        description = {
            "A feed is RSS, Atom, RDF, a JSON feed, a sitemap, or a page that names its feed.",
            "Articles go into the archive, or as article lines to a folder or to standard output.",
            "Their pages are looked at again for a day, so that corrections made in silence are seen.",
            "Only addresses of the public internet are asked."
        },
        footer = {
            "",
            "Stop it with Ctrl-C; the same command goes on where it was. What could not be taken stands in rejects.jsonl.",
            "",
            "Examples:",
            "  depeche watch feeds.opml",
            "  depeche watch --out news --contact desk@phare.example feeds.opml",
            "  depeche watch --once --json https://phare.example/rss.xml > articles.jsonl",
        })
final class WatchCommand implements Callable<Integer> {
    private static final Duration BETWEEN_ALERTS = Duration.ofSeconds(20);
    private static final Path USUAL_STATE = Path.of("depeche-watch");

    private final Console console;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(names = "--json", description = "Article lines on standard output instead of an archive.")
    private boolean asJson;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Article lines in FOLDER, one file a day.")
    private @Nullable Path out;

    @Option(
            names = "--state",
            paramLabel = "FOLDER",
            description = "Where it is kept what was seen (default: in the archive; without one, depeche-watch).")
    private @Nullable Path state;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Where to write which articles could not be taken (default: rejects.jsonl).")
    private Path rejects = Path.of("rejects.jsonl");

    @Option(names = "--once", description = "Ask each feed once and stop.")
    private boolean once;

    @Option(
            names = "--since",
            paramLabel = "DAYS",
            description = "Leave out what is dated longer ago when it is first seen (default: 7).")
    private int days = 7;

    @Option(names = "--contact", paramLabel = "WHERE", description = "Told to servers: a page or address of yours.")
    private @Nullable String contact;

    @Option(
            names = "--allow-address",
            paramLabel = "RANGE",
            description = "Ask these private addresses too: 192.168.1.0/24. May be repeated.")
    private List<String> allowed = List.of();

    @Option(names = "--no-robots", description = "Do not obey robots.txt: for sites of your own.")
    private boolean noRobots;

    @Option(names = "--opml", description = "Write the feeds as OPML, as they are named and placed now, and stop.")
    private boolean opml;

    @Parameters(
            paramLabel = "FEEDS",
            arity = "0..*",
            description = "OPML files, files of addresses, addresses (default: the feeds that the archive follows).")
    private List<String> inputs = List.of();

    WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var failures = new Failures(console);
        var wish = new WatchWish(
                feeds(),
                rejects,
                Optional.ofNullable(contact),
                allowed,
                !noRobots,
                Duration.ofDays(days),
                once,
                inputs.isEmpty() && fillsArchive());
        var request = WatchFeeds.request(wish, failures::tell);
        if (request.isEmpty()) {
            return CommandLine.ExitCode.SOFTWARE;
        }
        if (opml) {
            try (var memory = memory()) {
                console.out().print(WatchFeeds.opml(request.get(), memory));
            }
            return failures.exitCode();
        }
        var report = new WatchReport(console, failures, !asJson && console.isTerminal());
        var rounds = rounds(report);
        try (var watch = new StoppableWatch(report);
                var taker = taker(report);
                var memory = memory()) {
            watch.run(request.get(), memory, taker);
        } finally {
            rounds.ifPresent(AlertRounds::close);
        }
        if (fillsArchive()) {
            AlertRoom.attend(archive.address(), AlertSettings.of(System.getenv()), Clock.systemUTC(), report::notice);
        }
        return failures.exitCode();
    }

    /** What is named; else what people added on the pages or watched before. */
    private List<String> feeds() throws IOException {
        if (!inputs.isEmpty() || !fillsArchive()) {
            return inputs;
        }
        var followed = new FeedBook(archive.address(), Clock.systemUTC()).addresses();
        if (followed.isEmpty()) {
            throw new IllegalArgumentException("no feed is named, and " + archive.address() + " follows none");
        }
        return followed;
    }

    private boolean fillsArchive() {
        return out == null && !asJson;
    }

    /** Alerts beside the watch, where it fills an archive. */
    private Optional<AlertRounds> rounds(WatchReport report) {
        if (!fillsArchive()) {
            return Optional.empty();
        }
        return Optional.of(AlertRounds.begin(
                archive.address(),
                AlertSettings.of(System.getenv()),
                Clock.systemUTC(),
                BETWEEN_ALERTS,
                report::notice));
    }

    private ArticleTaker taker(WatchReport report) throws IOException {
        if (out != null) {
            return LineTaker.in(out, stateFolder(), Instant.now());
        }
        return asJson
                ? LineTaker.on(console.out(), stateFolder(), Instant.now())
                : ArchiveTaker.open(archive.address(), Clock.systemUTC(), report::notice);
    }

    private FeedMemory memory() throws IOException {
        boolean isInArchive = state == null && out == null && !asJson;
        return isInArchive
                ? FeedMemory.inArchive(archive.address(), Clock.systemUTC())
                : FeedMemory.inFolder(stateFolder());
    }

    private Path stateFolder() {
        return state != null ? state : USUAL_STATE;
    }
}
