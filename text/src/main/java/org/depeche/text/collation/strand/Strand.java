package org.depeche.text.collation.strand;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.text.collation.witness.Sentence;

/**
 * Articles of one group of copies, and the text behind them: its sentences in order.
 *
 * @param articles the articles, by their places in the story
 * @param origin why they share text
 * @param agency the agency whose dispatch they share, where one is credited or named
 * @param given the article that is the dispatch itself
 * @param crediting the articles that credit the agency, and so stand closer to it where copies differ
 * @param units the sentences of the text behind them, in its order
 */
public record Strand(
        List<Integer> articles,
        Origin origin,
        Optional<String> agency,
        Optional<Integer> given,
        Set<Integer> crediting,
        List<Unit> units) {

    Strand withUnits(List<Unit> ordered) {
        return new Strand(articles, origin, agency, given, crediting, ordered);
    }

    public boolean isDispatch() {
        return origin instanceof Origin.CommonAgencyCopy;
    }

    /** The unit that each sentence belongs to. */
    public Map<Sentence, Unit> unitBySentence() {
        var found = new HashMap<Sentence, Unit>();
        units.forEach(unit -> unit.sentences().forEach(sentence -> found.put(sentence, unit)));
        return found;
    }

    /** Whether the text behind the copies holds {@code unit}; a dispatch that is given tells it. */
    public boolean holds(Unit unit) {
        return given.isEmpty() || !unit.in(given.get()).isEmpty();
    }

    public boolean isCopying() {
        return articles.size() > 1;
    }
}
