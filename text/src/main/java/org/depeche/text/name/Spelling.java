package org.depeche.text.name;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depeche.text.article.Language;
import org.depeche.text.words.LanguageData;

/** Compares written names: shorter forms, acronyms and slips of the pen. */
final class Spelling {
    private static final Set<String> PARTICLES = listed("particle");
    private static final Set<String> UNSPOKEN = listed("unspoken");

    private Spelling() {}

    private static Set<String> listed(String part) {
        for (var line : new LanguageData(Language.UNDETERMINED).lines("name/spelling-words.txt")) {
            if (line.startsWith(part + ";")) {
                return Set.of(line.substring(part.length() + 1).split("\\|"));
            }
        }
        throw new IllegalStateException("name/spelling-words.txt has no line for " + part);
    }

    /** Small letters without accents; hyphens, apostrophes and full stops become spaces. */
    static String fold(String name) {
        var small = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var folded = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            char letter = small.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                folded.append(letter);
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK
                    && folded.length() > 0
                    && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    /** Whether {@code one} leaves out words of the person's name {@code two} in a usual way. */
    static boolean isShorterPerson(String one, String two) {
        var few = List.of(fold(one).split(" "));
        var many = List.of(fold(two).split(" "));
        if (few.size() >= many.size()) {
            return false;
        }
        if (tail(many, few.size()).equals(few)) {
            return true;
        }
        var bare = few.stream().filter(word -> !PARTICLES.contains(word)).toList();
        return !bare.isEmpty()
                && bare.size() < many.size()
                && (tail(many, bare.size()).equals(bare)
                        || isInitialled(few, many)
                        || (bare.size() == 1
                                && few.size() == 1
                                && many.get(0).equals(bare.get(0))
                                && bare.get(0).length() > 2));
    }

    private static boolean isInitialled(List<String> few, List<String> many) {
        return few.size() == 2
                && few.get(0).length() == 1
                && many.get(0).startsWith(few.get(0))
                && many.get(many.size() - 1).equals(few.get(1));
    }

    private static List<String> tail(List<String> words, int count) {
        return words.subList(words.size() - count, words.size());
    }

    /** Whether {@code acronym} is written with the first letters of {@code name}. */
    static boolean isAcronym(String acronym, String name) {
        var letters = acronym.replaceAll("[.\\s-]", "");
        boolean fits =
                letters.length() > 1 && letters.length() <= LONGEST_ACRONYM && Character.isUpperCase(letters.charAt(1));
        return fits && initials(name).contains(fold(letters));
    }

    private static final int LONGEST_ACRONYM = 8;

    /** The first letters of a name of several words: of all words, and of those that are spoken in acronyms. */
    static Set<String> initials(String name) {
        var words = fold(name).split(" ");
        if (words.length < 2) {
            return Set.of();
        }
        var all = new StringBuilder();
        var spoken = new StringBuilder();
        for (var word : words) {
            all.append(word.charAt(0));
            spoken.append(UNSPOKEN.contains(word) ? "" : word.charAt(0));
        }
        return new HashSet<>(List.of(all.toString(), spoken.toString()));
    }

    /** Whether two names of a person differ by a slip only: one letter, or two in a long surname, after the same beginning. */
    static boolean isSlip(String one, String two) {
        var left = fold(one);
        var right = fold(two);
        int words = left.split(" ").length;
        if (words != right.split(" ").length
                || left.isEmpty()
                || right.isEmpty()
                || left.charAt(0) != right.charAt(0)) {
            return false;
        }
        int allowed = words > 1 ? (left.length() > 14 ? 2 : 1) : left.length() > 6 ? 1 : 0;
        return allowed > 0 && Math.abs(left.length() - right.length()) <= allowed && distance(left, right) <= allowed;
    }

    private static int distance(String one, String two) {
        var before = new int[two.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[before.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[before.length - 1];
    }

    /** The spelling with the most words; of several such the one written most often, then first. */
    static String fullest(List<Mention> group) {
        var counts = new LinkedHashMap<String, Integer>();
        group.forEach(mention -> counts.merge(mention.text(), 1, Integer::sum));
        var best = group.get(0).text();
        for (var text : counts.keySet()) {
            int more = Integer.compare(words(text), words(best));
            boolean oftener = counts.getOrDefault(text, 0) > counts.getOrDefault(best, 0);
            best = more > 0 || (more == 0 && oftener) ? text : best;
        }
        return best;
    }

    private static int words(String text) {
        return text.isEmpty() ? 0 : fold(text).split(" ").length;
    }
}
