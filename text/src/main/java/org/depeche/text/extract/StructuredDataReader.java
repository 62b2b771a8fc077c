package org.depeche.text.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Gathers a page's structured data: JSON-LD, microdata, Open Graph and other meta elements. */
final class StructuredDataReader {
    private static final Set<String> ARTICLE_TYPES =
            Set.of("blogposting", "liveblogposting", "report", "socialmediaposting", "analysisnewsarticle", "webpage");
    private static final Set<String> CREDITS = Set.of("creditText", "sourceOrganization", "copyrightHolder");
    private static final int LONGEST_VALUE = 2_000;

    private final JsonTree json = new JsonTree();

    StructuredData read(Document page) {
        var found = new Found();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Element element) {
                        found.take(element);
                    }
                },
                page);
        found.readJson(json);
        return found.toStructuredData();
    }

    /** What has been found so far, by name and in order of trust. */
    private static final class Found {
        private final List<String> scripts = new ArrayList<>();
        private final Map<String, Set<String>> meta = new LinkedHashMap<>();
        private final Map<String, Set<String>> micro = new LinkedHashMap<>();
        private final Map<String, Set<String>> linked = new LinkedHashMap<>();
        private @Nullable String title;
        private @Nullable String canonical;
        private @Nullable String language;
        private boolean article;

        void take(Element element) {
            switch (element.normalName()) {
                case "script" -> takeScript(element);
                case "meta" -> takeMeta(element);
                case "title" -> title = title == null ? element.text() : title;
                case "html" -> language = first(element.attr("lang"), element.attr("xml:lang"));
                case "link" -> canonical = element.attr("rel").equals("canonical") ? element.attr("href") : canonical;
                default -> {}
            }
            var property = element.attr("itemprop");
            if (!property.isEmpty() && !element.normalName().equals("meta")) {
                takeMicrodata(element, property);
            }
        }

        private static @Nullable String first(String one, String other) {
            return !one.isBlank() ? one : !other.isBlank() ? other : null;
        }

        private void takeScript(Element element) {
            if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                scripts.add(element.data());
            }
        }

        private void takeMeta(Element element) {
            var content = element.attr(element.hasAttr("content") ? "content" : "value");
            if (content.isBlank()) {
                return;
            }
            var value = cut(content);
            for (var attribute : new String[] {"property", "name", "http-equiv", "itemprop"}) {
                for (var name : element.attr(attribute).toLowerCase(Locale.ROOT).split("\\s+")) {
                    if (!name.isEmpty()) {
                        add(attribute.equals("itemprop") ? micro : meta, name, value);
                    }
                }
            }
        }

        private void takeMicrodata(Element element, String property) {
            var name = property.toLowerCase(Locale.ROOT).strip();
            var time = element.attr("datetime").isEmpty() ? element.attr("content") : element.attr("datetime");
            if (name.startsWith("date")) {
                add(micro, name, time.isEmpty() ? cut(element.ownText()) : time);
            } else if (!time.isEmpty()) {
                add(micro, name, cut(time));
            }
        }

        private static String cut(String value) {
            return value.substring(0, Math.min(value.length(), LONGEST_VALUE));
        }

        private static void add(Map<String, Set<String>> into, String name, String value) {
            if (!value.isBlank()) {
                into.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(value.strip());
            }
        }

        void readJson(JsonTree json) {
            for (var script : scripts) {
                for (var object : json.objects(script)) {
                    if (isArticle(object)) {
                        takeArticle(object);
                    }
                    takeCrumb(object);
                }
            }
        }

        private boolean isArticle(Map<String, Object> object) {
            for (var type : values(object.get("@type"))) {
                var small = type.toLowerCase(Locale.ROOT);
                boolean named = small.endsWith("article") || ARTICLE_TYPES.contains(small);
                if (named && (object.containsKey("headline") || object.containsKey("datePublished"))) {
                    // A page may describe its neighbours too: the first article is its own.
                    boolean second = article && !small.equals("webpage");
                    article |= !small.equals("webpage");
                    return !second;
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
                values(object.get(name)).forEach(value -> add(linked, name, unescape(value)));
            }
            people(object.get("author"));
            people(object.get("creator"));
            CREDITS.forEach(name -> values(object.get(name)).forEach(value -> add(linked, "organization", value)));
            values(object.get("publisher")).forEach(value -> add(linked, "publisher", value));
        }

        private void takeCrumb(Map<String, Object> object) {
            if (values(object.get("@type")).contains("BreadcrumbList")
                    && object.get("itemListElement") instanceof List<?> items) {
                for (var item : items) {
                    values(item).forEach(name -> add(linked, "crumb", unescape(name)));
                }
            }
        }

        private void people(@Nullable Object author) {
            var list = author instanceof List<?> several ? several : author == null ? List.of() : List.of(author);
            for (var one : list) {
                boolean organization = one instanceof Map<?, ?> object
                        && String.valueOf(object.get("@type")).endsWith("Organization");
                values(one).forEach(name -> add(linked, organization ? "organization" : "person", unescape(name)));
            }
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

        StructuredData toStructuredData() {
            return new StructuredData(
                    all(linked("headline"), meta("og:title"), meta("twitter:title"), micro("headline"), asSet(title)),
                    all(linked("description"), meta("og:description"), meta("description"), meta("twitter:description"))
                            .stream()
                            .findFirst(),
                    all(linked("articleBody")),
                    all(
                            linked("person"),
                            micro("author"),
                            meta(
                                    "author",
                                    "article:author",
                                    "dc.creator",
                                    "parsely-author",
                                    "sailthru.author",
                                    "byl",
                                    "dcterms.creator")),
                    all(linked("organization"), meta("article:publisher:agency", "source", "dc.source")),
                    all(
                            linked("datePublished"),
                            meta("article:published_time", "og:article:published_time"),
                            micro("datepublished"),
                            meta(
                                    "parsely-pub-date",
                                    "sailthru.date",
                                    "dc.date.issued",
                                    "dcterms.created",
                                    "dc.date",
                                    "date",
                                    "pubdate",
                                    "publishdate",
                                    "publish-date",
                                    "publication_date",
                                    "date.available",
                                    "article.published",
                                    "og:pubdate",
                                    "dc.date.created",
                                    "cxenseparse:recs:publishtime",
                                    "ptime"),
                            linked("dateCreated"),
                            micro("datecreated")),
                    all(
                            linked("dateModified"),
                            meta(
                                    "article:modified_time",
                                    "og:updated_time",
                                    "last-modified",
                                    "dcterms.modified",
                                    "dc.date.modified",
                                    "lastmod",
                                    "article.updated"),
                            micro("datemodified")),
                    all(
                            linked("articleSection"),
                            meta("article:section", "section", "parsely-section"),
                            micro("articlesection"),
                            lastCrumbs()),
                    all(meta("og:site_name", "application-name", "twitter:site:name"), linked("publisher")),
                    all(linked("inLanguage"), asSet(language), meta("content-language", "og:locale", "dc.language"))
                            .stream()
                            .findFirst(),
                    all(asSet(canonical), meta("og:url")).stream().findFirst(),
                    free(),
                    article
                            || meta("og:type").contains("article")
                            || !meta("article:published_time").isEmpty());
        }

        private Optional<Boolean> free() {
            return all(linked("isAccessibleForFree"), meta("article:content_tier")).stream()
                    .findFirst()
                    .map(value ->
                            value.equalsIgnoreCase("true") || value.equalsIgnoreCase("free") || value.endsWith("True"));
        }

        private Set<String> lastCrumbs() {
            var crumbs = new ArrayList<>(linked("crumb"));
            var reversed = new LinkedHashSet<String>();
            for (int i = crumbs.size() - 1; i >= 0; i--) {
                reversed.add(crumbs.get(i));
            }
            return reversed;
        }

        private Set<String> linked(String name) {
            return linked.getOrDefault(name, Set.of());
        }

        private Set<String> micro(String name) {
            return micro.getOrDefault(name, Set.of());
        }

        private Set<String> meta(String... names) {
            var values = new LinkedHashSet<String>();
            for (var name : names) {
                values.addAll(meta.getOrDefault(name, Set.of()));
            }
            return values;
        }

        private static Set<String> asSet(@Nullable String value) {
            return value == null || value.isBlank() ? Set.of() : Set.of(value);
        }

        @SafeVarargs
        private static List<String> all(Set<String>... sets) {
            var all = new LinkedHashSet<String>();
            for (var set : sets) {
                all.addAll(set);
            }
            return List.copyOf(all);
        }
    }
}
