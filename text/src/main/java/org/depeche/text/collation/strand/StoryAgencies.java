package org.depeche.text.collation.strand;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depeche.text.press.NewsAgencies;

/** The news agencies by all their names: those of the press table, and those that the articles of a story credit. */
final class StoryAgencies {
    private static final NewsAgencies KNOWN = new NewsAgencies();
    private static final Pattern CAPITAL = Pattern.compile("\\b\\p{Lu}", Pattern.UNICODE_CHARACTER_CLASS);
    private final Map<String, String> introduced = new LinkedHashMap<>();

    /** Learns an agency that the table does not know. */
    void learn(String name) {
        if (KNOWN.shortName(name).isEmpty()) {
            introduced.put(name, name);
        }
    }

    /** The short name by which {@code name} is known, itself where it is not. */
    String standard(String name) {
        return KNOWN.shortName(name).orElse(name);
    }

    /** The agency that a part of a signature such as {@code jsa/afp} means. */
    Optional<String> signed(String part, String language) {
        return KNOWN.signedAs(part, language)
                .or(() -> introduced.keySet().stream()
                        .filter(name -> name.equalsIgnoreCase(part))
                        .findFirst());
    }

    /** The agency that an outlet of this name is, by its name or its initials. */
    Optional<String> byOutlet(String outlet) {
        return named(outlet).or(() -> {
            var initials = CAPITAL.matcher(outlet)
                    .results()
                    .map(result -> result.group())
                    .collect(Collectors.joining());
            return initials.length() > 2 ? named(initials) : Optional.empty();
        });
    }

    private Optional<String> named(String name) {
        return KNOWN.shortName(name).or(() -> Optional.ofNullable(introduced.get(name)));
    }

    /** The agencies that {@code text} names, with capitals as they write themselves. */
    Set<String> mentioned(String text, String language) {
        var found = new LinkedHashSet<String>();
        KNOWN.mentions(text, language).forEach(mention -> found.add(mention.agency()));
        introduced.keySet().stream().filter(name -> holdsWord(text, name)).forEach(found::add);
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
}
