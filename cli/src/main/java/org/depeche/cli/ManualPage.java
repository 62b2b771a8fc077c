package org.depeche.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The program's manual page, in the macros of man(7), made from what its commands say of themselves. */
final class ManualPage {
    private final StringBuilder page = new StringBuilder();

    private ManualPage() {}

    static String of(CommandLine program) {
        var manual = new ManualPage();
        manual.write(program.getCommandSpec());
        return manual.page.toString();
    }

    private void write(CommandSpec program) {
        var name = program.name();
        line(".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"" + program.version()[0] + "\"");
        line(".SH NAME");
        line(name + " \\- " + escaped(String.join(" ", program.usageMessage().header())));
        line(".SH SYNOPSIS");
        line(".B " + name);
        line("[\\fIOPTION\\fR] \\fICOMMAND\\fR [\\fIARGUMENT\\fR]...");
        arguments(".SH OPTIONS", program);
        line(".SH COMMANDS");
        program.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden())
                .distinct()
                .forEach(this::command);
        notes(".SH NOTES", program.usageMessage().footer());
    }

    private void command(CommandSpec command) {
        line(".SS " + command.name());
        paragraphs(command.usageMessage().header());
        line(".PP");
        line(".B " + escaped(synopsis(command)));
        paragraphs(command.usageMessage().description());
        arguments("", command);
        notes("", command.usageMessage().footer());
    }

    private static String synopsis(CommandSpec command) {
        var help = new Help(command, Help.defaultColorScheme(Help.Ansi.OFF));
        return help.synopsis(0).strip().replaceAll("\\s+", " ");
    }

    private void arguments(String heading, CommandSpec command) {
        var options =
                command.options().stream().filter(option -> !option.hidden()).toList();
        if (!heading.isEmpty() && !options.isEmpty()) {
            line(heading);
        }
        options.forEach(option -> argument(String.join(", ", option.names()), option));
        command.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .forEach(parameter -> argument("", parameter));
    }

    private void argument(String names, ArgSpec argument) {
        line(".TP");
        var label = argument.arity().max() > 0 ? "\\fI" + escaped(argument.paramLabel()) + "\\fR" : "";
        line("\\fB" + escaped(names) + "\\fR" + (names.isEmpty() || label.isEmpty() ? "" : " ") + label);
        line(escaped(String.join(" ", argument.description())));
    }

    private void notes(String heading, String[] lines) {
        if (lines.length == 0) {
            return;
        }
        line(heading.isEmpty() ? ".PP" : heading);
        line(".nf");
        List.of(lines).forEach(text -> line(escaped(text)));
        line(".fi");
    }

    private void paragraphs(String[] texts) {
        for (var text : texts) {
            line(".PP");
            line(escaped(text));
        }
    }

    /** A line of text in which nothing is taken for a macro. */
    private static String escaped(String text) {
        var plain =
                text.replace("%n", "\n").replace("%%", "%").replace("\\", "\\e").replace("-", "\\-");
        return plain.replaceAll("(?m)^([.'])", "\\\\&$1");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
