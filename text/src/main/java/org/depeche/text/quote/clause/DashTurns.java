package org.depeche.text.quote.clause;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Span;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;

/**
 * Finds the turns of a dialogue told by dashes: « – Vous regrettez ? demande la juge. – Non, répond l'accusé. »
 *
 * <p>Lists begin with dashes too; so at least two lines must follow one another of which one asks or speaks in person.
 */
final class DashTurns {
    private static final int FEWEST = 2;

    private final QuoteLanguage language;

    DashTurns(QuoteLanguage language) {
        this.language = language;
    }

    /** The turns, each with the number of its first sentence. */
    List<Turn> find(List<Sentence> sentences) {
        var turns = new ArrayList<Turn>();
        var dialogue = new ArrayList<Turn>();
        boolean personal = false;
        for (int at = 0; at < sentences.size(); at++) {
            var sentence = sentences.get(at);
            boolean sameLine = at > 0 && sentences.get(at - 1).paragraph() == sentence.paragraph();
            boolean begins = sentence.at(0).isDash() && sentence.size() > 1 && (!sameLine || !dialogue.isEmpty());
            boolean goesOn = !begins && sameLine && !dialogue.isEmpty();
            if (begins) {
                dialogue.add(new Turn(at, sentence.cover(1, sentence.size())));
            } else if (goesOn) {
                var last = dialogue.remove(dialogue.size() - 1);
                dialogue.add(new Turn(last.sentence, last.words.cover(sentence.cover(0, sentence.size()))));
            } else {
                turns.addAll(personal && dialogue.size() >= FEWEST ? dialogue : List.of());
                dialogue.clear();
                personal = false;
            }
            personal |= (begins || goesOn) && isPersonal(sentence);
        }
        turns.addAll(personal && dialogue.size() >= FEWEST ? dialogue : List.of());
        return turns;
    }

    private boolean isPersonal(Sentence sentence) {
        return sentence.units().stream()
                .anyMatch(unit -> unit.is("?") || language.is("author", unit) || language.is("address", unit));
    }

    /** What one says before another takes over, the dash left out. */
    record Turn(int sentence, Span words) {}
}
