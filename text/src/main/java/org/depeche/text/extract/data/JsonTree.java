package org.depeche.text.extract.data;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON as pages write it: with remarks, lone commas and bare line breaks; what is broken is kept up to the break.
 */
final class JsonTree {
    private static final int LONGEST = 2_000_000;
    private final JsonFactory factory = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    /** All objects of {@code json}, at any depth, each before those inside it. */
    List<Map<String, Object>> objects(String json) {
        var trimmed = trim(json);
        var reading = new Reading();
        if (read(trimmed, reading)) {
            return reading.objects;
        }
        // The commonest break is a quotation mark that was not escaped within a text.
        var repaired = new Reading();
        read(withInnerMarksEscaped(trimmed), repaired);
        return repaired.values > reading.values ? repaired.objects : reading.objects;
    }

    /** Reads as far as it goes; tells whether it went to the end. Half an object still tells a headline and a date. */
    private boolean read(String json, Reading reading) {
        try (var parser = factory.createParser(ObjectReadContext.empty(), json)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                reading.take(token, parser);
            }
            return true;
        } catch (JacksonException broken) {
            return false;
        }
    }

    /** A quotation mark within a text closes it only before a comma, a colon or a bracket. */
    private static String withInnerMarksEscaped(String json) {
        var escaped = new StringBuilder(json.length() + 16);
        boolean inside = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '\\' && i + 1 < json.length()) {
                escaped.append(c).append(json.charAt(++i));
                continue;
            }
            if (c == '"' && inside && !closes(json, i + 1)) {
                escaped.append('\\');
            } else if (c == '"') {
                inside = !inside;
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    private static boolean closes(String json, int from) {
        int at = from;
        while (at < json.length() && Character.isWhitespace(json.charAt(at))) {
            at++;
        }
        return at == json.length() || ",:}]".indexOf(json.charAt(at)) >= 0;
    }

    private static String trim(String json) {
        int start = 0;
        while (start < json.length() && json.charAt(start) != '{' && json.charAt(start) != '[') {
            start++;
        }
        return json.substring(start, Math.min(json.length(), start + LONGEST));
    }

    /** The objects and arrays that are open while the tokens come in. */
    private static final class Reading {
        private final List<Map<String, Object>> objects = new ArrayList<>();
        private final ArrayDeque<Object> open = new ArrayDeque<>();
        private final ArrayDeque<String> names = new ArrayDeque<>();
        private int values;

        void take(JsonToken token, JsonParser parser) {
            switch (token) {
                case START_OBJECT -> {
                    var object = new LinkedHashMap<String, Object>();
                    add(object);
                    objects.add(object);
                    open.push(object);
                }
                case START_ARRAY -> {
                    var array = new ArrayList<Object>();
                    add(array);
                    open.push(array);
                }
                case END_OBJECT, END_ARRAY -> open.pop();
                case PROPERTY_NAME -> names.push(parser.currentName());
                case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                    add(parser.getString());
                case VALUE_NULL -> add(null);
                default -> {}
            }
        }

        @SuppressWarnings("unchecked")
        private void add(@Nullable Object value) {
            values++;
            var parent = open.peek();
            if (parent instanceof Map) {
                var name = names.pop();
                if (value != null) {
                    ((Map<String, Object>) parent).putIfAbsent(name, value);
                }
            } else if (parent instanceof List && value != null) {
                ((List<Object>) parent).add(value);
            }
        }
    }
}
