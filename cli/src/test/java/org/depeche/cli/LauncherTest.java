package org.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the settings that the launchers give the Java machine against machines that are small. */
class LauncherTest {
    private static final Path ROOT = Path.of(System.getProperty("depeche.root"));
    private static final Pattern COLLECTOR = Pattern.compile("(?mi)collector=\"?(-XX:[^\"\\n]+)\"?$");

    /** Young objects in so many megabytes would be all of a smaller heap, and the launch cache could not be read. */
    @ParameterizedTest
    @ValueSource(strings = {"depeche", "ship/bin/depeche", "ship/bin/depeche.cmd"})
    void leavesASmallHeapRoomForOldObjects(String launcher) throws IOException, InterruptedException {
        var collectors = COLLECTOR
                .matcher(Files.readString(ROOT.resolve(launcher)).replace("\r", ""))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(collectors).hasSize(2);
        for (var collector : collectors) {
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.add("-Xmx200m");
            command.addAll(List.of(collector.split(" ", -1)));
            command.add("-version");
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            assertThat(said).doesNotContain("warning").contains("Runtime Environment");
        }
    }
}
