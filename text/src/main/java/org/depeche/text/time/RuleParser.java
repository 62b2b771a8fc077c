package org.depeche.text.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depeche.text.time.TimeRule.Element;
import org.depeche.text.time.TimeRule.Operation;

/**
 * Reads a language's {@code times/rules.txt} into rules without options.
 *
 * <p>A line is {@code pattern => operation key=value …} or {@code @name = pattern} for use in later lines. A pattern is
 * made of words, classes {@code <class>} or {@code <slot:class>}, groups {@code (a b|c)}, an option mark {@code ?} after
 * any of them, {@code ~} before what must not be parted by white space, and braces around the expression where it is not
 * the whole pattern. Options and groups are multiplied out: a rule has no loops, so matching is linear.
 */
final class RuleParser {
    private static final int MOST_SEQUENCES = 6000;
    private static final Element OPEN = new Element("{", "", false);
    private static final Element CLOSE = new Element("}", "", false);

    private final Map<String, String> macros = new HashMap<>();
    private String pattern = "";
    private int at;

    List<TimeRule> parse(List<String> lines) {
        var rules = new ArrayList<TimeRule>();
        for (var line : lines) {
            int arrow = line.indexOf("=>");
            if (arrow >= 0) {
                rules.addAll(rule(rules.size(), line.substring(0, arrow), line.substring(arrow + 2)));
            } else {
                macro(line);
            }
        }
        return rules;
    }

    private void macro(String line) {
        int equals = line.indexOf('=');
        if (!line.startsWith("@") || equals < 0) {
            throw new IllegalArgumentException("time rule '" + line + "': '=>' or '@name =' is needed");
        }
        macros.put(line.substring(1, equals).strip(), expand(line.substring(equals + 1)));
    }

    private String expand(String withNames) {
        var expanded = new StringBuilder();
        int from = 0;
        for (int sign = withNames.indexOf('@'); sign >= 0; sign = withNames.indexOf('@', from)) {
            int end = sign + 1;
            while (end < withNames.length() && Character.isLetterOrDigit(withNames.charAt(end))) {
                end++;
            }
            var name = withNames.substring(sign + 1, end);
            if (!macros.containsKey(name)) {
                throw new IllegalArgumentException("time rule '" + withNames + "': @" + name + " is not defined above");
            }
            expanded.append(withNames, from, sign)
                    .append('(')
                    .append(macros.get(name))
                    .append(')');
            from = end;
        }
        return expanded.append(withNames.substring(from)).toString();
    }

    private List<TimeRule> rule(int order, String left, String right) {
        pattern = expand(left).strip();
        at = 0;
        var sequences = alternatives();
        if (at < pattern.length() || sequences.size() > MOST_SEQUENCES) {
            throw new IllegalArgumentException(
                    "time rule '" + pattern + "': stops at " + at + " with " + sequences.size() + " sequences");
        }
        var words = right.strip().split("\\s+");
        var meaning = new LinkedHashMap<String, String>();
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            meaning.put(words[i].substring(0, equals), words[i].substring(equals + 1));
        }
        var operation = Operation.valueOf(words[0].toUpperCase(Locale.ROOT));
        var rules = new ArrayList<TimeRule>();
        for (var sequence : sequences) {
            rules.add(withExtent(order + rules.size(), sequence, operation, meaning));
        }
        return rules;
    }

    @SuppressWarnings("ReferenceEquality") // the marks are one object each; a start waits for thousands of rules
    private static TimeRule withExtent(
            int order, List<Element> sequence, Operation operation, Map<String, String> meaning) {
        var elements = new ArrayList<Element>(sequence.size());
        int from = 0;
        int to = -1;
        for (var element : sequence) {
            if (element == OPEN) {
                from = elements.size();
            } else if (element == CLOSE) {
                to = elements.size();
            } else {
                elements.add(element);
            }
        }
        return new TimeRule(order, elements, from, to < 0 ? elements.size() : to, operation, meaning);
    }

    private List<List<Element>> alternatives() {
        var all = new ArrayList<>(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<List<Element>> sequence() {
        List<List<Element>> sequences = List.of(List.of());
        skipSpace();
        while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
            sequences = product(sequences, item());
            skipSpace();
        }
        return sequences;
    }

    private List<List<Element>> item() {
        boolean glued = pattern.charAt(at) == '~';
        if (glued) {
            at++;
        }
        var found = pattern.charAt(at) == '(' ? group() : List.of(atom(glued));
        if (at < pattern.length() && pattern.charAt(at) == '?') {
            at++;
            var optional = new ArrayList<>(found);
            optional.add(List.of());
            return optional;
        }
        return found;
    }

    private List<List<Element>> group() {
        at++;
        var inner = alternatives();
        if (at >= pattern.length()) {
            throw new IllegalArgumentException("time rule '" + pattern + "': a bracket is not closed");
        }
        at++;
        return inner;
    }

    private List<Element> atom(boolean glued) {
        if (pattern.charAt(at) == '<') {
            int end = pattern.indexOf('>', at);
            var inside = pattern.substring(at + 1, end);
            at = end + 1;
            int colon = inside.indexOf(':');
            return List.of(
                    new Element(inside.substring(colon + 1), colon < 0 ? inside : inside.substring(0, colon), glued));
        }
        int start = at;
        if (isBrace(start)) {
            at++;
        }
        while (at < pattern.length() && !isBrace(start) && " ()|?<>{}".indexOf(pattern.charAt(at)) < 0) {
            at++;
        }
        return words(pattern.substring(start, at), glued);
    }

    private static List<Element> words(String written, boolean glued) {
        if (written.equals("{") || written.equals("}")) {
            return List.of(written.equals("{") ? OPEN : CLOSE);
        }
        var tokens = TimeTokens.of(written);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < tokens.size(); i++) {
            elements.add(new Element(tokens.form(i), "", glued && i == 0));
        }
        return elements;
    }

    private static List<List<Element>> product(List<List<Element>> heads, List<List<Element>> tails) {
        var joined = new ArrayList<List<Element>>(heads.size() * tails.size());
        for (var head : heads) {
            for (var tail : tails) {
                var both = new ArrayList<>(head);
                both.addAll(tail);
                joined.add(both);
            }
        }
        return joined;
    }

    private boolean isBrace(int index) {
        return "{}".indexOf(pattern.charAt(index)) >= 0;
    }

    private void skipSpace() {
        while (at < pattern.length() && pattern.charAt(at) == ' ') {
            at++;
        }
    }
}
