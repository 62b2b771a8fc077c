package org.depeche.intake.agency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON value in memory, whose fields are found without regard to case and underscores. */
record JsonValue(@Nullable Object content) {
    private static final JsonFactory JSON = new JsonFactory();

    /** Reads one value; whoever calls handles what Jackson throws. */
    static JsonValue parse(String json) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return read(parser);
        }
    }

    private static JsonValue read(JsonParser parser) {
        var token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            var fields = new LinkedHashMap<String, JsonValue>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = plain(parser.currentName());
                parser.nextToken();
                fields.put(name, read(parser));
            }
            return new JsonValue(fields);
        }
        if (token == JsonToken.START_ARRAY) {
            var values = new ArrayList<JsonValue>();
            while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
                values.add(read(parser));
            }
            return new JsonValue(values);
        }
        return new JsonValue(token == null || token == JsonToken.VALUE_NULL ? null : parser.getString());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** The field at the end of this way down; an empty value where there is none. */
    JsonValue at(String... names) {
        var value = this;
        for (var name : names) {
            value = value.content instanceof Map<?, ?> fields && fields.get(name) instanceof JsonValue found
                    ? found
                    : new JsonValue(null);
        }
        return value;
    }

    boolean has(String name) {
        return at(name).content != null;
    }

    /** The items of a list, the values of an object, or the value itself; none where it is absent. */
    List<JsonValue> all() {
        if (content instanceof List<?> values) {
            return values.stream().map(JsonValue.class::cast).toList();
        }
        return content == null ? List.of() : List.of(this);
    }

    /** The values of an object's fields, or the items of a list. */
    List<JsonValue> values() {
        return content instanceof Map<?, ?> fields
                ? fields.values().stream().map(JsonValue.class::cast).toList()
                : all();
    }

    Optional<String> text() {
        return content instanceof String text
                ? Optional.of(text.strip()).filter(words -> !words.isEmpty())
                : Optional.empty();
    }

    Optional<String> text(String... names) {
        return at(names).text();
    }
}
