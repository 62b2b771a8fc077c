package org.depeche.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What every command takes that reads articles. */
@Command(description = Inputs.FORMS)
final class Inputs {
    static final String FORMS =
            "An input is a page, a scraped text, a PDF, a table of articles (JSON lines, CSV, Parquet), an agency's item, a feed,"
                    + " a web archive (WARC, WACZ), or a folder or archive of them, compressed or not.";

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files and folders.")
    private List<Path> paths = List.of();

    List<Path> paths() {
        return paths;
    }
}
