package org.depeche.store.story;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.depeche.text.story.Reasons;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The reasons of a membership as JSON in a column; what is empty is left out. */
final class ReasonsColumn {
    private static final JsonFactory JSON = new JsonFactory();

    private ReasonsColumn() {}

    static String write(Reasons reasons) {
        if (reasons.equals(Reasons.none())) {
            return "";
        }
        var out = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("nearest", reasons.nearest());
            json.writeNumberProperty("likeness", Math.round(reasons.likeness() * 1000) / 1000.0);
            texts(json, "words", reasons.words());
            texts(json, "names", reasons.names());
            texts(json, "numbers", reasons.numbers());
            reasons.daysApart().ifPresent(days -> json.writeNumberProperty("daysApart", days));
            if (reasons.sharedWords() > 0) {
                json.writeNumberProperty("sharedWords", reasons.sharedWords());
            }
            texts(json, "agencies", reasons.agencies());
            reasons.meaning().ifPresent(meaning -> json.writeNumberProperty("meaning", meaning));
            if (reasons.decided()) {
                json.writeBooleanProperty("decided", true);
            }
            json.writeEndObject();
        }
        return out.toString();
    }

    static Reasons read(String column) {
        if (column.isEmpty()) {
            return Reasons.none();
        }
        var lists = new HashMap<String, List<String>>();
        var values = new HashMap<String, String>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), column)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = json.currentName();
                if (json.nextToken() == JsonToken.START_ARRAY) {
                    lists.put(name, list(json));
                } else {
                    values.put(name, json.getString());
                }
            }
        }
        return reasons(lists, values);
    }

    private static Reasons reasons(Map<String, List<String>> lists, Map<String, String> values) {
        return new Reasons(
                values.getOrDefault("nearest", ""),
                Double.parseDouble(values.getOrDefault("likeness", "0")),
                lists.getOrDefault("words", List.of()),
                lists.getOrDefault("names", List.of()),
                lists.getOrDefault("numbers", List.of()),
                number(values.get("daysApart")),
                Integer.parseInt(values.getOrDefault("sharedWords", "0")),
                lists.getOrDefault("agencies", List.of()),
                number(values.get("meaning")),
                Boolean.parseBoolean(values.get("decided")));
    }

    private static OptionalInt number(@Nullable String value) {
        return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
    }

    private static void texts(JsonGenerator json, String name, List<String> values) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(name);
            values.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private static List<String> list(JsonParser json) {
        var values = new ArrayList<String>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(json.getString());
        }
        return values;
    }
}
