package org.depeche.text.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables beside this package that hold for all languages: markup words, agencies, outlets. */
final class ExtractData {
    private ExtractData() {}

    /** The lines of the table {@code name}, each cut at its tabs; blank lines and remarks are left out. */
    static List<String[]> rows(String name) {
        try (var stream = ExtractData.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the table " + name + " is missing from the class path");
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("the table " + name + " cannot be read", broken);
        }
    }
}
