package org.depeche.text.press;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows the news agencies, and learns one that a page introduces itself.
 *
 * <p>A short name in capitals that is not in the table counts as an agency where the page spells it out as one: {@code
 * ATI} beside {@code Agence Transalpine d'Information}.
 */
public final class NewsAgencies {
    private static final int SAFE_LENGTH = 5;
    private static final Pattern SPELLED_OUT = Pattern.compile(
            "\\b(?:Agence|Agency|Agentur|Agencia|Agenzia|Agência)(?:[ \u00a0](?:d['’]|de |des |du |la |l['’]|of |the |et |and )*[\\p{L}'’-]+){1,5}");

    private final Map<String, Agency> byName = new HashMap<>();
    private final Pattern names;

    private record Agency(String shortName, String languages) {}

    /** An agency's name where it stands in a text. */
    public record Mention(String agency, int start, int end) {}

    public NewsAgencies() {
        for (var row : PressTable.rows("agencies.tsv", 3)) {
            var agency = new Agency(row[0], row[2]);
            byName.put(row[0], agency);
            for (var name : row[1].split("\\|")) {
                if (!name.isBlank()) {
                    byName.put(name, agency);
                    byName.putIfAbsent(name.toLowerCase(Locale.ROOT), agency);
                }
            }
        }
        names = Pattern.compile("(?<![\\p{L}\\p{N}.@])(?:"
                + byName.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\p{N}@]|\\.\\p{L})");
    }

    /** The short name of the agency that goes by {@code name}, in the capitals it writes itself with. */
    public Optional<String> shortName(String name) {
        return Optional.ofNullable(byName.get(name)).map(Agency::shortName);
    }

    /** The agencies named in {@code text}, in order. Short names that other languages use for other things are left out. */
    public List<Mention> mentions(String text, String language) {
        var found = new ArrayList<Mention>();
        var matcher = names.matcher(text.replace('\u00a0', ' '));
        while (matcher.find()) {
            var agency = byName.get(matcher.group());
            if (agency != null && isMeant(agency, matcher.group(), language)) {
                found.add(new Mention(agency.shortName, matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    private static boolean isMeant(Agency agency, String name, String language) {
        return name.length() >= SAFE_LENGTH || language.isEmpty() || agency.languages.contains(language);
    }

    /** The agency whose short name {@code initials} may be, whatever its case: {@code (ats/nxp)}. */
    public Optional<String> signedAs(String initials, String language) {
        var agency = byName.get(initials.toUpperCase(Locale.ROOT));
        if (agency == null) {
            agency = byName.get(initials);
        }
        return Optional.ofNullable(agency)
                .filter(found -> isMeant(found, initials, language))
                .map(Agency::shortName);
    }

    /** The initials of the agencies that {@code text} spells out, whether or not the table knows them. */
    public static Set<String> spelledOut(String text) {
        var found = new HashSet<String>();
        var matcher = SPELLED_OUT.matcher(text);
        while (matcher.find()) {
            var initials = initials(matcher.group());
            for (int length = 2; length <= initials.length(); length++) {
                found.add(initials.substring(0, length));
            }
        }
        return found;
    }

    private static String initials(String name) {
        var found = new StringBuilder();
        for (var word : name.split("[ \u00a0'’-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                found.append(word.charAt(0));
            }
        }
        return found.toString();
    }
}
