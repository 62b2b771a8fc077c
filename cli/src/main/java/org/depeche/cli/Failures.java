package org.depeche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
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
        note(trouble);
        console.out().flush();
        console.err().println("depeche: " + trouble.line());
        console.err().flush();
    }

    /** Counts a trouble of which another place tells. */
    void note(Trouble trouble) {
        loss |= trouble.loss();
    }

    /** 1 where a trouble told of a loss, else 0. */
    int exitCode() {
        return loss ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed)
            throws Exception {
        if (failure instanceof IOException
                || failure instanceof UncheckedIOException
                || failure instanceof IllegalArgumentException) {
            console.err().println("depeche: " + line(failure));
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }

    private static String line(Exception failure) {
        if (failure instanceof FileSystemException file) {
            return file.getFile() + ": cannot be written: "
                    + Objects.requireNonNullElse(file.getReason(), reason(file));
        }
        return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    }

    private static String reason(FileSystemException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> "no such folder";
            case AccessDeniedException denied -> "not allowed";
            default -> failure.getClass().getSimpleName();
        };
    }
}
