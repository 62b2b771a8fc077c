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

/** The file that holds a line for everything that could not be taken; lines are added, never overwritten. Thread-safe. */
public final class Rejects {
    private static final JsonFactory JSON = new JsonFactory();
    private final Path file;

    public Rejects(Path file) {
        this.file = file;
    }

    /** Adds what was refused at {@code now}; when this returns it is on the disk. */
    public synchronized void add(List<Reject> rejects, Instant now) throws IOException {
        if (rejects.isEmpty()) {
            return;
        }
        var lines = new StringBuilder();
        rejects.forEach(reject -> lines.append(line(reject, now)).append('\n'));
        try (var stream = new FileOutputStream(file.toFile(), true);
                var writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8)) {
            writer.write(lines.toString());
            writer.flush();
            stream.getFD().sync();
        }
    }

    private static String line(Reject reject, Instant now) {
        var out = new StringWriter();
        var position = reject.position();
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
            json.writeStringProperty("reason", reject.reason());
            json.writeStringProperty("at", now.toString());
            json.writeEndObject();
        }
        return out.toString();
    }
}
