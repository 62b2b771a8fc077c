package org.depeche.text.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.text.time.TimeRule.Element;
import org.depeche.text.words.LanguageData;
import org.jspecify.annotations.Nullable;

/** A language's words and rules of time, compiled once into one tree that all rules share. */
final class TimeGrammar {
    private final Map<String, Known> vocabulary = new HashMap<>();
    private final Node root = new Node();
    private final TenseWords tenses;

    private TimeGrammar(LanguageData data) {
        readWords(data.lines("time/words.txt"));
        for (var rule : new RuleParser().parse(data.lines("time/rules.txt"))) {
            add(rule);
        }
        vocabulary.replaceAll((form, known) -> new Known(known.entries(), root.word(form), root.gluedWord(form)));
        tenses = TenseWords.read(data.lines("time/tense.txt"));
    }

    static TimeGrammar of(LanguageData data) {
        return new TimeGrammar(data);
    }

    Node root() {
        return root;
    }

    TenseWords tenses() {
        return tenses;
    }

    /** What the grammar has of a word; null where neither a rule nor a class has it. */
    @Nullable Known known(String form) {
        return vocabulary.get(form);
    }

    /** The members of classes that begin with this word. */
    List<Entry> entries(String firstForm) {
        var known = known(firstForm);
        return known == null ? List.of() : known.entries();
    }

    /** The qualifier that begins at a token: « environ », « fin »; empty where none does. */
    Optional<TimeExpression.Mod> mod(TimeTokens tokens, int at) {
        for (var entry : entries(tokens.form(at))) {
            if (entry.className().equals("mod") && matches(entry, tokens, at)) {
                return Optional.of(TimeExpression.Mod.valueOf(entry.value()));
            }
        }
        return Optional.empty();
    }

    private static boolean matches(Entry entry, TimeTokens tokens, int at) {
        for (int step = 0; step < entry.forms().size(); step++) {
            if (at + step >= tokens.size()
                    || !tokens.form(at + step).equals(entry.forms().get(step))) {
                return false;
            }
        }
        return true;
    }

    private void readWords(List<String> lines) {
        var className = "";
        for (var line : lines) {
            if (line.startsWith("[")) {
                className = line.substring(1, line.indexOf(']'));
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 0 || className.isEmpty()) {
                throw new IllegalArgumentException("time word '" + line + "': 'value = forms' in a [class] is needed");
            }
            for (var form : line.substring(equals + 1).split(",")) {
                addEntry(className, line.substring(0, equals).strip(), form.strip());
            }
        }
    }

    private void addEntry(String className, String value, String written) {
        var tokens = TimeTokens.of(written);
        var forms = new ArrayList<String>();
        for (int i = 0; i < tokens.size(); i++) {
            forms.add(tokens.form(i));
            vocabulary.putIfAbsent(tokens.form(i), Known.WORD);
        }
        vocabulary.put(
                forms.get(0),
                vocabulary.getOrDefault(forms.get(0), Known.WORD).with(new Entry(className, value, forms)));
    }

    private void add(TimeRule rule) {
        var node = root;
        for (var element : rule.elements()) {
            node = node.child(element);
            if (!element.isClass()) {
                vocabulary.putIfAbsent(element.name(), Known.WORD);
            }
        }
        node.accept(rule);
    }

    /**
     * What the grammar has of a word.
     *
     * @param entries the members of classes that begin with it
     * @param opened where the rules go on that begin with it
     * @param gluedOpened the same of rules that it opens without white space before it
     */
    record Known(
            List<Entry> entries,
            @Nullable Node opened,
            @Nullable Node gluedOpened) {
        private static final Known WORD = new Known(List.of(), null, null);

        private Known with(Entry entry) {
            var more = new ArrayList<>(entries);
            more.add(entry);
            return new Known(List.copyOf(more), opened, gluedOpened);
        }
    }

    /** A member of a class: {@code weekday}, {@code 5}, {@code [vendredi]}. */
    record Entry(String className, String value, List<String> forms) {
        Entry {
            forms = List.copyOf(forms);
        }
    }

    /** A step into the class {@code className}. */
    record ClassEdge(Element element, Node target) {}

    /** A point that rules with the same beginning share. */
    static final class Node {
        private final Map<String, Node> words = new HashMap<>();
        private final Map<String, Node> gluedWords = new HashMap<>();
        private final Map<String, List<ClassEdge>> classes = new HashMap<>();
        private final List<ClassEdge> any = new ArrayList<>();
        private final List<TimeRule> accepted = new ArrayList<>();

        @Nullable Node word(String form) {
            return words.get(form);
        }

        @Nullable Node gluedWord(String form) {
            return gluedWords.isEmpty() ? null : gluedWords.get(form);
        }

        /** The steps over any word. */
        List<ClassEdge> any() {
            return any;
        }

        List<ClassEdge> edges(String className) {
            return classes.getOrDefault(className, List.of());
        }

        boolean hasClasses() {
            return !classes.isEmpty();
        }

        List<TimeRule> accepted() {
            return accepted;
        }

        private Node child(Element element) {
            if (!element.isClass()) {
                return (element.glued() ? gluedWords : words).computeIfAbsent(element.name(), form -> new Node());
            }
            var edges = classes.computeIfAbsent(element.name(), name -> new ArrayList<>());
            for (var edge : edges) {
                if (edge.element().equals(element)) {
                    return edge.target();
                }
            }
            var edge = new ClassEdge(element, new Node());
            edges.add(edge);
            if (element.name().equals("any")) {
                any.add(edge);
            }
            return edge.target();
        }

        private void accept(TimeRule rule) {
            accepted.add(rule);
        }
    }
}
