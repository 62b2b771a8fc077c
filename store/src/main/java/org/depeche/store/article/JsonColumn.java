package org.depeche.store.article;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.depeche.text.article.ArticlePart;
import org.depeche.text.article.Caption;
import org.depeche.text.article.Origin;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Small lists as JSON in a column: an empty one is the empty text. */
public final class JsonColumn {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonColumn() {}

    public static String texts(List<String> values) {
        return values.isEmpty() ? "" : write(json -> values.forEach(json::writeString));
    }

    /** Captions as a flat list: text, credit or null, text, credit … */
    static String captions(List<Caption> captions) {
        return captions.isEmpty()
                ? ""
                : write(json -> captions.forEach(caption -> {
                    json.writeString(caption.text());
                    caption.credit().ifPresentOrElse(json::writeString, json::writeNull);
                }));
    }

    /** Where parts were found as a flat list in the order of the parts: part, origin, part … */
    static String origins(Map<ArticlePart, Origin> origins) {
        return texts(new TreeMap<>(origins)
                .entrySet().stream()
                        .flatMap(entry -> Stream.of(
                                entry.getKey().name(), entry.getValue().name()))
                        .toList());
    }

    public static List<String> readTexts(String column) {
        return read(column).stream().flatMap(Optional::stream).toList();
    }

    static List<Caption> readCaptions(String column) {
        var values = read(column);
        var captions = new ArrayList<Caption>();
        for (int index = 0; index + 1 < values.size(); index += 2) {
            captions.add(new Caption(values.get(index).orElse(""), values.get(index + 1)));
        }
        return captions;
    }

    static Map<ArticlePart, Origin> readOrigins(String column) {
        var values = readTexts(column);
        var origins = new EnumMap<ArticlePart, Origin>(ArticlePart.class);
        for (int index = 0; index + 1 < values.size(); index += 2) {
            origins.put(ArticlePart.valueOf(values.get(index)), Origin.valueOf(values.get(index + 1)));
        }
        return origins;
    }

    private interface Items {
        void write(JsonGenerator json);
    }

    private static String write(Items items) {
        var out = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartArray();
            items.write(json);
            json.writeEndArray();
        }
        return out.toString();
    }

    private static List<Optional<String>> read(String column) {
        var values = new ArrayList<Optional<String>>();
        if (column.isEmpty()) {
            return values;
        }
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), column)) {
            json.nextToken();
            for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
                if (token == null) {
                    throw new IllegalArgumentException("the list in a column does not end: " + column);
                }
                values.add(token == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(json.getString()));
            }
        }
        return values;
    }
}
