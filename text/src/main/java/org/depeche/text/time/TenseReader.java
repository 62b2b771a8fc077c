package org.depeche.text.time;

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
    private final TimeTokens tokens;

    TenseReader(TenseWords words, TimeTokens tokens) {
        this.words = words;
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
            before = at(i);
        }
        var after = Direction.OPEN;
        int costAfter = AFTER_COSTS;
        for (int i = end; i < Math.min(tokens.size(), end + REACH) && after == Direction.OPEN; i++) {
            if (tokens.endsSentence(i) || tokens.opensParagraph(i)) {
                break;
            }
            costAfter += cost(i);
            after = at(i);
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

    private Direction at(int index) {
        if (!tokens.isWord(index)) {
            return Direction.OPEN;
        }
        var form = tokens.form(index);
        if (words.is("auxiliary", form)) {
            return auxiliary(index);
        }
        if (words.is("future", form)) {
            return Direction.FUTURE;
        }
        if (words.is("past", form)) {
            return Direction.PAST;
        }
        if (words.is("present", form)) {
            return Direction.FUTURE;
        }
        if (words.endsLike("future", form) && !isName(index)) {
            return Direction.FUTURE;
        }
        return words.endsLike("past", form) && !isName(index) ? Direction.PAST : Direction.OPEN;
    }

    /** « a déclaré », « s'est rendu » are past; a bare « a », « est » tells of now and so of what is to come. */
    private Direction auxiliary(int index) {
        for (int i = index + 1; i < Math.min(tokens.size(), index + 6); i++) {
            var form = tokens.form(i);
            if (words.is("future", form)) {
                return Direction.FUTURE;
            }
            if (words.is("participle", form) || words.endsLike("participle", form)) {
                return Direction.PAST;
            }
        }
        return Direction.FUTURE;
    }

    private boolean isName(int index) {
        return tokens.isCapitalised(index)
                && index > 0
                && !tokens.endsSentence(index - 1)
                && !tokens.opensParagraph(index);
    }
}
