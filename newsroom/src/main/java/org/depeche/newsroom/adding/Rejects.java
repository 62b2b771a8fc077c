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
        var position = refused.position();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("file", position.file());
            json.writeName("offset");
            if (position.offset().isPresent()) {
                json.writeNumber(position.offset().getAsLong());
            } else {
                json.writeNull();
            }
            json.writeNumberProperty("number", position.number());
            json.writeStringProperty("place", position.place());
            json.writeStringProperty("reason", refused.reason());
            json.writeStringProperty("at", now.toString());
            json.writeEndObject();
        }
        return out.toString();
    }
}
