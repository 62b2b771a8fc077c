package org.depeche.text.collation.strand;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.depeche.text.collation.edit.EditNamer;
import org.depeche.text.collation.edit.Fact;
import org.depeche.text.collation.edit.FactFinder;
import org.depeche.text.collation.edit.NamedEdit;
import org.depeche.text.collation.edit.Version;
import org.depeche.text.collation.witness.CommonRuns;
import org.depeche.text.collation.witness.Sentence;
import org.depeche.text.collation.witness.Witness;

/** The edits between the copies of each unit and the wording they are held against. Thread-safe. */
public final class UnitEdits {
    private record Pairing(Unit unit, int article, int reference) {}

    private final List<Witness> witnesses;
    private final List<List<Fact>> facts;
    private final Map<Pairing, List<NamedEdit>> known = new ConcurrentHashMap<>();
    private final Map<Unit, Integer> chosen = new ConcurrentHashMap<>();
    private final Map<Unit, Integer> nearest = new ConcurrentHashMap<>();

    public UnitEdits(List<Witness> witnesses) {
        this.witnesses = witnesses;
        this.facts = witnesses.parallelStream().map(FactFinder::find).toList();
    }

    /** The dates, numbers and names of {@code article}. */
    public List<Fact> facts(int article) {
        return facts.get(article);
    }

    /** The article whose wording of {@code unit} most copies have. */
    public int chosen(Unit unit, Strand strand) {
        return chosen.computeIfAbsent(unit, unseen -> ReadingVote.choose(unit, strand));
    }

    /** How sure the chosen wording is, 0 to 1. */
    public double confidence(Unit unit, Strand strand) {
        return ReadingVote.confidence(unit, chosen(unit, strand), strand);
    }

    /**
     * The article against whose wording {@code article} is held: the dispatch where it stands in the story; else the one
     * that has the wording most copies have; for that one itself, its nearest copy.
     */
    public int reference(Unit unit, int article, Strand strand) {
        int chosen = chosen(unit, strand);
        return chosen == article ? nearest.computeIfAbsent(unit, unseen -> nearest(unit, article)) : chosen;
    }

    /** The edits in {@code sentence} against the wording of {@code reference}. */
    public List<NamedEdit> of(Sentence sentence, Unit unit, int reference) {
        var all = known.computeIfAbsent(
                new Pairing(unit, sentence.article(), reference),
                pairing -> EditNamer.name(
                        version(reference, unit.in(reference)),
                        version(sentence.article(), unit.in(sentence.article()))));
        var sentences = unit.in(sentence.article());
        return all.stream().filter(edit -> holder(edit, sentences) == sentence).toList();
    }

    public List<NamedEdit> between(Sentence from, Sentence to) {
        return EditNamer.name(version(from.article(), List.of(from)), version(to.article(), List.of(to)));
    }

    private Version version(int article, List<Sentence> sentences) {
        return new Version(witnesses.get(article), sentences, facts.get(article));
    }

    /** The sentence that an edit of several belongs to: the last that begins before it. */
    private static Sentence holder(NamedEdit edit, List<Sentence> sentences) {
        var holder = sentences.get(0);
        for (var sentence : sentences) {
            if (sentence.span().start() <= edit.edit().at().start()) {
                holder = sentence;
            }
        }
        return holder;
    }

    private static int nearest(Unit unit, int article) {
        int nearest = -1;
        double most = -1;
        var words = unit.words(article);
        var sharedByKey = new HashMap<String, Double>();
        sharedByKey.put(unit.key(article), Double.MAX_VALUE);
        for (int other : unit.articles()) {
            if (other == article) {
                continue;
            }
            var wording = unit.words(other);
            double shared = sharedByKey.computeIfAbsent(
                    unit.key(other), unseen -> CommonRuns.of(words, wording).weight(words));
            if (shared > most) {
                most = shared;
                nearest = other;
            }
        }
        return nearest;
    }
}
