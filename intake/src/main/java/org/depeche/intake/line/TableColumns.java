package org.depeche.intake.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The columns of a table of articles, by their names in any order; a name that says nothing to us is passed over. */
final class TableColumns {
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[;|\\n]\\s*");

    /** What exports call the fields of the contract. The contract's own names win where a table has both. */
    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("title", "headline"),
            Map.entry("titre", "headline"),
            Map.entry("body", "text"),
            Map.entry("content", "text"),
            Map.entry("texte", "text"),
            Map.entry("fulltext", "text"),
            Map.entry("maintext", "text"),
            Map.entry("link", "url"),
            Map.entry("source", "outlet"),
            Map.entry("publication", "outlet"),
            Map.entry("journal", "outlet"),
            Map.entry("lang", "language"),
            Map.entry("langue", "language"),
            Map.entry("date", "published"),
            Map.entry("datepublish", "published"),
            Map.entry("publisheddate", "published"),
            Map.entry("publicationdate", "published"),
            Map.entry("author", "authors"),
            Map.entry("auteur", "authors"),
            Map.entry("description", "standfirst"),
            Map.entry("chapo", "standfirst"));

    private static final List<String> OWN_NAMES = List.of(
            "id",
            "url",
            "outlet",
            "kicker",
            "headline",
            "standfirst",
            "authors",
            "published",
            "modified",
            "section",
            "language",
            "paywalled",
            "text",
            "html");

    private final Map<String, Integer> places = new HashMap<>();

    TableColumns(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            places.putIfAbsent(plain(header.get(i)), i);
        }
        OTHER_NAMES.forEach((other, own) -> {
            if (places.containsKey(other)) {
                places.putIfAbsent(own, places.get(other));
            }
        });
        places.keySet().retainAll(OWN_NAMES);
    }

    /** Whether a row can make an article. */
    boolean areArticles() {
        return places.containsKey("text") || places.containsKey("html") || places.containsKey("headline");
    }

    /** The column that holds {@code field}. */
    Optional<Integer> place(String field) {
        return Optional.ofNullable(places.get(field));
    }

    /** The fields that the table has. */
    List<String> fields() {
        return OWN_NAMES.stream().filter(places::containsKey).toList();
    }

    /** The fields of a row; a cell that is missing or blank is absent. */
    ArticleFields fields(List<String> row) {
        var strings = new LinkedHashMap<String, String>();
        places.forEach((name, place) -> {
            if (place < row.size() && !row.get(place).isBlank()) {
                strings.put(name, row.get(place));
            }
        });
        var lists = new LinkedHashMap<String, List<String>>();
        var authors = strings.remove("authors");
        if (authors != null) {
            lists.put("authors", people(authors));
        }
        return new ArticleFields(strings, lists, List.of());
    }

    private static List<String> people(String cell) {
        var people = new ArrayList<String>();
        SEPARATOR.splitAsStream(cell.strip()).filter(name -> !name.isBlank()).forEach(people::add);
        return people;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]", "");
    }
}
