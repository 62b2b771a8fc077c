package org.depeche.text.extract.signature;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.depeche.text.extract.phrase.Marks;
import org.depeche.text.extract.phrase.PageWords;
import org.depeche.text.extract.phrase.PlainText;
import org.depeche.text.press.NewsAgencies;
import org.depeche.text.press.Outlets;

/** Finds the people who signed an article: never agencies, outlets, desks or dates. */
public final class AuthorFinder {
    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_CASELESS = 12;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SEPARATORS = Pattern.compile("\\s*(?:[,;|/•·–—\\n]|\\s-\\s|\\s\\+\\s)\\s*");
    /** An electronic address or a name in a network beside the person's own. */
    private static final Pattern ADDRESS = Pattern.compile("\\S*@\\S+");

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private final PageWords words;
    private final NewsAgencies agencies;
    private final String language;
    private final Outlets known;
    private final List<String> outlets;

    /**
     * Prepares to find them.
     *
     * @param known the outlets of the world, which sign nothing as people
     * @param outlets the names of the page's own
     */
    public AuthorFinder(PageWords words, NewsAgencies agencies, Outlets known, String language, List<String> outlets) {
        this.known = known;
        this.words = words;
        this.agencies = agencies;
        this.language = language;
        this.outlets = outlets.stream().map(PlainText::of).toList();
    }

    /**
     * The authors, as structured data and the shown signatures give them.
     *
     * @param given names in structured data
     * @param bylines the lines on the page that sign it
     */
    public List<String> find(List<String> given, List<String> bylines) {
        Map<String, String> found = new LinkedHashMap<>();
        for (var line : given) {
            names(line).forEach(name -> found.putIfAbsent(PlainText.of(name), name));
        }
        for (var line : bylines) {
            var shown = new LinkedHashMap<String, String>();
            if (line.length() <= LONGEST_LINE) {
                names(line).forEach(name -> shown.putIfAbsent(PlainText.of(name), name));
            }
            // Data often name the first of several authors; the page names them all.
            if (shown.size() > found.size() && shown.keySet().containsAll(found.keySet())) {
                return List.copyOf(shown.values());
            }
        }
        return List.copyOf(found.values());
    }

    /** The names of people in one signature. */
    List<String> names(String signature) {
        var names = new ArrayList<String>();
        var bare = ADDRESS.matcher(
                        BRACKETS.matcher(signature.replace('\u00a0', ' ')).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        for (var piece : SEPARATORS.split(withoutPlace(bare))) {
            for (var part : splitAnd(piece)) {
                var name = withoutDesk(withoutByline(part.strip()));
                if (isPerson(name)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** A signature that opens with a byline's word, without the place or outlet that a dash sets after its names. */
    private String withoutPlace(String signature) {
        var named = withoutByline(signature);
        var dated = withoutDate(named);
        int dash = dated.indexOf(" — ");
        return dash > 0 && !named.equals(signature) ? dated.substring(0, dash) : dated;
    }

    /** A signature without what is said of its day: {@code Ida Roche publié le 3 mai}. */
    private String withoutDate(String text) {
        var plain = PlainText.of(text);
        int end = text.length();
        for (var word : words.of("published")) {
            int at = plain.indexOf(" " + word + " ");
            end = at > 0 && plain.length() == text.length() ? Math.min(end, at) : end;
        }
        return text.substring(0, end);
    }

    private String withoutByline(String text) {
        var plain = PlainText.of(text);
        for (var word : words.of("byline")) {
            if (plain.startsWith(word + " ") || plain.startsWith(word + ":")) {
                return text.substring(Math.min(text.length(), word.length() + 1))
                        .replaceFirst("^[\\s:]+", "");
            }
        }
        return text;
    }

    /** A name without the desk that follows it: {@code Ida Roche Cellule d'enquête}. */
    private String withoutDesk(String name) {
        var parts = SPACE.split(name);
        for (int i = isCaseless(name) ? 1 : 2; i < parts.length; i++) {
            if (words.of("desk").contains(PlainText.of(parts[i])) && Marks.opensName(parts[i].charAt(0))) {
                return String.join(" ", List.of(parts).subList(0, i));
            }
        }
        return name;
    }

    private List<String> splitAnd(String piece) {
        var parts = List.of(piece);
        var joints = new ArrayList<>(words.of("and"));
        joints.addAll(words.of("with"));
        for (var word : joints) {
            var next = new ArrayList<String>();
            for (var part : parts) {
                next.addAll(List.of(part.split("(?i)\\s+" + Pattern.quote(word) + "\\s+")));
            }
            parts = next;
        }
        return parts;
    }

    private boolean isPerson(String name) {
        if (name.length() < (isCaseless(name) ? 2 : 3)
                || name.length() > LONGEST_NAME
                || !Marks.opensName(name.charAt(0))) {
            return false;
        }
        var plain = PlainText.of(name);
        int count = name.split("\\s+").length;
        if (count > 5 || (count == 1 && !isInitials(name) && !isCaseless(name)) || hasOddSigns(name)) {
            return false;
        }
        return !opensWith("published", plain) && !opensWith("modified", plain) && !isOrganization(plain, name);
    }

    /** {@code Mis à jour le}: what is said of a day. */
    private boolean opensWith(String kind, String plain) {
        return words.of(kind).stream().anyMatch(word -> plain.equals(word) || plain.startsWith(word + " "));
    }

    /** Whether a name is written without capitals, and in some of these scripts without a space: {@code 佐藤健}. */
    private static boolean isCaseless(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_CASELESS
                && Character.getType(name.charAt(0)) == Character.OTHER_LETTER;
    }

    private static boolean isInitials(String name) {
        return name.matches("(?:\\p{Lu}\\.-?){2,4}");
    }

    private static boolean hasOddSigns(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isDigit(c) || "@:?!«»\"_#/".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isOrganization(String plain, String name) {
        for (var outlet : outlets) {
            if (plain.contains(outlet) || outlet.startsWith(plain + " ")) {
                return true;
            }
        }
        for (var word : words.of("desk")) {
            if ((" " + plain + " ").contains(" " + word + " ")) {
                return true;
            }
        }
        return !agencies.mentions(name, language).isEmpty() || known.named(name).isPresent();
    }
}
