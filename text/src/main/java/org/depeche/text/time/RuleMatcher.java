package org.depeche.text.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the rules of a grammar match.
 *
 * <p>From every token that the grammar knows, the shared tree of rules is walked as far as the text goes along. Among
 * overlapping finds the one that starts first wins, then the longer, then the one that looked further, then the earlier
 * rule. As rules have no loops, a walk is bounded by the grammar, and the whole is linear in the text.
 */
final class RuleMatcher {
    private static final Comparator<Meaning> BEST_FIRST = Comparator.comparingInt(Meaning::first)
            .thenComparing(Comparator.comparingInt(Meaning::end).reversed())
            .thenComparing(Comparator.comparingInt(Meaning::width).reversed())
            .thenComparingInt(found -> found.rule().order());

    private final TimeGrammar grammar;
    private final TimeTokens tokens;
    private final TimeGrammar.@Nullable Known[] known;
    private final ClassReader classes;
    private final List<Meaning> found = new ArrayList<>();
    private final List<Step> path = new ArrayList<>();

    RuleMatcher(TimeGrammar grammar, TimeTokens tokens) {
        this.grammar = grammar;
        this.tokens = tokens;
        this.known = new TimeGrammar.Known[tokens.size()];
        Arrays.setAll(known, at -> grammar.known(tokens.form(at)));
        this.classes = new ClassReader(grammar, tokens, known);
    }

    /** All finds in order, without overlap. */
    List<Meaning> match() {
        for (int i = 0; i < tokens.size(); i++) {
            if (mayStart(i)) {
                start(i);
            }
        }
        found.sort(BEST_FIRST);
        var kept = new ArrayList<Meaning>();
        int free = 0;
        for (var meaning : found) {
            if (meaning.first() >= free) {
                kept.add(meaning);
                free = meaning.end();
            }
        }
        return kept;
    }

    private boolean mayStart(int index) {
        return known[index] != null || tokens.isDigits(index) || Character.isUpperCase(tokens.first(index));
    }

    /** Walks from the root, of which the words are looked up already. */
    private void start(int at) {
        var word = known[at];
        if (word != null) {
            follow(word.opened(), at);
            if (tokens.isGlued(at)) {
                follow(word.gluedOpened(), at);
            }
        }
        walkClasses(grammar.root(), at);
    }

    private void walk(TimeGrammar.Node node, int at) {
        for (var rule : node.accepted()) {
            accept(rule, at);
        }
        if (at >= tokens.size() || tokens.opensParagraph(at)) {
            return;
        }
        if (known[at] != null) {
            var form = tokens.form(at);
            follow(node.word(form), at);
            if (tokens.isGlued(at)) {
                follow(node.gluedWord(form), at);
            }
        }
        if (node.hasClasses()) {
            walkClasses(node, at);
        }
    }

    private void walkClasses(TimeGrammar.Node node, int at) {
        for (var edge : tokens.isWord(at) ? node.any() : List.<TimeGrammar.ClassEdge>of()) {
            follow(edge.target(), at);
        }
        for (var hit : classes.at(at)) {
            for (var edge : node.edges(hit.className())) {
                if (tokens.isGlued(at) || !edge.element().glued()) {
                    go(new Step(edge.element().slot(), at, hit.value()), edge.target(), hit.end());
                }
            }
        }
    }

    private void follow(TimeGrammar.@Nullable Node next, int at) {
        if (next != null) {
            go(new Step("", at, ""), next, at + 1);
        }
    }

    private void go(Step step, TimeGrammar.Node next, int at) {
        path.add(step);
        walk(next, at);
        path.remove(path.size() - 1);
    }

    private void accept(TimeRule rule, int reach) {
        int first = path.get(rule.from()).at();
        int end = rule.to() < path.size() ? path.get(rule.to()).at() : reach;
        if (!allowed(rule, first)) {
            return;
        }
        Map<String, String> bound = new HashMap<>();
        for (var step : path) {
            if (!step.slot().isEmpty()) {
                bound.put(step.slot(), step.value());
            }
        }
        found.add(Meaning.of(rule, bound, first, end, reach - path.get(0).at()));
    }

    /** A token, or the tokens of a class, that the walk went along. */
    private record Step(String slot, int at, String value) {}

    /** Some words are times only in small letters ({@code mars}), others only with a capital ({@code March}). */
    private boolean allowed(TimeRule rule, int first) {
        var wanted = rule.meaning().getOrDefault("case", "");
        return switch (wanted) {
            case "small" -> !tokens.isCapitalised(first);
            case "capital" -> Character.isUpperCase(tokens.first(first));
            default -> true;
        };
    }
}
