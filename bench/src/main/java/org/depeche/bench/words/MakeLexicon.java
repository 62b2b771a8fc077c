package org.depeche.bench.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import morfologik.fsa.builders.FSA5Serializer;
import morfologik.fsa.builders.FSABuilder;

/**
 * Makes the dictionary of a language for which no packaged one may be used: {@code MakeLexicon FOLDER DICTIONARY}, the
 * folder with {@code paradigms.txt}, {@code lemmas.txt} and {@code irregular.txt}, the result beside the language's
 * {@code words/lexicon.txt}. The same words give the same bytes.
 */
final class MakeLexicon {
    private static final char SEPARATOR = '+';

    private final Map<String, List<Ending>> paradigms = new LinkedHashMap<>();
    private final TreeSet<String> entries = new TreeSet<>();

    private MakeLexicon() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var maker = new MakeLexicon();
        maker.readParadigms(lines(folder.resolve("paradigms.txt")));
        lines(folder.resolve("lemmas.txt")).forEach(maker::inflect);
        lines(folder.resolve("irregular.txt")).forEach(maker::takeIrregular);
        maker.write(Path.of(arguments[1]));
        System.out.println(maker.entries.size() + " forms");
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private void readParadigms(List<String> lines) {
        var endings = new ArrayList<Ending>();
        for (var line : lines) {
            if (line.startsWith("[")) {
                endings = new ArrayList<>();
                paradigms.put(line.substring(1, line.indexOf(']')), endings);
            } else {
                int blank = line.indexOf(' ');
                endings.add(new Ending(line.substring(0, blank), line.substring(blank + 1)));
            }
        }
    }

    /** A line of lemmas: {@code ar: hablar pensar:piens}. */
    private void inflect(String line) {
        int colon = line.indexOf(": ");
        var endings = paradigms.get(line.substring(0, Math.max(colon, 0)));
        if (endings == null) {
            throw new IllegalArgumentException("lemmas '" + line + "': no such paradigm");
        }
        for (var lemma : line.substring(colon + 2).split(" ")) {
            inflect(lemma.split(":", 2), endings);
        }
    }

    private void inflect(String[] lemmaAndStem, List<Ending> endings) {
        var lemma = lemmaAndStem[0];
        var first = endings.getFirst().letters();
        if (!lemma.endsWith(first)) {
            throw new IllegalArgumentException("lemma '" + lemma + "' must end in '" + first + "'");
        }
        var stem = lemma.substring(0, lemma.length() - first.length());
        var strong = lemmaAndStem.length > 1 ? lemmaAndStem[1] : stem;
        for (var ending : endings) {
            boolean isStrong = ending.letters().startsWith("*");
            add(lemma, isStrong ? strong + ending.letters().substring(1) : stem + ending.letters(), ending.tag());
        }
    }

    /** A line {@code decir dijo V ind psim 3 s}. */
    private void takeIrregular(String line) {
        var parts = line.split(" ", 3);
        add(parts[0], parts[1], parts[2]);
    }

    /** An entry as the automaton keeps it: the form, how many of its bytes to cut for the lemma, what to add, the tag. */
    private void add(String lemma, String form, String tag) {
        var from = form.getBytes(StandardCharsets.UTF_8);
        var to = lemma.getBytes(StandardCharsets.UTF_8);
        int shared = 0;
        while (shared < from.length && shared < to.length && from[shared] == to[shared]) {
            shared++;
        }
        // A letter of two bytes is cut whole.
        while (shared > 0 && shared < to.length && (to[shared] & 0xC0) == 0x80) {
            shared--;
        }
        var rest = new String(to, shared, to.length - shared, StandardCharsets.UTF_8);
        entries.add(form + SEPARATOR + (char) ('A' + from.length - shared) + rest + SEPARATOR + tag);
    }

    private void write(Path dictionary) throws IOException {
        var sorted = entries.stream()
                .map(entry -> entry.getBytes(StandardCharsets.UTF_8))
                .sorted(FSABuilder.LEXICAL_ORDERING)
                .toArray(byte[][]::new);
        try (var out = Files.newOutputStream(dictionary)) {
            new FSA5Serializer().serialize(FSABuilder.build(sorted), out);
        }
    }

    /** How a form ends, and what it then is. */
    private record Ending(String letters, String tag) {}
}
