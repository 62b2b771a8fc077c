package org.depeche.text.extract.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depeche.text.article.Language;
import org.depeche.text.words.LanguageData;

/** Tells from the words of class, id and other attributes what an element is for. */
final class MarkupWords {
    private static final int LONGEST = 4;
    private static final int LONGEST_FOLDER = 20;
    private final Map<String, Zone> zones = new HashMap<>();

    MarkupWords() {
        for (var line : new LanguageData(Language.UNDETERMINED).lines("extract/markup-words.txt")) {
            var row = line.split("\t", -1);
            var zone = Zone.valueOf(row[0].toUpperCase(Locale.ROOT));
            for (var word : row[1].split(" ")) {
                zones.put(word, zone);
            }
        }
    }

    /** The zones that {@code attributes} (values joined by blanks) names; empty for most elements. */
    Set<Zone> zones(String attributes) {
        var found = EnumSet.noneOf(Zone.class);
        for (var value : attributes.split("\\s+")) {
            // A class such as category-video or tag-comments files the post; it does not say what the element is.
            if (!value.startsWith("category-") && !value.startsWith("tag-") && !value.startsWith("author-")) {
                find(words(value), found);
            }
        }
        return found.isEmpty() ? Collections.emptySet() : found;
    }

    /** Whether a link leads to the page of somebody who signs: {@code /auteurs/ida-roche}. */
    boolean leadsToAuthor(String address) {
        int name = address.lastIndexOf('/', address.length() - 2);
        int folder = name <= 0 ? -1 : address.lastIndexOf('/', name - 1);
        if (folder < 0 || name - folder > LONGEST_FOLDER) {
            return false;
        }
        return zones.get(address.substring(folder + 1, name).toLowerCase(Locale.ROOT)) == Zone.AUTHOR;
    }

    private void find(List<String> words, Set<Zone> found) {
        for (int start = 0; start < words.size(); start++) {
            var joined = new StringBuilder();
            for (int end = start; end < Math.min(words.size(), start + LONGEST); end++) {
                joined.append(end > start ? "-" : "").append(words.get(end));
                var zone = zones.get(joined.toString());
                if (zone != null) {
                    found.add(zone);
                }
            }
        }
    }

    private static List<String> words(String value) {
        var words = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            boolean end = i == value.length() || !Character.isLetter(value.charAt(i));
            boolean hump = !end
                    && i > start
                    && Character.isUpperCase(value.charAt(i))
                    && Character.isLowerCase(value.charAt(i - 1));
            if (end || hump) {
                if (i > start) {
                    words.add(value.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = end ? i + 1 : i;
            }
        }
        return words;
    }
}
