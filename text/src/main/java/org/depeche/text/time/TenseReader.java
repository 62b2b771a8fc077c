package org.depeche.text.time;

import org.depeche.text.words.Lexicon;

/**
 * Tells by the verbs around an expression whether it lies ahead or behind.
 *
 * <p>Idea: a bare « vendredi » takes its direction from the finite verb it belongs to, mostly the nearest one of its
 * sentence. The words before it count as nearer than those after, as both French and English put times behind their
 * verb more often than before it; a comma or a subordinate clause between makes a verb more distant. Cost: linear in the
 * sentence, and no further than {@value #REACH} words each way.
 */
final class TenseReader {
    private static final int REACH = 25;
    private static final int AFTER_COSTS = 3;
    private static final int MARK_COSTS = 4;
    private final TenseWords words;
    private final Lexicon lexicon;
    private final TimeTokens tokens;

    TenseReader(TenseWords words, Lexicon lexicon, TimeTokens tokens) {
        this.words = words;
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** The direction of the expression that takes the tokens from {@code first} to before {@code end}. */
    Direction around(int first, int end) {
        var before = Direction.OPEN;
        int costBefore = 0;
        for (int i = first - 1; i >= Math.max(0, first - REACH) && before == Direction.OPEN; i--) {
            if (tokens.endsSentence(i) || tokens.opensParagraph(i + 1)) {
                break;
            }
            costBefore += cost(i);
            before = at(i, first);
        }
        var after = Direction.OPEN;
        int costAfter = AFTER_COSTS;
        for (int i = end; i < Math.min(tokens.size(), end + REACH) && after == Direction.OPEN; i++) {
            if (tokens.endsSentence(i) || tokens.opensParagraph(i)) {
                break;
            }
            costAfter += cost(i);
            after = at(i, first);
        }
        if (before == Direction.OPEN) {
            return after;
        }
        return after == Direction.OPEN || costBefore <= costAfter ? before : after;
    }

    private int cost(int index) {
        var form = tokens.form(index);
        boolean parts = form.length() == 1 && ",;:()«»\"“”".indexOf(form.charAt(0)) >= 0;
        return parts || words.is("clause", form) ? MARK_COSTS : 1;
    }

    private Direction at(int index, int first) {
        if (!tokens.isWord(index) || isName(index)) {
            return Direction.OPEN;
        }
        var kinds = words.of(tokens.form(index));
        if (kinds.contains("auxiliary")) {
            return auxiliary(index);
        }
        if (kinds.contains("future")) {
            return isUndone(index) ? Direction.PAST : Direction.FUTURE;
        }
        if (kinds.contains("past")) {
            return Direction.PAST;
        }
        return kinds.contains("neither") ? Direction.OPEN : byGrammar(index, first);
    }

    /** What « had been due » lies behind. */
    private boolean isUndone(int index) {
        for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
            if (words.is("undone", tokens.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** « a déclaré », « s'est rendu » are past; a bare « a », « est » tells nothing. */
    private Direction auxiliary(int index) {
        for (int i = index + 1; i < Math.min(tokens.size(), index + 6); i++) {
            var form = tokens.form(i);
            if (words.is("future", form)) {
                return Direction.FUTURE;
            }
            if (tokens.isWord(i) && lexicon.look(form).stream().anyMatch(Lexicon.Entry::isPastParticiple)) {
                return Direction.PAST;
            }
        }
        return Direction.OPEN;
    }

    private Direction byGrammar(int index, int first) {
        var readings = lexicon.look(tokens.form(index));
        boolean noun = readings.stream().anyMatch(Lexicon.Entry::isNoun);
        var tenses =
                readings.stream().flatMap(reading -> reading.tense().stream()).toList();
        if (tenses.contains(Lexicon.Entry.Tense.FUTURE)) {
            return Direction.FUTURE;
        }
        if (noun) {
            return Direction.OPEN;
        }
        if (tenses.contains(Lexicon.Entry.Tense.PAST) || tenses.contains(Lexicon.Entry.Tense.IMPERFECT)) {
            return Direction.PAST;
        }
        if (readings.stream().anyMatch(Lexicon.Entry::isPastParticiple)) {
            return isHelped(index) ? Direction.OPEN : Direction.PAST;
        }
        boolean close = first - 3 <= index && index < first;
        return close && readings.stream().anyMatch(TenseReader::isPresent) ? Direction.FUTURE : Direction.OPEN;
    }

    private static boolean isPresent(Lexicon.Entry reading) {
        return reading.person() == 3
                && reading.tense().filter(Lexicon.Entry.Tense.PRESENT::equals).isPresent();
    }

    /** Whether a participle has its auxiliary close before it, which then tells the tense: « sera opéré ». */
    private boolean isHelped(int index) {
        for (int i = index - 1; i >= Math.max(0, index - 4); i--) {
            var form = tokens.form(i);
            if (words.is("auxiliary", form) || words.is("helper", form)) {
                return true;
            }
        }
        return isFinite(index - 1) || isFinite(index - 2);
    }

    /** « resteront fermées »: a finite verb close before a participle tells the tense, whatever verb it is. */
    private boolean isFinite(int index) {
        return index >= 0
                && tokens.isWord(index)
                && !tokens.endsSentence(index)
                && lexicon.look(tokens.form(index)).stream()
                        .allMatch(reading -> reading.tense().isPresent() && !reading.isPastParticiple())
                && !lexicon.look(tokens.form(index)).isEmpty();
    }

    private boolean isName(int index) {
        return tokens.isCapitalised(index)
                && index > 0
                && !tokens.endsSentence(index - 1)
                && !tokens.opensParagraph(index);
    }
}
