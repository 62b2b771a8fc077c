package org.depeche.encoder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a model's own files do not tell of it; the file {@code encoder.properties} beside the model does.
 *
 * @param pooling how the vectors of the tokens become one, where the model leaves that to its users
 * @param prefix what the model wants to read before each text
 * @param tokens how many tokens of a text are read at most
 * @param unrelated the cosine of texts that have nothing to do with each other
 * @param same the cosine of texts that tell one event
 */
record EncoderSettings(Pooling pooling, String prefix, int tokens, double unrelated, double same) {
    static final String FILE = "encoder.properties";
    private static final Set<String> KEYS = Set.of("pooling", "prefix", "tokens", "unrelated", "same");

    /** How the vectors of the tokens become one. */
    enum Pooling {
        MEAN,
        /** That of the first token, which stands for all. */
        CLS
    }

    static EncoderSettings read(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        var given = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                given.load(reader);
            }
        }
        var unknown = new TreeSet<>(given.stringPropertyNames());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new IOException(file + ": unknown setting " + unknown.first() + "; there are " + new TreeSet<>(KEYS));
        }
        try {
            // What a model is without a file: those of the sentence-transformers family [1] are so.
            // [1] Reimers and Gurevych, Sentence-BERT, 2019, https://aclanthology.org/D19-1410
            var settings = new EncoderSettings(
                    Pooling.valueOf(given.getProperty("pooling", "mean").strip().toUpperCase(Locale.ROOT)),
                    given.getProperty("prefix", ""),
                    Integer.parseInt(given.getProperty("tokens", "128").strip()),
                    Double.parseDouble(given.getProperty("unrelated", "0.25").strip()),
                    Double.parseDouble(given.getProperty("same", "1").strip()));
            settings.check();
            return settings;
        } catch (IllegalArgumentException wrong) {
            throw new IOException(file + ": " + wrong.getMessage(), wrong);
        }
    }

    private void check() {
        if (tokens < 2) {
            throw new IllegalArgumentException("tokens = " + tokens + ": two or more are needed");
        }
        if (!(unrelated >= -1 && unrelated < same && same <= 1)) {
            throw new IllegalArgumentException(
                    "unrelated = " + unrelated + ", same = " + same + ": they must rise between -1 and 1");
        }
    }
}
