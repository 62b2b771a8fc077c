package org.depeche.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;

/** The program: takes a command and hands back its exit code. */
@Command(
        name = "depeche",
        mixinStandardHelpOptions = true,
        version = "Dépêche 0.1.0",
        header = "Reads the news the way a careful editor does.",
        footer = {
            "",
            "Examples:",
            "  depeche read page.html             what is in an article, without the page around it",
            "  depeche compare one.html two.html  one story told whole: dispatch, changes, sources",
            "  depeche stories articles.jsonl     which stories a collection holds",
            "  depeche add articles.jsonl         take them into an archive (depeche.db)",
            "  depeche story ID                   open a story of the archive",
            "  depeche serve                      show the archive in the browser",
            "",
            "Exit codes: 0 all was read, 1 something was not (a line on standard error says what), 2 wrong usage."
        })
public final class Depeche {
    /** All commands, in the order in which the help lists them. */
    private static final List<Class<?>> COMMANDS = List.of(
            ReadCommand.class,
            CompareCommand.class,
            StoriesCommand.class,
            ReuseCommand.class,
            AddCommand.class,
            WatchCommand.class,
            ReportCommand.class,
            SearchCommand.class,
            ReindexCommand.class,
            StoryCommand.class,
            ServeCommand.class,
            DecideCommand.class,
            AlertCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            HelpCommand.class,
            CompletionCommand.class,
            ManualCommand.class,
            RehearseCommand.class);

    private Depeche() {}

    public static void main(String[] arguments) {
        // Nothing here depends on the machine's locale; Turkish small letters would break the command names.
        Locale.setDefault(Locale.ROOT);
        System.setProperty("java.util.logging.config.class", QuietLibraries.class.getName());
        System.exit(run(arguments, Console.system()));
    }

    /** Runs one command on {@code console}; 0 where all was read, 1 where something was not, 2 for wrong usage. */
    static int run(String[] arguments, Console console) {
        var commandLine = program(arguments, new CommandFactory(console))
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures(console))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.color() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        if (arguments.length == 0) {
            commandLine.usage(console.out());
            console.out().flush();
            return CommandLine.ExitCode.USAGE;
        }
        int code = commandLine.execute(arguments);
        console.out().flush();
        console.err().flush();
        return code;
    }

    /**
     * The program with the commands that {@code arguments} take: the one they name, outlines of all for the program's own
     * help, else all. Looking through every command's options would take half of a short start.
     */
    static CommandLine program(String[] arguments, CommandFactory factory) {
        var program = new CommandLine(Depeche.class, factory);
        var first = arguments.length == 0 ? "--help" : arguments[0];
        if (first.startsWith("-")) {
            COMMANDS.forEach(command -> program.addSubcommand(outline(command)));
            return program;
        }
        var named = COMMANDS.stream()
                .filter(command -> outlineOf(command).name().equals(first) && !needsAll(command))
                .toList();
        (named.isEmpty() ? COMMANDS : named).forEach(program::addSubcommand);
        return program;
    }

    /** Whether a command tells of the others. */
    private static boolean needsAll(Class<?> command) {
        return List.of(HelpCommand.class, CompletionCommand.class, ManualCommand.class)
                .contains(command);
    }

    private static CommandSpec outline(Class<?> command) {
        var words = outlineOf(command);
        var outline = CommandSpec.create().name(words.name());
        outline.usageMessage().header(words.header()).hidden(words.hidden());
        return outline;
    }

    private static Command outlineOf(Class<?> command) {
        return Objects.requireNonNull(command.getAnnotation(Command.class), command.getName());
    }
}
