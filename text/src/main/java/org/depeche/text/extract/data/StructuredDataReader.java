package org.depeche.text.extract.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.text.article.CanonicalUrl;
import org.depeche.text.article.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Gathers a page's structured data: JSON-LD, microdata, Open Graph and other meta elements. */
public final class StructuredDataReader {
    private static final int LONGEST_VALUE = 2_000;
    /** What microdata mark where it is shown. */
    private static final Set<String> SHOWN = Set.of("articlesection", "publisher");

    /** No page has so many titles, authors or dates; each is held against every block. */
    private static final int MOST_VALUES = 60;

    /**
     * Reads {@code page}.
     *
     * @param url the page's address where it is known: of several articles in its JSON-LD it tells its own
     */
    public StructuredData read(Document page, Optional<String> url) {
        var found = new Found();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Element element) {
                        found.take(element);
                    }
                },
                page);
        found.readJson(new LinkedDataReader(found.addresses(url)));
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
        private boolean live;

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
                        add(attribute.equals("itemprop") ? micro : meta, owned(element, name), value);
                    }
                }
            }
        }

        private void takeMicrodata(Element element, String property) {
            var name = owned(element, property.toLowerCase(Locale.ROOT).strip());
            var time = element.attr("datetime").isEmpty() ? element.attr("content") : element.attr("datetime");
            if (name.startsWith("date")) {
                add(micro, name, time.isEmpty() ? cut(element.ownText()) : time);
            } else if (!time.isEmpty() || SHOWN.contains(name)) {
                add(micro, name, cut(time.isEmpty() ? element.text() : time));
            }
        }

        /** The name of a publisher is what is sought of it. */
        private static String owned(Element element, String name) {
            var parent = element.parent();
            return name.equals("name")
                            && parent != null
                            && parent.attr("itemprop").equals("publisher")
                    ? "publisher"
                    : name.equals("publisher") ? "publisher itself" : name;
        }

        private static String cut(String value) {
            return value.substring(0, Math.min(value.length(), LONGEST_VALUE));
        }

        private static void add(Map<String, Set<String>> into, String name, String value) {
            if (!value.isBlank()) {
                into.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(value.strip());
            }
        }

        /** What the page calls its own address. */
        Set<CanonicalUrl> addresses(Optional<String> url) {
            var own = new LinkedHashSet<CanonicalUrl>();
            for (var address : all(url.map(Set::of).orElse(Set.of()), asSet(canonical), meta("og:url"))) {
                CanonicalUrl.parse(address).ifPresent(own::add);
            }
            return own;
        }

        void readJson(LinkedDataReader reader) {
            scripts.forEach(reader::read);
            reader.choose();
            linked.putAll(reader.found());
            article = reader.hasArticle();
            live = reader.isLive();
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
                    all(
                            meta("og:site_name", "application-name", "twitter:site:name"),
                            linked("publisher"),
                            micro("publisher")),
                    all(linked("inLanguage"), asSet(language), meta("content-language", "og:locale", "dc.language"))
                            .stream()
                            .findFirst(),
                    all(asSet(canonical), meta("og:url")).stream().findFirst(),
                    free(),
                    article
                            || meta("og:type").contains("article")
                            || !meta("article:published_time").isEmpty(),
                    live,
                    origins());
        }

        private Optional<Boolean> free() {
            return all(linked("isAccessibleForFree"), meta("article:content_tier")).stream()
                    .findFirst()
                    .map(value ->
                            value.equalsIgnoreCase("true") || value.equalsIgnoreCase("free") || value.endsWith("True"));
        }

        private Map<String, Origin> origins() {
            var origins = new HashMap<String, Origin>();
            linked.values().forEach(values -> values.forEach(value -> origins.put(value, Origin.JSON_LD)));
            micro.values().forEach(values -> values.forEach(value -> origins.putIfAbsent(value, Origin.MICRODATA)));
            return origins;
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
            return all.stream().limit(MOST_VALUES).toList();
        }
    }
}
