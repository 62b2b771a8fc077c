package org.depeche.newsroom.contract;

import java.io.Writer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import org.depeche.newsroom.archive.DecisionLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a person's decision as one JSON object, and reads it back. */
public final class DecisionJson {
    private static final JsonFactory JSON = new JsonFactory();

    /** Writes {@code decision} to {@code out} without a line break; {@code out} stays open. */
    public void write(DecisionLine decision, Writer out) {
        JsonOut.object(out, json -> {
            json.number("decision", decision.action());
            json.text("verb", decision.verb().name().toLowerCase(Locale.ROOT));
            json.text("subject", decision.subject());
            json.text("object", decision.object());
            json.text("madeAt", decision.madeAt());
            json.text("madeBy", decision.madeBy());
            json.text("note", decision.note());
            json.text("undoneAt", decision.undoneAt());
        });
    }

    /** Reads a line that {@link #write} wrote. */
    public DecisionLine read(String line) {
        var values = new HashMap<String, String>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("decision '" + line + "': a JSON object is needed");
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = json.currentName();
                if (json.nextToken() != JsonToken.VALUE_NULL) {
                    values.put(name, json.getString());
                }
            }
        }
        return new DecisionLine(
                0,
                DecisionLine.Verb.valueOf(
                        needed(values.get("verb"), "verb", line).toUpperCase(Locale.ROOT)),
                needed(values.get("subject"), "subject", line),
                needed(values.get("object"), "object", line),
                values.getOrDefault("madeAt", ""),
                values.getOrDefault("madeBy", ""),
                Optional.ofNullable(values.get("note")),
                Optional.ofNullable(values.get("undoneAt")));
    }

    private static String needed(@Nullable String value, String name, String line) {
        if (value == null) {
            throw new IllegalArgumentException("decision '" + line + "': it needs a " + name);
        }
        return value;
    }
}
