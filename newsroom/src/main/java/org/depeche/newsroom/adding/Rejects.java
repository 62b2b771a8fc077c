package org.depeche.newsroom.adding;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The file that holds a line for everything that could not be taken; lines are added, never overwritten. */
final class Rejects {
    private static final JsonFactory JSON = new JsonFactory();
    private final Path file;

    Rejects(Path file) {
        this.file = file;
    }

    /** Adds the refused of {@code gathered}, on the disk before they are committed: after a crash a line may come twice. */
    void add(List<Gathered> gathered, Instant now) throws IOException {
        var lines = new StringBuilder();
        for (var each : gathered) {
            if (each instanceof Gathered.Refused refused) {
                lines.append(line(refused, now)).append('\n');
            }
        }
        if (lines.isEmpty()) {
            return;
        }
        try (var stream = new FileOutputStream(file.toFile(), true);
                var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8)) {
            writer.write(lines.toString());
            writer.flush();
            stream.getFD().sync();
        }
    }

    private static String line(Gathered.Refused refused, Instant now) {
        var out = new StringWriter();
        var place = refused.place();
        int mark = place.lastIndexOf('#');
        boolean isNumbered = mark > 0 && place.substring(mark + 1).matches("\\d{1,18}");
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("file", isNumbered ? place.substring(0, mark) : place);
            json.writeName("offset");
            if (isNumbered) {
                json.writeNumber(Long.parseLong(place.substring(mark + 1)));
            } else {
                json.writeNull();
            }
            json.writeStringProperty("reason", refused.reason());
            json.writeStringProperty("at", now.toString());
            json.writeEndObject();
        }
        return out.toString();
    }
}
