package org.depeche.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the manual page; packages are made with it. */
@Command(name = "manual", hidden = true, header = "Write the manual page, for man(1).")
final class ManualCommand implements Runnable {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandSpec spec;

    ManualCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.out().print(ManualPage.of(spec.parent().commandLine()));
    }
}
