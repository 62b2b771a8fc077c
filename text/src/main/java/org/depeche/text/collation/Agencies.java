package org.depeche.text.collation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depeche.text.article.Language;
import org.depeche.text.words.LanguageData;

/** The news agencies by all their names: those of the data, and those that the articles of a story credit. */
final class Agencies {
    private static final Map<String, String> KNOWN = read();
    private final Map<String, String> standardByName = new LinkedHashMap<>(KNOWN);

    private Agencies() {}

    static Agencies known() {
        return new Agencies();
    }

    void learn(String name, String standard) {
        standardByName.putIfAbsent(name, standard);
    }

    /** The short name by which {@code name} is known, itself where it is not. */
    String standard(String name) {
        return standardByName.getOrDefault(name, name);
    }

    /** The agency that a part of a signature such as {@code jsa/afp} means. */
    Optional<String> signed(String part) {
        return standardByName.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(part))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The agency that an outlet of this name is, by its name or its initials. */
    Optional<String> byOutlet(String outlet) {
        if (standardByName.containsKey(outlet)) {
            return Optional.of(standard(outlet));
        }
        var initials = Pattern.compile("\\b\\p{Lu}", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(outlet)
                .results()
                .map(result -> result.group())
                .collect(Collectors.joining());
        return initials.length() > 2 && standardByName.containsKey(initials)
                ? Optional.of(standard(initials))
                : Optional.empty();
    }

    /** The agencies that {@code text} names, with capitals as they write themselves. */
    Set<String> mentioned(String text) {
        var found = new LinkedHashSet<String>();
        standardByName.forEach((name, standard) -> {
            if (holdsWord(text, name)) {
                found.add(standard);
            }
        });
        return found;
    }

    private static boolean holdsWord(String text, String name) {
        int at = text.indexOf(name);
        while (at >= 0) {
            int end = at + name.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (starts && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
            at = text.indexOf(name, at + 1);
        }
        return false;
    }

    private static Map<String, String> read() {
        var names = new LinkedHashMap<String, String>();
        for (var line : new LanguageData(Language.UNDETERMINED).lines("collation/agencies.txt")) {
            var parts = line.split("[=,]");
            for (var name : parts) {
                names.put(name.strip(), parts[0].strip());
            }
        }
        return Map.copyOf(names);
    }
}
