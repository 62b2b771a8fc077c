package org.depeche.text.collation.dispatch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.text.collation.strand.Unit;
import org.depeche.text.collation.witness.Sentence;
import org.depeche.text.collation.witness.Witness;
import org.depeche.text.collation.witness.Word;
import org.depeche.text.collation.witness.WordDiff;

/**
 * Mends the chosen wording of a sentence where most copies agree against it.
 *
 * <p>Idea: the vote of the copies word by word, along their alignments with the chosen wording, as speech recognisers
 * vote [1]; a change counts only where more than half of the copies make exactly it.
 *
 * <p>[1] Jonathan G. Fiscus, A Post-Processing System to Yield Reduced Word Error Rates: Recognizer Output Voting Error
 * Reduction (ROVER), 1997.
 */
final class Emender {
    private record Slot(int start, int end, String forms) {}

    private record Replacement(Slot slot, String text, int votes) {}

    private Emender() {}

    /** The text of {@code sentence}, a part of {@code unit}, as the majority of its copies has it. */
    static String emend(Unit unit, Sentence sentence, List<Witness> witnesses) {
        var text = witnesses.get(sentence.article()).text();
        if (unit.witnesses() < 3 || unit.in(sentence.article()).size() > 1) {
            return sentence.span().of(text);
        }
        var replacements = new HashMap<Slot, Replacement>();
        for (int article : unit.articles()) {
            if (article != sentence.article()) {
                vote(sentence, unit.words(article), witnesses.get(article).text(), replacements);
            }
        }
        return apply(sentence, text, majority(replacements, unit.witnesses()));
    }

    private static void vote(Sentence sentence, List<Word> other, String text, Map<Slot, Replacement> votes) {
        for (var change : WordDiff.changes(sentence.words(), other)) {
            var words = other.subList(change.toStart(), change.toEnd());
            if (isMoved(
                    sentence.words().subList(change.fromStart(), change.fromEnd()), words, sentence.words(), other)) {
                continue;
            }
            var forms = String.join(" ", words.stream().map(Word::form).toList());
            var slot = new Slot(change.fromStart(), change.fromEnd(), forms);
            var written = words.isEmpty()
                    ? ""
                    : words.get(0)
                            .span()
                            .cover(words.get(words.size() - 1).span())
                            .of(text);
            votes.merge(
                    slot,
                    new Replacement(slot, written, 1),
                    (one, more) -> new Replacement(slot, one.text(), one.votes() + more.votes()));
        }
    }

    /** Whether words stand on the other side too, only elsewhere: a clause moved is neither cut nor added. */
    private static boolean isMoved(List<Word> cut, List<Word> added, List<Word> sentence, List<Word> other) {
        return cut.isEmpty() ? stands(added, sentence) : added.isEmpty() && stands(cut, other);
    }

    private static boolean stands(List<Word> words, List<Word> in) {
        return words.stream()
                .filter(Word::isContent)
                .allMatch(word -> in.stream().anyMatch(other -> other.id() == word.id()));
    }

    private static List<Replacement> majority(Map<Slot, Replacement> votes, int witnesses) {
        var chosen = new ArrayList<Replacement>();
        for (var replacement : votes.values()) {
            if (replacement.votes() * 2 > witnesses) {
                chosen.add(replacement);
            }
        }
        chosen.sort(Comparator.comparingInt((Replacement one) -> one.slot().start())
                .thenComparingInt(one -> one.slot().end()));
        return chosen;
    }

    private static String apply(Sentence sentence, String text, List<Replacement> replacements) {
        var mended = new StringBuilder();
        int written = sentence.span().start();
        for (var replacement : replacements) {
            int start = start(sentence, replacement.slot());
            if (start >= written) {
                mended.append(text, written, start).append(spaced(replacement, sentence));
                written = end(sentence, replacement.slot(), start);
            }
        }
        return mended.append(text, written, sentence.span().end()).toString().replace("  ", " ");
    }

    private static int start(Sentence sentence, Slot slot) {
        return slot.start() < sentence.size()
                ? sentence.words().get(slot.start()).span().start()
                : sentence.words().get(sentence.size() - 1).span().end();
    }

    private static int end(Sentence sentence, Slot slot, int start) {
        return slot.end() > slot.start()
                ? sentence.words().get(slot.end() - 1).span().end()
                : start;
    }

    private static String spaced(Replacement replacement, Sentence sentence) {
        boolean added = replacement.slot().start() == replacement.slot().end();
        boolean last = replacement.slot().start() == sentence.size();
        if (!added) {
            return replacement.text();
        }
        return last ? " " + replacement.text() : replacement.text() + " ";
    }
}
