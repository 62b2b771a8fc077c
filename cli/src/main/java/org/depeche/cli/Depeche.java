package org.depeche.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program: takes a command and hands back its exit code. */
@Command(
        name = "depeche",
        mixinStandardHelpOptions = true,
        version = "Dépêche 0.1.0",
        header = "Reads the news the way a careful editor does.",
        subcommands = {
            ReadCommand.class,
            CompareCommand.class,
            ReuseCommand.class,
            AddCommand.class,
            WatchCommand.class,
            HelpCommand.class,
            CompletionCommand.class,
            ManualCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  depeche read page.html             what is in an article, without the page around it",
            "  depeche compare one.html two.html  one story told whole: dispatch, changes, sources",
            "",
            "Exit codes: 0 all was read, 1 something was not (a line on standard error says what), 2 wrong usage."
        })
public final class Depeche {
    private Depeche() {}

    public static void main(String[] arguments) {
        // Nothing here depends on the machine's locale; Turkish small letters would break the command names.
        Locale.setDefault(Locale.ROOT);
        System.exit(run(arguments, Console.system()));
    }

    /** Runs one command on {@code console}; 0 where all was read, 1 where something was not, 2 for wrong usage. */
    static int run(String[] arguments, Console console) {
        var commandLine = new CommandLine(Depeche.class, new CommandFactory(console))
                .setOut(console.out())
                .setErr(console.err())
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
}
