package org.depeche.text.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.depeche.text.article.Language;

/**
 * The folder of data that makes a language: {@code languages/fr/abbreviations.txt} and the like, on the class path.
 *
 * <p>Files are UTF-8 lines; blank lines and what follows a {@code #} at a line's start are left out. A language without
 * a file has an empty list there.
 */
public record LanguageData(Language language) {

    /** The lines of the file {@code name} of this language, in order. */
    public List<String> lines(String name) {
        try (var stream =
                LanguageData.class.getResourceAsStream("/org/depeche/text/languages/" + language.tag() + "/" + name)) {
            if (stream == null) {
                return List.of();
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("language data " + language.tag() + "/" + name + " cannot be read", broken);
        }
    }
}
