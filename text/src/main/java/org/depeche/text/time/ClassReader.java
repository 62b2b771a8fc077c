package org.depeche.text.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which classes of the grammar a text holds at a place: its word lists, and numbers of every shape. */
final class ClassReader {
    private final TimeGrammar grammar;
    private final TimeTokens tokens;

    /** What the grammar has of each token. */
    private final TimeGrammar.@Nullable Known[] known;

    private final @Nullable List<Hit>[] read;

    @SuppressWarnings({"unchecked", "rawtypes"})
    ClassReader(TimeGrammar grammar, TimeTokens tokens, TimeGrammar.@Nullable Known[] known) {
        this.grammar = grammar;
        this.tokens = tokens;
        this.known = known;
        this.read = new List[tokens.size()];
    }

    /** A class member found: the tokens up to {@code end} stand for {@code value}. */
    record Hit(String className, String value, int end) {}

    List<Hit> at(int index) {
        var known = read[index];
        if (known == null) {
            known = find(index);
            read[index] = known;
        }
        return known;
    }

    private List<TimeGrammar.Entry> entries(int index) {
        var word = known[index];
        return word == null ? List.of() : word.entries();
    }

    private List<Hit> find(int index) {
        boolean digits = tokens.isDigits(index);
        if (!digits && entries(index).isEmpty()) {
            return tokens.isWord(index) ? roman(index) : List.of();
        }
        var hits = new ArrayList<Hit>();
        members(index, hits);
        if (digits) {
            digits(index, hits);
        } else {
            hits.addAll(roman(index));
            spelled(index, hits);
        }
        return hits;
    }

    private void members(int index, List<Hit> hits) {
        for (var entry : entries(index)) {
            if (matches(entry, index)) {
                int end = index + entry.forms().size();
                hits.add(new Hit(entry.className(), entry.value(), end));
            }
        }
    }

    private boolean matches(TimeGrammar.Entry entry, int index) {
        var forms = entry.forms();
        if (index + forms.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < forms.size(); i++) {
            if (!forms.get(i).equals(tokens.form(index + i))) {
                return false;
            }
        }
        return true;
    }

    private void digits(int index, List<Hit> hits) {
        var form = tokens.form(index);
        if (form.length() > 9 || isTail(index)) {
            return;
        }
        int value = Integer.parseInt(form);
        boolean decimal = isDecimal(index);
        if (decimal) {
            hits.add(new Hit("decimal", form + "." + tokens.form(index + 2), index + 3));
        }
        if (form.length() == 4) {
            shape(hits, "yyyy", value >= 1000 && value < 2200 && !decimal, value, index);
            shape(hits, "modern", value >= 1900 && value < 2100 && value % 100 > 0 && !decimal, value, index);
        }
        if (form.length() == 2) {
            shape(hits, "yy", true, value, index);
            shape(hits, "minute", value < 60, value, index);
        }
        if (form.length() <= 2) {
            shape(hits, "hour", value <= 24, value, index);
            shape(hits, "dom", value >= 1 && value <= 31, value, index);
            shape(hits, "mm", value >= 1 && value <= 12, value, index);
            ordinal(index, value, hits);
        }
        if (!decimal) {
            hits.add(new Hit("int", Integer.toString(value), index + 1));
        }
    }

    private void shape(List<Hit> hits, String className, boolean fits, int value, int index) {
        if (fits) {
            hits.add(new Hit(className, Integer.toString(value), index + 1));
        }
    }

    private void ordinal(int index, int value, List<Hit> hits) {
        int next = index + 1;
        if (next >= tokens.size() || !tokens.isGlued(next)) {
            return;
        }
        for (var entry : entries(next)) {
            if (entry.className().equals("suffix") && matches(entry, next)) {
                hits.add(new Hit("ordinal", Integer.toString(value), next + 1));
                if (value >= 1 && value <= 31) {
                    hits.add(new Hit("dom", Integer.toString(value), next + 1));
                }
            }
        }
    }

    private boolean isDecimal(int index) {
        return index + 2 < tokens.size()
                && isSeparator(index + 1)
                && tokens.isGlued(index + 2)
                && tokens.isDigits(index + 2);
    }

    private boolean isTail(int index) {
        return index >= 2 && tokens.isGlued(index) && isSeparator(index - 1) && tokens.isDigits(index - 2);
    }

    private boolean isSeparator(int index) {
        var form = tokens.form(index);
        return tokens.isGlued(index) && (form.equals(",") || form.equals("."));
    }

    /** Puts number words together: {@code vingt et un}, {@code two hundred}; the longest reading counts. */
    private void spelled(int index, List<Hit> hits) {
        int total = 0;
        int current = 0;
        int at = index;
        int end = index;
        while (at < tokens.size() && at < index + 12) {
            var entry = number(at);
            int value = entry == null ? -1 : Integer.parseInt(entry.value());
            if (entry == null || !fits(current, value, end == index)) {
                break;
            }
            if (value >= 1000) {
                total += Math.max(1, current) * value;
                current = 0;
            } else {
                current = value == 100 ? Math.max(1, current) * 100 : current + value;
            }
            end = at + entry.forms().size();
            at = skipJoin(end);
        }
        if (end > index) {
            hits.add(new Hit("int", Integer.toString(total + current), end));
        }
    }

    private static boolean fits(int current, int value, boolean first) {
        int rest = current % 100;
        if (value >= 100) {
            return first || (current > 0 && (value == 1000 || current < 100));
        }
        return first || rest == 0 || (rest >= 20 && rest % 10 == 0 && value < 20);
    }

    private TimeGrammar.@Nullable Entry number(int index) {
        TimeGrammar.Entry longest = null;
        for (var entry : entries(index)) {
            if (entry.className().equals("number")
                    && matches(entry, index)
                    && (longest == null
                            || entry.forms().size() > longest.forms().size())) {
                longest = entry;
            }
        }
        return longest;
    }

    private int skipJoin(int index) {
        int at = index;
        while (at < tokens.size() && at < index + 2 && isJoin(at)) {
            at++;
        }
        return at;
    }

    private boolean isJoin(int index) {
        if (tokens.form(index).equals("-")) {
            return tokens.isGlued(index);
        }
        for (var entry : entries(index)) {
            if (entry.className().equals("numberjoin")) {
                return true;
            }
        }
        return false;
    }

    /** Roman numerals of centuries, with an ordinal's ending or without: {@code XIXe}. */
    private List<Hit> roman(int index) {
        var form = tokens.form(index);
        int end = 0;
        while (end < form.length() && romanDigit(form.charAt(end)) > 0) {
            end++;
        }
        if (end == 0 || !Character.isUpperCase(tokens.first(index)) || !isSuffix(form.substring(end))) {
            return List.of();
        }
        int value = romanValue(form.substring(0, end));
        return value > 0 ? List.of(new Hit("roman", Integer.toString(value), index + 1)) : List.of();
    }

    private boolean isSuffix(String ending) {
        return ending.isEmpty()
                || grammar.entries(ending).stream()
                        .anyMatch(entry -> entry.className().equals("suffix"));
    }

    private static int romanValue(String form) {
        int value = 0;
        for (int i = 0; i < form.length(); i++) {
            int digit = romanDigit(form.charAt(i));
            boolean before = i + 1 < form.length() && romanDigit(form.charAt(i + 1)) > digit;
            value += before ? -digit : digit;
        }
        return value;
    }

    private static int romanDigit(char letter) {
        return letter == 'i' ? 1 : letter == 'v' ? 5 : letter == 'x' ? 10 : 0;
    }
}
