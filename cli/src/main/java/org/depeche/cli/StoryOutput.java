package org.depeche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.depeche.cli.terminal.CompareView;
import org.depeche.newsroom.Comparison;
import org.depeche.newsroom.contract.ComparisonJson;
import org.depeche.web.page.ComparePage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which form a story told whole is shown. */
final class StoryOutput {
    @Option(names = "--json", description = "One JSON object.")
    private boolean asJson;

    @Option(names = "--html", paramLabel = "FILE", description = "One page that needs no network, written to FILE.")
    private @Nullable Path page;

    void show(Comparison comparison, Console console) throws IOException {
        if (page != null) {
            Files.writeString(page, new ComparePage().render(comparison));
        }
        if (asJson) {
            new ComparisonJson().write(comparison, console.out());
            console.out().print('\n');
        } else if (page == null) {
            console.out().print(new CompareView(console.width(), console.color()).show(comparison));
        }
    }
}
