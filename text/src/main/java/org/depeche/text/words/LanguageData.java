package org.depeche.text.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.depeche.text.article.Language;

/**
 * The folder of data that makes a language: one sub-folder a room, {@code languages/fr/words/abbreviations.txt} and the like, on the class
 * path.
 *
 * <p>Files are UTF-8 lines; blank lines and what follows a {@code #} at a line's start are left out. A language without
 * a file has an empty list there. A folder may hold {@code same-as.txt} with another language's tag, whose files then stand
 * in for those it lacks: {@code no} is {@code nb}.
 */
public record LanguageData(Language language) {
    private static final String SAME_AS = "same-as.txt";

    /** The lines of the file {@code name} of this language, in order. */
    public List<String> lines(String name) {
        try (var stream =
                LanguageData.class.getResourceAsStream("/org/depeche/text/languages/" + language.tag() + "/" + name)) {
            if (stream == null) {
                return name.equals(SAME_AS) ? List.of() : linesOfTwin(name);
            }
            return filled(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("language data " + language.tag() + "/" + name + " cannot be read", broken);
        }
    }

    private List<String> linesOfTwin(String name) {
        var twin = lines(SAME_AS);
        return twin.isEmpty() ? twin : new LanguageData(new Language(twin.get(0))).lines(name);
    }

    /** Plain loops: this runs at every start of the program, before anything is compiled. */
    private static List<String> filled(String text) {
        var lines = new ArrayList<String>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            var line = text.substring(start, stop > start && text.charAt(stop - 1) == '\r' ? stop - 1 : stop);
            if (!line.isBlank() && line.charAt(0) != '#') {
                lines.add(line);
            }
            start = stop + 1;
        }
        return Collections.unmodifiableList(lines);
    }
}
