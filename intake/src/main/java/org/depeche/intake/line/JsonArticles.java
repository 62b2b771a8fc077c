package org.depeche.intake.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import org.depeche.intake.Arrivals;
import org.depeche.intake.IntakeSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON that is written over several lines: one article object, several, or a list of them. */
public final class JsonArticles {
    private final JsonFactory json = new JsonFactory();
    private final ArticleLines lines;
    private final int largest;

    public JsonArticles(IntakeSettings settings, ArticleLines lines) {
        this.largest = settings.largestLine();
        this.lines = lines;
    }

    /** Reads the objects one by one; holds no more than one. */
    public void read(String place, InputStream stream, Arrivals arrivals) throws IOException {
        int read = 0;
        try (var parser = json.createParser(ObjectReadContext.empty(), stream)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    var position = arrivals.next(place + "#" + (read + 1));
                    var object = text(parser);
                    if (arrivals.wants(position)) {
                        arrivals.accept(lines.readLine(position, object));
                    }
                    read++;
                }
            }
        } catch (JacksonException broken) {
            arrivals.lost(arrivals.at(place), "breaks off after " + read + " articles: " + broken.getOriginalMessage());
        }
    }

    private String text(JsonParser parser) {
        var text = new StringWriter();
        try (var generator = json.createGenerator(ObjectWriteContext.empty(), new BoundedWriter(text, largest))) {
            generator.copyCurrentStructure(parser);
        }
        return text.toString();
    }

    /** A writer that refuses what is too long for one article. */
    private static final class BoundedWriter extends Writer {
        private final StringWriter text;
        private final int largest;

        BoundedWriter(StringWriter text, int largest) {
            this.text = text;
            this.largest = largest;
        }

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            if (text.getBuffer().length() + length > largest) {
                throw new IOException("an object of over " + largest + " characters");
            }
            text.write(characters, from, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
