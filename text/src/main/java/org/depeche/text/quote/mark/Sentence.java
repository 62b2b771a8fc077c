package org.depeche.text.quote.mark;

import java.util.List;
import org.depeche.text.article.Span;

/**
 * One sentence of the reporter, stretches in quotation marks being single units of it.
 *
 * @param text the whole text
 * @param paragraph the number of the text's line it stands in
 */
public record Sentence(String text, List<Unit> units, int paragraph) {

    public Sentence {
        units = List.copyOf(units);
    }

    /** The unit {@code index}; {@link Unit#OUTSIDE} before the first and after the last. */
    public Unit at(int index) {
        return index < 0 || index >= units.size() ? Unit.OUTSIDE : units.get(index);
    }

    public int start() {
        return at(0).span().start();
    }

    public int size() {
        return units.size();
    }

    /** From the first of the units {@code from} to {@code to}, the latter excluded, to the last. */
    public Span cover(int from, int to) {
        return new Span(at(from).span().start(), at(to - 1).span().end());
    }

    /** The stretch in marks that the unit {@code index} stands for. */
    public Marked marked(int index) {
        var marked = at(index).marked();
        if (marked == null) {
            throw new IllegalArgumentException("unit " + index + " is no stretch in quotation marks");
        }
        return marked;
    }

    /** The words of the stretch in marks {@code index}. */
    public String content(int index) {
        return marked(index).content(text);
    }

    /** How many words the stretch in marks {@code index} has. */
    public int wordsIn(int index) {
        return Marked.words(content(index));
    }

    /** Where the sentence's last words end: the index of the punctuation that closes it, or its size. */
    public int end() {
        int end = size();
        while (end > 0
                && (at(end - 1).isStop()
                        || at(end - 1).is(")")
                        || at(end - 1).is(",")
                        || at(end - 1).is(":"))) {
            end--;
        }
        return end;
    }
}
