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

/**
 * Knows the news agencies, and learns one that a page introduces itself.
 *
 * <p>A short name in capitals that is not in the table counts as an agency where the page spells it out as one: {@code
 * ATI} beside {@code Agence Transalpine d'Information}.
 */
public final class NewsAgencies {
    private static final int SAFE_LENGTH = 5;
    private static final String BEGINNING = "Ag";
    private static final Pattern SPELLED_OUT = Pattern.compile(
            "\\b(?:Agence|Agency|Agentur|Agencia|Agenzia|Agência)(?:[ \u00a0](?:d['’]|de |des |du |la |l['’]|of |the |et |and )*[\\p{L}'’-]+){1,5}");

    private final Map<String, Agency> byName = new HashMap<>();
    private final Map<String, List<String>> byFirstWord = new HashMap<>();

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
        for (var name : byName.keySet()) {
            byFirstWord
                    .computeIfAbsent(name.substring(0, wordEnd(name, 0)), key -> new ArrayList<>())
                    .add(name);
        }
        byFirstWord
                .values()
                .forEach(names ->
                        names.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /** The short name of the agency that goes by {@code name}, in the capitals it writes itself with. */
    public Optional<String> shortName(String name) {
        return Optional.ofNullable(byName.get(name)).map(Agency::shortName);
    }

    /** The agencies named in {@code text}, in order. Short names that other languages use for other things are left out. */
    public List<Mention> mentions(String text, String language) {
        var found = new ArrayList<Mention>();
        var plain = text.replace('\u00a0', ' ');
        int at = 0;
        while (at < plain.length()) {
            int end = wordEnd(plain, at);
            if (end == at) {
                at++;
                continue;
            }
            boolean inside = at > 0 && ".@".indexOf(plain.charAt(at - 1)) >= 0;
            var name = inside ? Optional.<String>empty() : nameAt(plain, at, end);
            var agency = name.map(byName::get).filter(known -> isMeant(known, name.orElse(""), language));
            int after = at + name.map(String::length).orElse(0);
            if (agency.isPresent()) {
                found.add(new Mention(agency.get().shortName, at, after));
            }
            at = Math.max(end, after);
        }
        return found;
    }

    private Optional<String> nameAt(String text, int start, int wordEnd) {
        for (var name : byFirstWord.getOrDefault(text.substring(start, wordEnd), List.of())) {
            int end = start + name.length();
            if (text.startsWith(name, start) && wordEnd(text, end) == end && !goesOn(text, end)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Whether what stands at {@code end} makes the name a part of an address: {@code afp.com}, {@code AP@}. */
    private static boolean goesOn(String text, int end) {
        boolean dot = end + 1 < text.length() && text.charAt(end) == '.' && Character.isLetter(text.charAt(end + 1));
        return dot || (end < text.length() && text.charAt(end) == '@');
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
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
        // Looked for letter by letter only where it may begin.
        for (int at = text.indexOf(BEGINNING);
                at >= 0 && matcher.find(at);
                at = text.indexOf(BEGINNING, matcher.end())) {
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
