package org.depeche.newsroom.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depeche.store.query.Facet;
import org.depeche.store.query.SearchHit;
import org.depeche.store.query.SearchPage;
import org.depeche.store.query.SearchQuery;

/**
 * Finds what a person said: the newest quotations, those with the same words brought together.
 *
 * <p>Two quotations are one saying where half of the longer words of the shorter stand in the other, and three at least, or
 * all of them and two at least: outlets cut a quotation and join its parts. Small words tell nothing; another typography is
 * no other wording. Cost: quotations × sayings, some hundred each.
 */
public final class SpeakerFinder {
    private static final int QUOTATIONS = 200;
    private static final int FEWEST_WORDS = 3;
    private static final int FEWEST_OF_ALL = 2;
    private static final int LONGER = 4;
    private static final double HALF = 0.5;
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SpeakerFinder() {}

    /** Something that finds. */
    public interface Search {
        SearchPage search(SearchQuery query) throws IOException;
    }

    /** What {@code name} said, the newest first. */
    public static List<Saying> find(String name, Search search) throws IOException {
        var query = SearchQuery.of("")
                .withKind(SearchQuery.Kind.QUOTE)
                .with(Facet.SPEAKER, name)
                .withOrder(SearchQuery.Order.NEWEST)
                .withPage(new SearchQuery.Page(0, QUOTATIONS));
        var groups = new ArrayList<Group>();
        for (var hit : search.search(query).hits()) {
            place(hit, groups);
        }
        return groups.stream().map(Group::saying).toList();
    }

    private static void place(SearchHit hit, List<Group> groups) {
        var words = text(hit);
        var set = words(words);
        for (var group : groups) {
            if (group.isSame(words, set)) {
                group.add(words, set, hit);
                return;
            }
        }
        var group = new Group();
        group.add(words, set, hit);
        groups.add(group);
    }

    private static String text(SearchHit hit) {
        return hit.snippets().stream().map(SearchHit.Snippet::text).collect(Collectors.joining(" … "));
    }

    private static Set<String> words(String text) {
        return GAPS.splitAsStream(key(text))
                .filter(word -> word.length() >= LONGER)
                .collect(Collectors.toSet());
    }

    /** The words of a text in one typography. */
    private static String key(String text) {
        return GAPS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Quotations of one saying. */
    private static final class Group {
        private final Set<String> words = new HashSet<>();
        private final LinkedHashMap<String, Saying.Variant> variants = new LinkedHashMap<>();

        boolean isSame(String text, Set<String> other) {
            long shared = other.stream().filter(words::contains).count();
            int shorter = Math.min(words.size(), other.size());
            boolean isWhole = shared >= FEWEST_OF_ALL && shared == shorter;
            return variants.containsKey(key(text)) || isWhole || (shared >= FEWEST_WORDS && shared >= HALF * shorter);
        }

        void add(String text, Set<String> set, SearchHit hit) {
            // The longest quotation stands for all: a union would draw in strangers.
            if (set.size() > words.size()) {
                words.clear();
                words.addAll(set);
            }
            var variant = variants.get(key(text));
            var places = new ArrayList<>(variant == null ? List.<SearchHit>of() : variant.places());
            places.add(hit);
            variants.put(key(text), new Saying.Variant(variant == null ? text : variant.words(), places));
        }

        Saying saying() {
            var all = variants.values().stream()
                    .sorted(Comparator.comparingInt(variant -> -variant.places().size()))
                    .toList();
            return new Saying(all.get(0).places().get(0).story(), all);
        }
    }
}
