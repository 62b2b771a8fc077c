package org.depeche.text.collation.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.text.article.Language;
import org.depeche.text.collation.witness.CommonRuns;
import org.depeche.text.collation.witness.Sentence;
import org.depeche.text.collation.witness.Witness;

/**
 * Tells whether an article says in another language, sentence by sentence, what another one says.
 *
 * <p>Idea: names, figures and days stand in a translation as they stand in its original, and mostly in its order; two
 * reporters at one event share some of them, but neither most sentences nor their order. A sentence is found again where
 * it shares two marks with one of the original that few sentences there bear. Cost: the marks of both articles.
 *
 * <p>The thresholds stand on invented translations only: no labelled ones were to be had.
 */
public final class Translations {
    private static final int SHARED_MARKS = 2;
    private static final int RARE = 3;
    private static final int FEWEST_SENTENCES = 4;
    private static final double MOST = 0.6;

    private Translations() {}

    public static boolean isTranslation(Witness foreign, Witness original) {
        return !pairs(foreign, original).isEmpty();
    }

    /** Adds to {@code links} the sentences that say the same in two languages, of each two articles that translate. */
    public static void add(List<Witness> witnesses, Links links) {
        for (var left : witnesses) {
            for (var right : witnesses.subList(left.index() + 1, witnesses.size())) {
                var pairs = pairs(left, right);
                if (!pairs.isEmpty()) {
                    var all = new ArrayList<>(links.between(left.index(), right.index()));
                    all.addAll(pairs);
                    links.put(left.index(), right.index(), all);
                }
            }
        }
    }

    /** The sentences of {@code original} in another language, in order; none where it is no translation. */
    private static List<Link> pairs(Witness foreign, Witness original) {
        if (!differ(language(foreign), language(original))) {
            return List.of();
        }
        var holders = holders(original);
        var said = new ArrayList<Sentence>();
        var found = new ArrayList<Integer>();
        int telling = 0;
        for (var sentence : foreign.sentences()) {
            var marks = marks(foreign, sentence);
            if (marks.size() >= SHARED_MARKS) {
                telling++;
                int place = place(marks, holders);
                if (place >= 0) {
                    said.add(sentence);
                    found.add(place);
                }
            }
        }
        var outside = LongestRise.outside(found);
        int inOrder = found.size() - outside.size();
        if (inOrder < FEWEST_SENTENCES || inOrder < telling * MOST) {
            return List.of();
        }
        var pairs = new ArrayList<Link>();
        for (int pair = 0; pair < found.size(); pair++) {
            if (!outside.contains(pair)) {
                pairs.add(link(said.get(pair), original.sentences().get(found.get(pair))));
            }
        }
        return pairs;
    }

    private static Link link(Sentence foreign, Sentence original) {
        var likeness =
                new Likeness(Likeness.Kind.PARAPHRASE, new CommonRuns(List.of()), 0, 0, /* quotationOnly= */ false);
        return new Link(foreign, original, likeness, /* part= */ false, /* restating= */ false);
    }

    private static boolean differ(Language one, Language other) {
        return one.isKnown() && other.isKnown() && !one.equals(other);
    }

    private static Language language(Witness witness) {
        return witness.reading().article().language();
    }

    /** The sentence that shares most marks with {@code marks}, at least two; -1 where there is none. */
    private static int place(Set<String> marks, Map<String, List<Integer>> holders) {
        var shared = new HashMap<Integer, Integer>();
        for (var mark : marks) {
            var places = holders.getOrDefault(mark, List.of());
            if (places.size() <= RARE) {
                places.forEach(place -> shared.merge(place, 1, Integer::sum));
            }
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= SHARED_MARKS)
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    private static Map<String, List<Integer>> holders(Witness witness) {
        var holders = new HashMap<String, List<Integer>>();
        for (var sentence : witness.sentences()) {
            for (var mark : marks(witness, sentence)) {
                holders.computeIfAbsent(mark, unseen -> new ArrayList<>()).add(sentence.index());
            }
        }
        return holders;
    }

    /** What a sentence keeps in any language: figures, words with a capital inside it, and days by their values. */
    private static Set<String> marks(Witness witness, Sentence sentence) {
        var marks = new HashSet<String>();
        for (var word : sentence.words()) {
            char first = witness.text().charAt(word.span().start());
            boolean inside = word.span().start() > sentence.span().start();
            if (word.number() || (inside && Character.isUpperCase(first))) {
                marks.add(word.form());
            }
        }
        for (var time : witness.reading().times()) {
            if (sentence.span().contains(time.span())
                    && Character.isDigit(time.value().charAt(0))) {
                marks.add(time.value());
            }
        }
        return marks;
    }
}
