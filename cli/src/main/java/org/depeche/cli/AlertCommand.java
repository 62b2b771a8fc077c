package org.depeche.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.depeche.newsroom.alert.AlertRoom;
import org.depeche.newsroom.alert.AlertSettings;
import org.depeche.newsroom.alert.SavedSearch;
import org.depeche.newsroom.alert.SearchWish;
import org.depeche.newsroom.search.SearchText;
import org.depeche.store.query.Facet;
import org.depeche.store.query.SearchQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks after saved searches that tell what is new. */
@Command(
        name = "alert",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        header = "Be told when a story you look for has new independent information.",
        footer = {
            "",
            "Alerts come as a feed, by mail (DEPECHE_SMTP, DEPECHE_MAIL_FROM) and by a signed webhook. They are looked for",
            "after each add, during watch, and while serve runs.",
            "",
            "Example:",
            "  depeche alert add bridges passerelle --mail desk@rive.example",
            "  depeche alert list; depeche alert pause bridges; depeche alert run",
        })
final class AlertCommand {
    /** Whose searches are made here: this machine's user, as the web pages call him. */
    private static final String OWNER = "local";

    private static final int SHOWN = 5;

    private final Console console;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    AlertCommand(Console console) {
        this.console = console;
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Look for WORDS from now on; what is in the archive already is no news.")
    int add(
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "WORDS", arity = "0..*") @Nullable List<String> words,
            @Option(names = "--outlet", paramLabel = "NAME", description = "Only articles of this outlet.") @Nullable String outlet,
            @Option(names = "--speaker", paramLabel = "NAME", description = "Only where this person speaks.") @Nullable String speaker,
            @Option(names = "--mail", paramLabel = "ADDRESS", description = "Write to this address.") @Nullable String mail,
            @Option(names = "--webhook", paramLabel = "URL", description = "Post to this address.") @Nullable String webhook,
            @Option(names = "--language", paramLabel = "fr|en", description = "In which it tells (default: en).")
                    @Nullable String language)
            throws IOException {
        var query = SearchQuery.of(words == null ? "" : String.join(" ", words));
        query = outlet == null ? query : query.with(Facet.OUTLET, outlet);
        query = speaker == null ? query : query.with(Facet.SPEAKER, speaker);
        var wish = new SearchWish(
                name,
                query,
                language == null ? "en" : language,
                Optional.ofNullable(mail),
                Optional.ofNullable(webhook));
        try (var room = room()) {
            var made = room.make(OWNER, wish);
            console.out().println("made: " + line(made));
            made.webhook()
                    .ifPresent(address -> console.out().println("the webhook is signed with " + made.webhookSecret()));
        }
        return 0;
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "The searches, with what they told last.")
    int list() throws IOException {
        try (var room = room()) {
            for (var search : room.all()) {
                console.out().println(line(search));
                for (var alert : room.alerts(search, SHOWN)) {
                    console.out()
                            .println("   " + alert.madeAt() + "  " + alert.headline() + "\n      " + alert.sentence());
                }
            }
        }
        return 0;
    }

    @Command(name = "pause", mixinStandardHelpOptions = true, description = "Be silent until resume.")
    int pause(@Parameters(paramLabel = "NAME") String name) throws IOException {
        return pause(name, true);
    }

    @Command(name = "resume", mixinStandardHelpOptions = true, description = "Look again.")
    int resume(@Parameters(paramLabel = "NAME") String name) throws IOException {
        return pause(name, false);
    }

    private int pause(String name, boolean paused) throws IOException {
        try (var room = room()) {
            room.pause(room.find(OWNER, name), paused);
        }
        return 0;
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Forget a search and what it told.")
    int remove(@Parameters(paramLabel = "NAME") String name) throws IOException {
        try (var room = room()) {
            room.remove(room.find(OWNER, name));
        }
        return 0;
    }

    @Command(name = "run", mixinStandardHelpOptions = true, description = "Look now what is new, and send what is due.")
    int run() throws IOException {
        try (var room = room()) {
            int raised = room.raise();
            console.out().println(raised + " new, " + room.deliver() + " sent");
        }
        return 0;
    }

    private AlertRoom room() throws IOException {
        return AlertRoom.open(
                archive.address(), AlertSettings.of(System.getenv()), Clock.systemUTC(), console.err()::println);
    }

    private static String line(SavedSearch search) {
        return search.id() + "  " + search.name() + "  " + SearchText.of(search.query())
                + search.mail().map(address -> "  mail " + address).orElse("")
                + search.webhook().map(address -> "  webhook " + address).orElse("")
                + (search.owner().equals(OWNER) ? "" : "  of " + search.owner())
                + (search.paused() ? "  (paused)" : "");
    }
}
