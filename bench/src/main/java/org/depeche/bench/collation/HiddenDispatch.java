package org.depeche.bench.collation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.depeche.newsroom.ReadArticles;
import org.depeche.text.article.Article;
import org.depeche.text.article.Outlet;
import org.depeche.text.collation.StoryCollator;
import org.depeche.text.collation.dispatch.Dispatch;
import org.depeche.text.reading.Reading;

/**
 * Hides the articles of a collection that are agency dispatches themselves, rebuilds each from the copies in other
 * outlets, and tells how close it comes.
 *
 * <p>Run with the files of the collection. A dispatch is told by its dateline, {@code Paris (AFP) -}, which a feed may set
 * at its end; its copies are the
 * articles of other outlets that share {@value #FEWEST_SHARED} runs of {@value #RUN} words with it. Copies hold what
 * their editors kept: so beside the sentences found, those are counted that two copies or more hold at all.
 */
public final class HiddenDispatch {
    private static final Pattern DATELINE = Pattern.compile("\\p{Lu}[\\p{L}-]{2,20}[\\s\\p{Z}]\\(AFP\\)[\\s\\p{Z}]*-");
    private static final int RUN = 7;
    private static final int FEWEST_SHARED = 20;
    private static final int FEWEST_WORDS = 4;
    private final Map<String, List<Integer>> holders = new HashMap<>();
    private final List<Reading> articles = new ArrayList<>();
    private final Map<Integer, Figures> byCopies = new TreeMap<>();

    /** What was found of some dispatches. */
    private record Figures(int dispatches, int found, int given, int expected, int held, int wrongWords, int words) {
        Figures plus(Figures other) {
            return new Figures(
                    dispatches + other.dispatches,
                    found + other.found,
                    given + other.given,
                    expected + other.expected,
                    held + other.held,
                    wrongWords + other.wrongWords,
                    words + other.words);
        }
    }

    public static void main(String[] files) {
        var hidden = new HiddenDispatch();
        hidden.read(List.of(files).stream().map(Path::of).toList());
        hidden.rebuildAll();
        hidden.print();
    }

    private void read(List<Path> files) {
        new ReadArticles().read(files, articles::add, trouble -> System.err.println(trouble.reason()));
        for (int place = 0; place < articles.size(); place++) {
            for (var run : runs(articles.get(place).article().text())) {
                holders.computeIfAbsent(run, unseen -> new ArrayList<>()).add(place);
            }
        }
    }

    private void rebuildAll() {
        for (int place = 0; place < articles.size(); place++) {
            if (DATELINE.matcher(articles.get(place).article().text()).find()) {
                var copies = copies(place);
                if (copies.size() > 1) {
                    byCopies.merge(Math.min(copies.size(), 6), rebuild(articles.get(place), copies), Figures::plus);
                }
            }
        }
    }

    private List<Reading> copies(int hidden) {
        var shared = new HashMap<Integer, Integer>();
        for (var run : runs(articles.get(hidden).article().text())) {
            holders.getOrDefault(run, List.of()).forEach(place -> shared.merge(place, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_SHARED)
                .map(entry -> articles.get(entry.getKey()))
                .filter(copy -> !outlet(copy.article())
                        .equals(outlet(articles.get(hidden).article())))
                .filter(copy -> !DATELINE.matcher(copy.article().text()).find())
                .toList();
    }

    private static String outlet(Article article) {
        return article.outlet().map(Outlet::name).orElse("");
    }

    private static Figures rebuild(Reading hidden, List<Reading> copies) {
        var expected = sentences(hidden);
        var told = new StoryCollator().collate(copies);
        var best = new Figures(1, 0, 0, expected.size(), held(expected, copies), 0, 0);
        for (var dispatch : told.dispatches()) {
            var figures = compare(dispatch, expected, best.held());
            if (figures.found() > best.found()) {
                best = figures;
            }
        }
        return best;
    }

    private static List<List<String>> sentences(Reading reading) {
        var text = reading.article().text();
        var sentences = new ArrayList<List<String>>();
        for (var span : reading.sentences()) {
            var words = words(DATELINE.matcher(span.of(text)).replaceFirst(""));
            if (words.size() >= FEWEST_WORDS && !span.of(text).contains("©")) {
                sentences.add(words);
            }
        }
        return sentences;
    }

    private static Figures compare(Dispatch told, List<List<String>> expected, int held) {
        var rebuilt = told.sentences().stream()
                .map(sentence -> words(sentence.span().of(told.text())))
                .filter(words -> words.size() >= FEWEST_WORDS)
                .toList();
        var used = new HashSet<Integer>();
        int found = 0;
        int wrong = 0;
        int words = 0;
        for (var sentence : expected) {
            var best = nearest(sentence, rebuilt, used);
            if (best >= 0 && distance(rebuilt.get(best), sentence) * 2 <= sentence.size()) {
                used.add(best);
                found++;
                wrong += distance(rebuilt.get(best), sentence);
                words += sentence.size();
            }
        }
        return new Figures(1, found, rebuilt.size(), expected.size(), held, wrong, words);
    }

    /** How many sentences two copies or more hold. */
    private static int held(List<List<String>> expected, List<Reading> copies) {
        int held = 0;
        var texts = copies.stream().map(HiddenDispatch::sentences).toList();
        for (var sentence : expected) {
            long holding = texts.stream()
                    .filter(copy -> copy.stream().anyMatch(other -> distance(other, sentence) * 2 <= sentence.size()))
                    .count();
            held += holding > 1 ? 1 : 0;
        }
        return held;
    }

    private static int nearest(List<String> sentence, List<List<String>> rebuilt, Set<Integer> used) {
        return IntStream.range(0, rebuilt.size())
                .filter(place -> !used.contains(place))
                .boxed()
                .min(Comparator.comparingInt(place -> distance(rebuilt.get(place), sentence)))
                .orElse(-1);
    }

    private static List<String> words(String text) {
        return Pattern.compile("[\\p{L}\\p{N}]+")
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(result -> result.group())
                .toList();
    }

    private static List<String> runs(String text) {
        var words = words(text);
        var runs = new ArrayList<String>();
        for (int place = 0; place + RUN <= words.size(); place++) {
            runs.add(String.join(" ", words.subList(place, place + RUN)));
        }
        return runs.stream().distinct().toList();
    }

    /** The fewest words to change, put in or take out. */
    private static int distance(List<String> one, List<String> other) {
        var above = new int[other.size() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.size(); row++) {
            var current = new int[other.size() + 1];
            current[0] = row;
            for (int column = 1; column <= other.size(); column++) {
                int change = one.get(row - 1).equals(other.get(column - 1)) ? 0 : 1;
                current[column] =
                        Math.min(above[column - 1] + change, Math.min(above[column], current[column - 1]) + 1);
            }
            above = current;
        }
        return above[other.size()];
    }

    private void print() {
        byCopies.forEach((copies, figures) -> System.out.printf(
                Locale.ROOT,
                "%s copies: %d dispatches, %d sentences, %d held by two copies; rebuilt %d, right %d:"
                        + " precision %.3f, recall %.3f (of those held %.3f), word error %.3f%n",
                copies == 6 ? "6 or more" : copies,
                figures.dispatches(),
                figures.expected(),
                figures.held(),
                figures.given(),
                figures.found(),
                figures.found() / (double) Math.max(1, figures.given()),
                figures.found() / (double) Math.max(1, figures.expected()),
                figures.found() / (double) Math.max(1, figures.held()),
                figures.wrongWords() / (double) Math.max(1, figures.words())));
    }
}
