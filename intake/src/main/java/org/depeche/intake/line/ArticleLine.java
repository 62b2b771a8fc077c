package org.depeche.intake.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.text.article.Credit;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the fields of an article line. */
final class ArticleLine {
    private final JsonFactory json = new JsonFactory();

    /** Reads the fields of a JSON object; nested ones other than lists of strings and credits are passed over. */
    ArticleFields parse(String line) {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("a JSON object is needed");
            }
            var strings = new LinkedHashMap<String, String>();
            var lists = new LinkedHashMap<String, List<String>>();
            var credits = new ArrayList<Credit>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                var token = parser.nextToken();
                if (token == JsonToken.START_ARRAY) {
                    readList(parser, name, lists, credits);
                } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                    strings.put(name, parser.getString());
                } else {
                    parser.skipChildren();
                }
            }
            return new ArticleFields(strings, lists, credits);
        }
    }

    private static void readList(
            JsonParser parser, String name, Map<String, List<String>> lists, List<Credit> credits) {
        var values = new ArrayList<String>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == null) {
                throw new IllegalArgumentException("the list " + name + " does not end");
            }
            if (token == JsonToken.START_OBJECT && name.equals("credits")) {
                readCredit(parser).ifPresent(credits::add);
            } else if (token == JsonToken.VALUE_STRING) {
                values.add(parser.getString());
            } else {
                parser.skipChildren();
            }
        }
        lists.put(name, values);
    }

    private static Optional<Credit> readCredit(JsonParser parser) {
        var agency = "";
        var evidence = "";
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var token = parser.nextToken();
            if (token == JsonToken.VALUE_STRING && name.equals("agency")) {
                agency = parser.getString();
            } else if (token == JsonToken.VALUE_STRING && name.equals("evidence")) {
                evidence = parser.getString();
            } else {
                parser.skipChildren();
            }
        }
        return agency.isBlank() || evidence.isBlank() ? Optional.empty() : Optional.of(new Credit(agency, evidence));
    }
}
