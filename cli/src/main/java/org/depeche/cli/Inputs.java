package org.depeche.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What every command takes that reads articles. */
@Command(
        description =
                "An input is a page, a scraped text, article lines (JSON), or a folder of them, compressed or not.")
final class Inputs {
    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files and folders.")
    private List<Path> paths = List.of();

    List<Path> paths() {
        return paths;
    }
}
