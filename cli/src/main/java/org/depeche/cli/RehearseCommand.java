package org.depeche.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Plays what short runs do in one process, so that the launch cache made of it knows the classes of each. */
@Command(name = "rehearse", hidden = true, header = "Play short runs over a folder, for the launch cache.")
final class RehearseCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FOLDER", description = "Pages to play with.")
    private Path folder = Path.of("samples");

    RehearseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var pages = folder.toString();
        return play("--help")
                                + play("--version")
                                + play("read", "--help")
                                + play("read", pages)
                                + play("read", "--json", pages)
                                + play("stories", pages)
                                + play("reuse", pages)
                                + play("compare", pages)
                                + play("compare", "--json", pages)
                        == 0
                ? 0
                : 1;
    }

    private int play(String... arguments) {
        return Depeche.run(arguments, console);
    }
}
