package org.depeche.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the completion script of bash and zsh; packages are made with it. */
@Command(name = "completion", hidden = true, header = "Write the completion script of bash and zsh.")
final class CompletionCommand implements Runnable {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandSpec spec;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        var program = spec.parent();
        console.out().print(AutoComplete.bash(program.name(), program.commandLine()));
    }
}
