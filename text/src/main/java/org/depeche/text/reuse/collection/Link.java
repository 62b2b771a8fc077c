package org.depeche.text.reuse.collection;

import java.util.List;
import org.depeche.text.reuse.align.Piece;

/**
 * What an article has from a source, which is left in all pieces.
 *
 * @param number its number among those that have words from the source
 */
record Link(int number, Entrant article, List<Piece> pieces) {
    Link {
        pieces = List.copyOf(pieces);
    }

    int words() {
        return pieces.stream().mapToInt(Piece::words).sum();
    }

    /** Whether any piece holds words of the source from {@code from} to before {@code to}. */
    boolean touches(int from, int to) {
        return pieces.stream().anyMatch(piece -> piece.left() < to && piece.leftEnd() > from);
    }
}
