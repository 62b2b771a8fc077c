package org.depeche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.depeche.newsroom.archive.DecisionLine;
import org.depeche.newsroom.archive.DecisionLine.Verb;
import org.depeche.newsroom.archive.MakeDecisions;
import org.depeche.newsroom.contract.DecisionJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** Takes a person's decisions. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        header = "Decide where the machine is wrong; what you decide holds until you undo it.",
        footer = {
            "",
            "Example:",
            "  depeche decide join s0k3v9x1qmab s1pp02mfu3zz   these two are one story",
            "  depeche decide split news.jsonl#12              this article is not in its story",
            "  depeche decide owner \"L'Écho du lac\" \"Groupe Orve\"",
            "  depeche decide credit news.jsonl#12 ATI         it is from this agency (--not: it is not)",
            "  depeche decide name \"I. Orvel\" \"Ida Orvel\"      the first name is the second",
            "  depeche decide list; depeche decide undo 3",
        })
final class DecideCommand {
    private final Console console;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--note",
            paramLabel = "WORDS",
            scope = ScopeType.INHERIT,
            description = "Why, for those who read the list.")
    private @Nullable String note;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            scope = ScopeType.INHERIT,
            description = "Who decides (default: the user's name here).")
    private @Nullable String by;

    DecideCommand(Console console) {
        this.console = console;
    }

    @Command(name = "join", mixinStandardHelpOptions = true, description = "Two stories, or articles, are one story.")
    int join(@Parameters(paramLabel = "ID") String one, @Parameters(paramLabel = "ID") String other)
            throws IOException {
        return make(DecisionLine.wish(Verb.JOIN, one, other));
    }

    @Command(
            name = "split",
            mixinStandardHelpOptions = true,
            description = "An article is not in its story, or not in that of the other article.")
    int split(
            @Parameters(paramLabel = "ARTICLE") String article,
            @Parameters(paramLabel = "OTHER", arity = "0..1") @Nullable String other)
            throws IOException {
        return make(DecisionLine.wish(Verb.SPLIT, article, Objects.requireNonNullElse(other, "")));
    }

    @Command(name = "owner", mixinStandardHelpOptions = true, description = "An outlet belongs to a group.")
    int owner(@Parameters(paramLabel = "OUTLET") String outlet, @Parameters(paramLabel = "GROUP") String group)
            throws IOException {
        return make(DecisionLine.wish(Verb.OWNER, outlet, group));
    }

    @Command(name = "credit", mixinStandardHelpOptions = true, description = "An article is an agency's, or is not.")
    int credit(
            @Parameters(paramLabel = "ARTICLE") String article,
            @Parameters(paramLabel = "AGENCY") String agency,
            @Option(names = "--not", description = "It is not.") boolean isNot)
            throws IOException {
        return make(DecisionLine.wish(isNot ? Verb.NO_CREDIT : Verb.CREDIT, article, agency));
    }

    @Command(
            name = "name",
            mixinStandardHelpOptions = true,
            description = "The first name is another form of the second.")
    int name(@Parameters(paramLabel = "ALIAS") String alias, @Parameters(paramLabel = "NAME") String name)
            throws IOException {
        return make(DecisionLine.wish(Verb.NAME, alias, name));
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "What is decided; with its number, which undoes it.")
    int list(
            @Option(names = "--all", description = "What was undone too.") boolean withUndone,
            @Option(names = "--json", description = "One JSON object a line, which import reads.") boolean asJson)
            throws IOException {
        show(decisions().list(withUndone), asJson);
        return 0;
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Write the decisions that hold as JSON lines.")
    int export() throws IOException {
        show(decisions().list(false), true);
        return 0;
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Take decisions over that another archive exported.")
    int take(@Parameters(paramLabel = "FILE") Path file) throws IOException {
        var json = new DecisionJson();
        var lines = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(json::read)
                .toList();
        show(decisions().take(lines, by()), false);
        return 0;
    }

    @Command(
            name = "undo",
            mixinStandardHelpOptions = true,
            description = "Take a decision back: the machine decides again.")
    int undo(@Parameters(paramLabel = "NUMBER") long action) throws IOException {
        show(decisions().undo(action), false);
        return 0;
    }

    private int make(DecisionLine wish) throws IOException {
        show(decisions().make(List.of(wish), by(), Optional.ofNullable(note)), false);
        return 0;
    }

    private MakeDecisions decisions() {
        return new MakeDecisions(archive.address(), Clock.systemUTC(), console.err()::println);
    }

    private String by() {
        return by != null ? by : System.getProperty("user.name", "somebody");
    }

    private void show(List<DecisionLine> decisions, boolean asJson) {
        var json = new DecisionJson();
        for (var decision : decisions) {
            if (asJson) {
                json.write(decision, console.out());
                console.out().print('\n');
            } else {
                console.out().println(line(decision));
            }
        }
    }

    private static String line(DecisionLine decision) {
        var what = switch (decision.verb()) {
            case JOIN -> decision.subject() + " is one story with " + decision.object();
            case SPLIT -> decision.subject() + " is not of one story with " + decision.object();
            case OWNER -> decision.subject() + " belongs to " + decision.object();
            case CREDIT -> decision.subject() + " is from " + decision.object();
            case NO_CREDIT -> decision.subject() + " is not from " + decision.object();
            case NAME -> decision.subject() + " is " + decision.object();
        };
        return decision.action() + "  " + what + "  (" + decision.madeBy() + ", "
                + decision.madeAt().substring(0, 10)
                + decision.note().map(note -> ": " + note).orElse("")
                + decision.undoneAt()
                        .map(at -> "; undone " + at.substring(0, 10))
                        .orElse("") + ")";
    }
}
