package org.depeche.text.quote.mark;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Span;

/** An opening mark that waits for its partner. */
final class OpenMark {
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
}
