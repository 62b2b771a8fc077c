package org.depeche.intake.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.intake.fetch.PageAddress;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON Feed 1.0 and 1.1. */
final class JsonFeed {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonFeed() {}

    /** Reads {@code text}; fails with Jackson's exception where it is no JSON, with another where it is no feed. */
    static Feed read(PageAddress address, String text) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("a JSON feed is an object");
            }
            var fields = new HashMap<String, String>();
            var items = new ArrayList<Item>();
            boolean listed = false;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                var token = parser.nextToken();
                if (name.equals("items") && token == JsonToken.START_ARRAY) {
                    listed = true;
                    readItems(parser, items);
                } else {
                    readField(parser, name, token, fields);
                }
            }
            if (!listed) {
                throw new IllegalArgumentException("a JSON feed has items");
            }
            return feed(address, fields, items);
        }
    }

    /** An item as it stands. */
    private record Item(Map<String, String> fields, List<String> authors) {

        Optional<String> field(String name) {
            return JsonFeed.field(fields, name);
        }
    }

    private static Feed feed(PageAddress address, Map<String, String> fields, List<Item> items) {
        var home = field(fields, "home_page_url").flatMap(address::resolve);
        var entries = items.stream()
                .flatMap(item -> entry(home.orElse(address), item).stream())
                .toList();
        return new Feed(
                field(fields, "title"),
                home,
                field(fields, "language"),
                Optional.empty(),
                FeedReader.distinct(entries),
                false);
    }

    private static Optional<FeedEntry> entry(PageAddress base, Item item) {
        var link = item.field("url").or(() -> item.field("external_url")).flatMap(base::resolve);
        var title = item.field("title");
        var key = item.field("id").or(() -> link.map(PageAddress::toString)).or(() -> title);
        var content = item.field("content_html")
                .or(() -> item.field("content_text").map(JsonFeed::paragraphs))
                .or(() -> item.field("summary").map(JsonFeed::paragraphs));
        return key.map(value -> new FeedEntry(
                value,
                link,
                title,
                content,
                Sitemap.moment(item.field("date_published")),
                Sitemap.moment(item.field("date_modified")),
                item.authors()));
    }

    /** Plain text as markup. */
    private static String paragraphs(String text) {
        var escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        return "<p>" + escaped.strip().replaceAll("\\s*\\n\\s*", "</p><p>") + "</p>";
    }

    private static void readItems(JsonParser parser, List<Item> items) {
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                items.add(readItem(parser));
            } else {
                parser.skipChildren();
            }
        }
    }

    private static Item readItem(JsonParser parser) {
        var fields = new HashMap<String, String>();
        var authors = new ArrayList<String>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var token = parser.nextToken();
            if (name.equals("authors") && token == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    readAuthor(parser, authors);
                }
            } else if (name.equals("author")) {
                readAuthor(parser, authors);
            } else {
                readField(parser, name, token, fields);
            }
        }
        return new Item(fields, authors);
    }

    private static void readAuthor(JsonParser parser, List<String> authors) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        var fields = new HashMap<String, String>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            readField(parser, parser.currentName(), parser.nextToken(), fields);
        }
        field(fields, "name").ifPresent(authors::add);
    }

    private static void readField(JsonParser parser, String name, JsonToken token, Map<String, String> fields) {
        if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
            fields.put(name, parser.getString());
        } else {
            parser.skipChildren();
        }
    }

    private static Optional<String> field(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
