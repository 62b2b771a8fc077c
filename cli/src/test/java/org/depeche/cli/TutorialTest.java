package org.depeche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of docs/tutorial.md, in order, and holds what it shows against what they print. */
class TutorialTest {
    private static final Path ROOT = Path.of(System.getProperty("depeche.root"));
    private static final Pattern SHOWN = Pattern.compile("```console\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void printsWhatItShows() throws IOException {
        var tutorial = Files.readString(ROOT.resolve("docs/tutorial.md"));
        assertThat(tutorial.lines().filter(line -> line.startsWith("## "))).hasSize(10);
        var blocks = SHOWN.matcher(tutorial);
        int commands = 0;
        while (blocks.find()) {
            for (var step : blocks.group(1).substring(2).split("\n\\$ ", -1)) {
                follow(step.lines().toList());
                commands++;
            }
        }
        assertThat(commands).isGreaterThanOrEqualTo(10);
    }

    private void follow(List<String> step) throws IOException {
        var command = step.get(0);
        var out = new StringWriter();
        var err = new StringWriter();
        var console = new Console(new PrintWriter(out), new PrintWriter(err), 100, false, false);
        int code = Depeche.run(words(command).toArray(String[]::new), console);
        assertThat(code).as(command + "\n" + err).isZero();
        int redirected = command.indexOf(" > ");
        if (redirected >= 0) {
            Files.writeString(folder.resolve(command.substring(redirected + 3)), out.toString());
        }
        var told = out + "\n" + err;
        for (var shown : step.subList(1, step.size())) {
            for (var part : shown.split("…", -1)) {
                assertThat(told).as(command).contains(part);
            }
        }
    }

    /** The arguments, with samples as they lie here and all other files in the test's own folder. */
    private List<String> words(String command) {
        var line = command.contains(" > ") ? command.substring(0, command.indexOf(" > ")) : command;
        var words = new ArrayList<String>();
        for (var word : line.split(" ", -1)) {
            boolean isFile = word.matches("[a-z]+\\.(db|html|jsonl|csv)");
            words.add(
                    word.startsWith("samples/")
                            ? ROOT.resolve(word).toString()
                            : isFile ? folder.resolve(word).toString() : word);
        }
        assertThat(words.get(0)).isEqualTo("depeche");
        return words.subList(1, words.size());
    }
}
