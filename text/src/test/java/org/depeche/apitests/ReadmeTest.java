package org.depeche.apitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What text/README.md shows is compiled and run as it stands there, and prints what it says. */
class ReadmeTest {
    private static final Pattern SHOWN = Pattern.compile("```java\\n(.*?)```\\s+It prints `([^`]+)`", Pattern.DOTALL);
    private static final List<String> PACKAGES = List.of("article", "reading", "reuse.align");

    @TempDir
    private Path folder;

    @Test
    void printsWhatTheReadmeSays() throws Exception {
        var shown = SHOWN.matcher(Files.readString(Path.of(System.getProperty("depeche.root"), "text", "README.md")));
        int examples = 0;
        while (shown.find()) {
            assertThat(shown.group(1).strip().lines()).hasSizeLessThanOrEqualTo(6);
            assertThat(printed("Example" + ++examples, shown.group(1))).isEqualTo(shown.group(2));
        }
        assertThat(examples).isEqualTo(2);
    }

    private String printed(String name, String lines) throws Exception {
        var source = folder.resolve(name + ".java");
        var imports = PACKAGES.stream()
                .map(each -> "import org.depeche.text." + each + ".*;\n")
                .collect(Collectors.joining());
        Files.writeString(
                source,
                imports + "public class " + name + " { public static void main(String[] none) {\n" + lines + "}}");
        var compiler = ToolProvider.getSystemJavaCompiler();
        var complaints = new ByteArrayOutputStream();
        assertThat(compiler.run(
                        null,
                        null,
                        complaints,
                        "-proc:none",
                        "-d",
                        folder.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString()))
                .as(() -> complaints.toString(StandardCharsets.UTF_8))
                .isZero();
        return run(name);
    }

    private String run(String name) throws IOException, ReflectiveOperationException {
        var out = System.out;
        var caught = new ByteArrayOutputStream();
        try (var loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(caught, true, StandardCharsets.UTF_8));
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } catch (InvocationTargetException failure) {
            throw new AssertionError(name + " failed", failure.getCause());
        } finally {
            System.setOut(out);
        }
        return caught.toString(StandardCharsets.UTF_8).strip();
    }
}
