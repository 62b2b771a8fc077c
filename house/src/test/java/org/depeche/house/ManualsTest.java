package org.depeche.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds what the manuals say of the project's files against those files. */
class ManualsTest {
    private static final Path ROOT = Path.of(System.getProperty("depeche.root"));
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern MEASURED = Pattern.compile(
            "\\*\\*Measured error\\.\\*\\*(.*?)Data, command, peers.*?\\((\\.\\./quality/\\w+\\.md)\\)",
            Pattern.DOTALL);
    private static final Pattern FIGURE = Pattern.compile("(?<![\\d.])\\.\\d{2,3}(?!\\d)");

    @Test
    void linksLeadToFilesThatAreThere() throws IOException {
        var dead = new ArrayList<String>();
        int links = 0;
        for (var manual : manuals()) {
            for (var link : found(LINK, manual)) {
                links++;
                if (!Files.exists(manual.resolveSibling(link.group(1)))) {
                    dead.add(ROOT.relativize(manual) + ": " + link.group(1));
                }
            }
        }
        assertThat(dead).isEmpty();
        assertThat(links).isGreaterThan(30);
    }

    @Test
    void pagesOnAlgorithmsDrawThemAndTellErrorsThatWereMeasured() throws IOException {
        var pages = manuals().stream()
                .filter(manual -> manual.startsWith(ROOT.resolve("docs/how")) && !manual.endsWith("README.md"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(7);
        for (var page : pages) {
            assertThat(Files.readString(page)).as(page.toString()).contains(".svg)");
            var told = found(MEASURED, page);
            assertThat(told).as(page + " tells its measured error").hasSize(1);
            var measurements = Files.readString(page.resolveSibling(told.get(0).group(2)));
            assertThat(FIGURE.matcher(told.get(0).group(1)).results().map(MatchResult::group))
                    .as(page.getFileName() + " against " + told.get(0).group(2))
                    .allSatisfy(figure -> assertThat(measurements).contains(figure));
        }
    }

    private static List<MatchResult> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file)).results().toList();
    }

    private static List<Path> manuals() throws IOException {
        var manuals = new ArrayList<Path>(List.of(ROOT.resolve("text/README.md"), ROOT.resolve("samples/README.md")));
        for (var folder : List.of(ROOT, ROOT.resolve("docs"), ROOT.resolve("docs/how"), ROOT.resolve("docs/quality"))) {
            try (var files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(manuals::add);
            }
        }
        return manuals;
    }
}
