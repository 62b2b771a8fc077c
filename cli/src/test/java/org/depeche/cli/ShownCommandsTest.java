package org.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.MissingParameterException;

/**
 * Holds the commands that manuals show, and that services and containers start, against what the program understands.
 *
 * <p>Each is parsed and none is run: an option or a command that is not there fails.
 */
class ShownCommandsTest {
    private static final Path ROOT = Path.of(System.getProperty("depeche.root"));
    private static final Pattern SHOWN = Pattern.compile("(?m)^ {4}(?:\\./)?depeche ([^\\n]*)$|`depeche\\s([^`]+)`");
    private static final Pattern EXEC = Pattern.compile("(?m)^\\s*ExecStart=\\S*/depeche ([^\\n]*)$");
    private static final Pattern SERVED = Pattern.compile("(?m)^#?DEPECHE_SERVE=([^\\n]*)$");
    private static final Pattern LISTED = Pattern.compile("(?m)^(?:CMD|\\s+command:) \\[([^\\]]*)\\]$");
    private static final Pattern OWN_PATH = Pattern.compile("\\b(?:ship|bin|house)/[a-z./]+\\w");

    @Test
    void manualsShowWhatTheProgramUnderstands() throws IOException {
        var shown = new ArrayList<String>();
        for (var manual : manuals()) {
            shown.addAll(found(SHOWN, manual));
        }
        assertThat(shown).hasSizeGreaterThan(50);
        for (var line : shown) {
            for (var command : bare(line).split("(?:;|&&) (?:\\./)?depeche ", -1)) {
                // Packages are made by the launcher of the sources alone.
                if (!command.equals("package")) {
                    assertUnderstood(List.of(command.strip().split("\\s+", -1)));
                }
            }
        }
    }

    @Test
    void servicesStartWhatTheProgramUnderstands() throws IOException {
        var started = new ArrayList<String>(found(EXEC, "docs/operations.md"));
        for (var service : List.of("depeche", "depeche-watch")) {
            assertThat(found(EXEC, "ship/debian/" + service + ".service"))
                    .hasSize(1)
                    .allSatisfy(started::add);
        }
        found(SERVED, "ship/debian/default").forEach(options -> started.add("serve " + options));
        assertThat(started).hasSize(5);
        for (var line : started) {
            assertUnderstood(Arrays.stream(line.split(" ", -1))
                    .filter(word -> !word.equals("$DEPECHE_SERVE") && !word.isEmpty())
                    .toList());
        }
    }

    @Test
    void containersStartWhatTheProgramUnderstands() throws IOException {
        var started = new ArrayList<String>(found(LISTED, "ship/Dockerfile"));
        started.addAll(found(LISTED, "ship/compose.yaml"));
        assertThat(started).hasSize(3);
        for (var list : started) {
            assertUnderstood(Arrays.stream(list.split(", *", -1))
                    .map(word -> word.substring(1, word.length() - 1))
                    .toList());
        }
    }

    @Test
    void containersNameFilesThatAreThere() throws IOException {
        for (var file : List.of("ship/Dockerfile", "ship/compose.yaml")) {
            assertThat(OWN_PATH.matcher(Files.readString(ROOT.resolve(file)))
                            .results()
                            .map(match -> match.group())
                            .filter(path -> !path.contains("target") && !path.endsWith("feeds.opml"))
                            .map(path -> path.startsWith("bin/") ? "ship/" + path : path))
                    .as(file)
                    .isNotEmpty()
                    .allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
        }
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatThrownBy(() -> parse(List.of("serve", "--publik"))).hasMessageContaining("--publik");
        assertThatThrownBy(() -> parse(List.of("sevre"))).hasMessageContaining("sevre");
    }

    private static List<String> manuals() throws IOException {
        try (var files = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of("README.md"), files.map(file -> "docs/" + file.getFileName()))
                    .filter(file -> file.endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> found(Pattern pattern, String file) throws IOException {
        return pattern.matcher(Files.readString(ROOT.resolve(file)))
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .toList();
    }

    /** The command of a line without what a shell takes from it: the remark, where its output goes, what it fills in. */
    private static String bare(String line) {
        return line.replaceFirst("\\s+# .*", "")
                .replaceFirst(" [>|] .*", "")
                .replaceAll("\\$\\([^)]*\\)", "")
                .strip();
    }

    private static void assertUnderstood(List<String> command) {
        assertThatCode(() -> parse(command))
                .as("depeche " + String.join(" ", command))
                .doesNotThrowAnyException();
    }

    private static void parse(List<String> command) {
        var nowhere = new PrintWriter(Writer.nullWriter());
        var words = command.toArray(String[]::new);
        try {
            Depeche.program(words, new CommandFactory(new Console(nowhere, nowhere, 100, false, false)))
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .parseArgs(words);
        } catch (MissingParameterException incomplete) {
            // Running text may name a command without what it takes; what it named was there.
        }
    }
}
