package org.depeche.text.quote.speaker;

import java.util.List;
import org.depeche.text.quote.mark.Sentence;

/**
 * Tells which sentences stand in one paragraph.
 *
 * <p>Where nearly each line of a text is one sentence, as in archives that cut texts so, a line's end tells nothing; an
 * empty line does. Cost: linear in the sentences, once.
 */
final class Paragraphs {
    private static final int FEWEST_LINES = 6;
    private static final double MOSTLY = 0.75;

    private final List<Sentence> sentences;
    private final boolean cut;

    Paragraphs(List<Sentence> sentences) {
        this.sentences = sentences;
        int lines = 0;
        int single = 0;
        for (int at = 0; at < sentences.size(); at++) {
            boolean begins = at == 0 || line(at - 1) != line(at);
            boolean ends = at == sentences.size() - 1 || line(at + 1) != line(at);
            lines += begins ? 1 : 0;
            single += begins && ends ? 1 : 0;
        }
        cut = lines >= FEWEST_LINES && single >= MOSTLY * lines;
    }

    private int line(int sentence) {
        return sentences.get(sentence).paragraph();
    }

    /** Whether a sentence and one before it, with all between, stand in one paragraph. */
    boolean areOne(int earlier, int later) {
        if (!cut) {
            return line(earlier) == line(later);
        }
        for (int at = earlier; at < later; at++) {
            if (line(at + 1) > line(at) + 1) {
                return false;
            }
        }
        return true;
    }
}
