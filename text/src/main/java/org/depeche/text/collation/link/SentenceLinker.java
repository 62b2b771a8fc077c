package org.depeche.text.collation.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.text.collation.witness.Sentence;
import org.depeche.text.collation.witness.Witness;
import org.depeche.text.collation.witness.Word;

/**
 * Links the sentences that two articles share, for each two articles of a story.
 *
 * <p>Idea: sentences equal after folding are one reading; only readings are compared with one another, and only those
 * that share telling words by an inverted index. A dispatch copied k times has hardly more readings than sentences, so
 * the comparing costs O(k·n), not O(k²·n²); what is left to each two articles is to settle which of their like
 * sentences are copies ({@link LinkClaims}).
 */
public final class SentenceLinker {
    private static final double CANDIDATE_SHARE = 0.3;
    private final SentenceComparer comparer = new SentenceComparer();
    private final Map<String, Sentence> readings = new LinkedHashMap<>();
    private final Map<String, Map<String, Likeness>> alike = new HashMap<>();

    /** The links among the sentences of {@code witnesses}. */
    public Links link(List<Witness> witnesses) {
        witnesses.forEach(
                witness -> witness.sentences().forEach(sentence -> readings.putIfAbsent(sentence.key(), sentence)));
        compareReadings();
        var links = new Links(witnesses.size());
        for (var left : witnesses) {
            for (var right : witnesses.subList(left.index() + 1, witnesses.size())) {
                links.put(left.index(), right.index(), settle(left, right));
            }
        }
        return links;
    }

    private List<Link> settle(Witness left, Witness right) {
        var byKey = new HashMap<String, List<Sentence>>();
        right.sentences()
                .forEach(sentence -> byKey.computeIfAbsent(sentence.key(), unseen -> new ArrayList<>())
                        .add(sentence));
        var candidates = new ArrayList<Link>();
        for (var sentence : left.sentences()) {
            alike.getOrDefault(sentence.key(), Map.of()).forEach((key, likeness) -> {
                for (var other : byKey.getOrDefault(key, List.of())) {
                    candidates.add(new Link(sentence, other, likeness, false, false));
                }
            });
        }
        return LinkClaims.settle(candidates, left.sentences(), right.sentences());
    }

    private void compareReadings() {
        var postings = new HashMap<Integer, List<Sentence>>();
        for (var reading : readings.values()) {
            if (reading.size() == 0) {
                continue;
            }
            note(reading, reading);
            sharedWeights(reading, postings).forEach((other, shared) -> {
                if (shared >= CANDIDATE_SHARE * Math.min(reading.weight(), other.weight())) {
                    note(reading, other);
                }
            });
            reading.words().stream()
                    .filter(Word::isContent)
                    .map(Word::id)
                    .distinct()
                    .forEach(id -> postings.computeIfAbsent(id, unseen -> new ArrayList<>())
                            .add(reading));
        }
    }

    private static Map<Sentence, Double> sharedWeights(Sentence reading, Map<Integer, List<Sentence>> postings) {
        var shared = new LinkedHashMap<Sentence, Double>();
        var seen = new HashSet<Integer>();
        for (var word : reading.words()) {
            if (word.isContent() && seen.add(word.id())) {
                for (var other : postings.getOrDefault(word.id(), List.of())) {
                    shared.merge(other, word.weight(), Double::sum);
                }
            }
        }
        return shared;
    }

    private void note(Sentence left, Sentence right) {
        var likeness = comparer.compare(left, right);
        if (likeness.isLike()) {
            alike.computeIfAbsent(left.key(), unseen -> new LinkedHashMap<>()).put(right.key(), likeness);
            if (!left.key().equals(right.key())) {
                alike.computeIfAbsent(right.key(), unseen -> new LinkedHashMap<>())
                        .put(left.key(), likeness.mirrored());
            }
        }
    }
}
