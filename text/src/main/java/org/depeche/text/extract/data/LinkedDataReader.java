package org.depeche.text.extract.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depeche.text.article.CanonicalUrl;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads what a page's JSON-LD says of its article, whether alone, in a list or in a graph. */
final class LinkedDataReader {
    private static final Set<String> ARTICLE_TYPES =
            Set.of("blogposting", "liveblogposting", "report", "socialmediaposting", "analysisnewsarticle", "webpage");
    private static final Set<String> CREDITS = Set.of("creditText", "sourceOrganization", "copyrightHolder");

    private final JsonTree json = new JsonTree();
    private final Map<String, Set<String>> linked = new LinkedHashMap<>();
    private final Set<CanonicalUrl> addresses;
    private final List<Map<String, Object>> articles = new ArrayList<>();
    private final Map<String, Map<String, Object>> named = new HashMap<>();
    private boolean article;
    private boolean live;

    /**
     * Prepares to read scripts.
     *
     * @param addresses what the page calls its own address
     */
    LinkedDataReader(Set<CanonicalUrl> addresses) {
        this.addresses = addresses;
    }

    /** Takes the breadcrumb that {@code script} describes, and remembers its articles. */
    void read(String script) {
        for (var object : json.objects(script)) {
            if (isArticle(object)) {
                articles.add(object);
            }
            takeCrumb(object);
            if (object.get("@id") instanceof String id && object.containsKey("name")) {
                named.putIfAbsent(id, object);
            }
        }
    }

    /**
     * Takes one article of all that were read, for a page may describe its neighbours too: the one at the page's own
     * address, else the first; and then what is said of the page itself.
     */
    void choose() {
        articles.stream()
                .filter(object -> !isPage(object) && isHere(object))
                .findFirst()
                .or(() -> articles.stream().filter(object -> !isPage(object)).findFirst())
                .ifPresent(object -> {
                    article = true;
                    takeArticle(object);
                });
        articles.stream().filter(LinkedDataReader::isPage).forEach(this::takeArticle);
    }

    private static boolean isPage(Map<String, Object> object) {
        return values(object.get("@type")).stream().allMatch(type -> type.equalsIgnoreCase("WebPage"));
    }

    private boolean isHere(Map<String, Object> object) {
        for (var name : new String[] {"url", "mainEntityOfPage", "@id"}) {
            var value = object.get(name) instanceof Map<?, ?> page ? page.get("@id") : object.get(name);
            if (value instanceof String address
                    && CanonicalUrl.parse(address).filter(addresses::contains).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The values found, by property; authors stand under person and organization. */
    Map<String, Set<String>> found() {
        return linked;
    }

    boolean hasArticle() {
        return article;
    }

    /** Whether the article is a running report, to which its newsroom adds. */
    boolean isLive() {
        return live;
    }

    private boolean isArticle(Map<String, Object> object) {
        for (var type : values(object.get("@type"))) {
            var small = type.toLowerCase(Locale.ROOT);
            live |= small.equals("liveblogposting");
            boolean named = small.endsWith("article") || ARTICLE_TYPES.contains(small);
            if (named && (object.containsKey("headline") || object.containsKey("datePublished"))) {
                return true;
            }
        }
        return false;
    }

    private void takeArticle(Map<String, Object> object) {
        for (var name : new String[] {
            "headline",
            "name",
            "description",
            "articleBody",
            "datePublished",
            "dateModified",
            "dateCreated",
            "articleSection",
            "inLanguage",
            "isAccessibleForFree"
        }) {
            values(object.get(name)).forEach(value -> add(name, unescape(value)));
        }
        people(object.get("author"));
        people(object.get("creator"));
        CREDITS.forEach(name -> values(object.get(name)).forEach(value -> add("organization", value)));
        takePublisher(object.get("publisher"));
    }

    /** Where the publisher stands elsewhere, it is often the house that owns the site; readers know the site's name. */
    private void takePublisher(@Nullable Object publisher) {
        if (isReference(publisher)) {
            named.values().stream()
                    .filter(object -> values(object.get("@type")).contains("WebSite"))
                    .forEach(site -> values(site.get("name")).forEach(value -> add("publisher", value)));
        }
        values(resolved(publisher)).forEach(value -> add("publisher", value));
    }

    private void takeCrumb(Map<String, Object> object) {
        if (values(object.get("@type")).contains("BreadcrumbList")
                && object.get("itemListElement") instanceof List<?> items) {
            for (var item : items) {
                values(item).forEach(name -> add("crumb", unescape(name)));
            }
        }
    }

    private void people(@Nullable Object author) {
        var list = author instanceof List<?> several ? several : author == null ? List.of() : List.of(author);
        for (var reference : list) {
            var one = resolved(reference);
            boolean organization = one instanceof Map<?, ?> object
                    && String.valueOf(object.get("@type")).endsWith("Organization");
            values(one).forEach(name -> add(organization ? "organization" : "person", unescape(name)));
        }
    }

    /** The object that a reference means, where it stands elsewhere on the page: {@code {"@id": "#odile"}}. */
    private @Nullable Object resolved(@Nullable Object value) {
        return value instanceof Map<?, ?> object && isReference(object)
                ? named.getOrDefault(String.valueOf(object.get("@id")), Map.of())
                : value;
    }

    private static boolean isReference(@Nullable Object value) {
        return value instanceof Map<?, ?> object && !object.containsKey("name") && object.containsKey("@id");
    }

    /** The strings that a value stands for: itself, its parts, or the name of an object. */
    private static List<String> values(@Nullable Object value) {
        if (value instanceof String text) {
            return List.of(text);
        }
        var texts = new ArrayList<String>();
        if (value instanceof List<?> list) {
            for (var part : list) {
                texts.addAll(part instanceof List ? List.of() : values(part));
            }
        } else if (value instanceof Map<?, ?> object) {
            var name = object.containsKey("name") ? object.get("name") : object.get("item");
            if (name instanceof String text) {
                texts.add(text);
            } else if (name instanceof List<?> names) {
                names.forEach(part -> texts.add(String.valueOf(part)));
            } else if (name instanceof Map<?, ?> item && item.get("name") instanceof String text) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static String unescape(String value) {
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
    }

    private void add(String name, String value) {
        if (!value.isBlank()) {
            linked.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(value.strip());
        }
    }
}
