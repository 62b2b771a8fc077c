package org.depeche.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.text.article.Article;
import org.depeche.text.article.ArticleBuilder;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Language;
import org.depeche.text.article.Outlet;
import org.depeche.text.article.PartialDate;
import org.depeche.text.words.LanguageIdentifier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** One article line: its fields as given, and the article they make. */
final class ArticleLine {
    private static final LanguageIdentifier LANGUAGES = new LanguageIdentifier();
    private final JsonFactory json = new JsonFactory();

    /** Reads the fields of a JSON object; nested ones other than lists of strings and credits are passed over. */
    Fields parse(String line) {
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
            return new Fields(strings, lists, credits);
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

    /** The fields of an article line. */
    record Fields(Map<String, String> strings, Map<String, List<String>> lists, List<Credit> credits) {
        Optional<String> id() {
            return string("id");
        }

        Optional<String> url() {
            return string("url");
        }

        Optional<String> text() {
            return Optional.ofNullable(strings.get("text"));
        }

        Optional<String> html() {
            return string("html");
        }

        Optional<String> headline() {
            return string("headline");
        }

        /** The article of a line that gives the clean text; empty where only a headline is known. */
        Article article(String place, String text) {
            var builder = Article.builder(id().orElse(place), text);
            var telling = text.isBlank() ? headline().orElse("") : text;
            builder.language(string("language").map(Language::parse).orElseGet(() -> LANGUAGES.identify(telling)));
            return fill(builder).build();
        }

        /** What the line says of an article wins over what its page says. */
        Article over(Article page) {
            var builder = page.toBuilder();
            string("language").map(Language::parse).ifPresent(builder::language);
            return fill(builder).build();
        }

        private ArticleBuilder fill(ArticleBuilder builder) {
            url().ifPresent(builder::url);
            string("outlet").map(Outlet::new).ifPresent(builder::outlet);
            string("kicker").ifPresent(builder::kicker);
            headline().ifPresent(builder::headline);
            string("standfirst").ifPresent(builder::standfirst);
            string("section").ifPresent(builder::section);
            string("published").flatMap(PartialDate::parse).ifPresent(builder::published);
            string("modified").flatMap(PartialDate::parse).ifPresent(builder::modified);
            if (lists.containsKey("authors")) {
                builder.authors(lists.get("authors"));
            }
            if (!credits.isEmpty()) {
                builder.credits(credits);
            }
            if ("true".equals(strings.get("paywalled"))) {
                builder.paywalled(true);
            }
            return builder;
        }

        private Optional<String> string(String name) {
            return Optional.ofNullable(strings.get(name)).filter(value -> !value.isBlank());
        }
    }
}
