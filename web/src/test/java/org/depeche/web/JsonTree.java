package org.depeche.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON as maps, lists, texts, numbers, truths. */
final class JsonTree {
    private JsonTree() {}

    static @Nullable Object parse(String text) {
        try (var json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            return value(json);
        }
    }

    private static @Nullable Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> array(json);
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IllegalArgumentException("no JSON at " + json.currentLocation());
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser json) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        while (json.nextToken() != tools.jackson.core.JsonToken.END_OBJECT) {
            var name = json.currentName();
            json.nextToken();
            object.put(name, value(json));
        }
        return object;
    }

    private static List<@Nullable Object> array(JsonParser json) {
        var array = new ArrayList<@Nullable Object>();
        while (json.nextToken() != tools.jackson.core.JsonToken.END_ARRAY) {
            array.add(value(json));
        }
        return array;
    }
}
