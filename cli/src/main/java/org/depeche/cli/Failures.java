package org.depeche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.depeche.newsroom.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Translates failures into a line on standard error and an exit code. */
final class Failures implements IExecutionExceptionHandler {
    private final Console console;
    private boolean loss;

    Failures(Console console) {
        this.console = console;
    }

    /** Tells of one trouble at once. */
    void tell(Trouble trouble) {
        loss |= trouble.loss();
        console.out().flush();
        console.err().println("depeche: " + trouble.line());
        console.err().flush();
    }

    /** 1 where a trouble told of a loss, else 0. */
    int exitCode() {
        return loss ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed)
            throws Exception {
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            console.err().println("depeche: " + failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }
}
