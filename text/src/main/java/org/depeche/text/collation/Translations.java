package org.depeche.text.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the articles that tell another article's text in another language.
 *
 * <p>Idea: what survives translation, names, numbers and the beginnings of long words, marks most sentences of a
 * translation as those of one text, and in its order; an own report meets the same names in its own order and tells more
 * besides. Cost: each two sentences of the two articles.
 */
final class Translations {
    private static final int STEM = 5;
    private static final int LONG_WORD = 6;
    private static final int FEWEST_MARKS = 2;
    private static final int FEWEST_SENTENCES = 4;
    private static final double SENTENCES = 0.6;
    private static final double ORDERED = 0.75;
    private final List<Witness> witnesses;

    Translations(List<Witness> witnesses) {
        this.witnesses = witnesses;
    }

    /** By each article that translates one of {@code originals}, that original. */
    Map<Integer, Integer> of(List<Integer> originals) {
        var found = new HashMap<Integer, Integer>();
        for (var witness : witnesses) {
            originals.stream()
                    .filter(original -> isTranslation(witness, witnesses.get(original)))
                    .findFirst()
                    .ifPresent(original -> found.put(witness.index(), original));
        }
        return found;
    }

    private static boolean isTranslation(Witness witness, Witness original) {
        var language = witness.reading().article().language();
        if (!language.isKnown() || language.equals(original.reading().article().language())) {
            return false;
        }
        var marks = original.sentences().stream().map(Translations::marks).toList();
        var frequent = frequent(marks);
        var places = new ArrayList<Integer>();
        int sentences = 0;
        for (var sentence : witness.sentences()) {
            var own = marks(sentence);
            own.removeAll(frequent);
            sentences += own.size() >= FEWEST_MARKS ? 1 : 0;
            likest(own, marks).ifPresent(places::add);
        }
        int ordered = places.size() - LongestRise.outside(places).size();
        return places.size() >= Math.max(FEWEST_SENTENCES, SENTENCES * sentences) && ordered >= ORDERED * places.size();
    }

    private static Optional<Integer> likest(Set<String> own, List<Set<String>> marks) {
        int best = -1;
        int most = FEWEST_MARKS - 1;
        for (int place = 0; place < marks.size(); place++) {
            var shared = new HashSet<>(own);
            shared.retainAll(marks.get(place));
            if (shared.size() > most) {
                most = shared.size();
                best = place;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** What stands in more than a third of the sentences tells none from another. */
    private static Set<String> frequent(List<Set<String>> marks) {
        var counts = new HashMap<String, Integer>();
        marks.forEach(sentence -> sentence.forEach(mark -> counts.merge(mark, 1, Integer::sum)));
        var frequent = new HashSet<String>();
        counts.forEach((mark, count) -> {
            if (count * 3 > marks.size()) {
                frequent.add(mark);
            }
        });
        return frequent;
    }

    private static Set<String> marks(Sentence sentence) {
        var marks = new HashSet<String>();
        for (var word : sentence.words()) {
            var form = word.form();
            if (word.number()) {
                marks.add(form);
            } else if (word.isContent() && form.length() >= LONG_WORD - 1) {
                marks.add(form.length() >= LONG_WORD ? form.substring(0, STEM) : form);
            }
        }
        return marks;
    }
}
