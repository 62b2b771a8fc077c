package org.depeche.text.collation.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
    private final Map<String, Reading> byKey = new HashMap<>();
    private final List<Reading> readings = new ArrayList<>();

    /** What sentences that are verbatim the same have in common. */
    private static final class Reading {
        final int number;

        /** One of its sentences, the first. */
        final Sentence sentence;

        /** Its sentences, by their articles and their places there. */
        final List<Sentence> holders = new ArrayList<>();

        /** The readings like it, itself first. */
        final List<Alike> alike = new ArrayList<>();

        Reading(int number, Sentence sentence) {
            this.number = number;
            this.sentence = sentence;
        }
    }

    private record Alike(Reading reading, Likeness likeness) {}

    /** The links among the sentences of {@code witnesses}. */
    public Links link(List<Witness> witnesses) {
        for (var witness : witnesses) {
            for (var sentence : witness.sentences()) {
                byKey.computeIfAbsent(sentence.key(), unseen -> reading(sentence))
                        .holders
                        .add(sentence);
            }
        }
        compareReadings();
        var links = new Links(witnesses.size());
        for (var left : witnesses) {
            var candidates = candidates(left, witnesses.size());
            for (var right : witnesses.subList(left.index() + 1, witnesses.size())) {
                links.put(
                        left.index(),
                        right.index(),
                        LinkClaims.settle(candidates.get(right.index()), left.sentences(), right.sentences()));
            }
        }
        return links;
    }

    private Reading reading(Sentence first) {
        var reading = new Reading(readings.size(), first);
        readings.add(reading);
        return reading;
    }

    /** By article, its sentences that are like sentences of {@code left}, for those after it. */
    private List<List<Link>> candidates(Witness left, int articles) {
        var candidates = new ArrayList<List<Link>>();
        for (int article = 0; article < articles; article++) {
            candidates.add(new ArrayList<>());
        }
        for (var sentence : left.sentences()) {
            for (var alike : reading(sentence.key()).alike) {
                for (var other : alike.reading.holders) {
                    if (other.article() > left.index()) {
                        candidates.get(other.article()).add(new Link(sentence, other, alike.likeness, false, false));
                    }
                }
            }
        }
        return candidates;
    }

    private Reading reading(String key) {
        var reading = byKey.get(key);
        if (reading == null) {
            throw new IllegalArgumentException("sentence '" + key + "': of no article of the story");
        }
        return reading;
    }

    private void compareReadings() {
        var postings = new HashMap<Integer, List<Reading>>();
        var shared = new double[readings.size()];
        for (var reading : readings) {
            if (reading.sentence.size() == 0) {
                continue;
            }
            note(reading, reading);
            var words = new LinkedHashMap<Integer, Word>();
            for (var word : reading.sentence.words()) {
                if (word.isContent()) {
                    words.putIfAbsent(word.id(), word);
                }
            }
            for (var other : sharing(words.values(), postings, shared)) {
                if (shared[other.number]
                        >= CANDIDATE_SHARE * Math.min(reading.sentence.weight(), other.sentence.weight())) {
                    note(reading, other);
                }
                shared[other.number] = 0;
            }
            words.keySet()
                    .forEach(id -> postings.computeIfAbsent(id, unseen -> new ArrayList<>())
                            .add(reading));
        }
    }

    /** The readings that hold any of {@code words}; adds up in {@code shared} the weight of those that each holds. */
    private static List<Reading> sharing(
            Collection<Word> words, Map<Integer, List<Reading>> postings, double[] shared) {
        var met = new ArrayList<Reading>();
        for (var word : words) {
            for (var other : postings.getOrDefault(word.id(), List.of())) {
                if (shared[other.number] == 0) {
                    met.add(other);
                }
                shared[other.number] += word.weight();
            }
        }
        return met;
    }

    private void note(Reading left, Reading right) {
        var likeness = comparer.compare(left.sentence, right.sentence);
        if (likeness.isLike()) {
            left.alike.add(new Alike(right, likeness));
            if (left != right) {
                right.alike.add(new Alike(left, likeness.mirrored()));
            }
        }
    }
}
