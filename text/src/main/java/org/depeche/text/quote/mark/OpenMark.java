package org.depeche.text.quote.mark;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Span;

/** An opening mark that waits for its partner. */
final class OpenMark {
    static final int UNSURE = Integer.MAX_VALUE;

    final MarkFamily kind;
    final int at;
    final List<Span> words = new ArrayList<>();
    final List<Marked> inside = new ArrayList<>();
    int wordsFrom;

    OpenMark(MarkFamily kind, int at) {
        this.kind = kind;
        this.at = at;
        this.wordsFrom = at + 1;
    }

    /**
     * Which stretch nested in this one, should it lack its closing mark, is the next speech rather than part of it: the first
     * that begins a sentence; negative for none. {@link #UNSURE} where others of the same shape stand before it, one of which
     * may have lost its mark.
     */
    int nextSpeech(String text, Surroundings around) {
        for (int nested = 0; nested < inside.size(); nested++) {
            int start = inside.get(nested).outer().start();
            if (text.charAt(start) == text.charAt(at) && around.endsSentenceBefore(start)) {
                return nested == 0 ? nested : UNSURE;
            }
        }
        return -1;
    }
}
