package org.depeche.text.extract.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.text.extract.phrase.PagePhrases;

/** Cuts links to other articles out of paragraphs: {@code … la violence ».À LIRE AUSSI La carte de l'étape}. */
final class InlineLinks {
    private static final int GAP = 3;

    private InlineLinks() {}

    static Page cut(Page page, PagePhrases phrases) {
        var blocks = new ArrayList<PageBlock>(page.blocks().size());
        for (var block : page.blocks()) {
            blocks.add(block.pieces().isEmpty() ? block : cut(block, phrases));
        }
        return new Page(blocks, page.ranges(), page.moments());
    }

    private static PageBlock cut(PageBlock block, PagePhrases phrases) {
        var cut = block;
        // The outer element comes last among the pieces; cutting from there keeps the offsets before it right.
        for (var piece = related(cut, phrases); piece.isPresent(); piece = related(cut, phrases)) {
            var rest = without(cut, piece.get());
            if (rest.length() == 0) {
                return cut;
            }
            cut = rest;
        }
        return cut;
    }

    private static Optional<PageBlock.Piece> related(PageBlock block, PagePhrases phrases) {
        var pieces = block.pieces();
        for (int i = pieces.size() - 1; i >= 0; i--) {
            var piece = pieces.get(i);
            boolean part = piece.end() - piece.start() < block.length() - GAP;
            var kind = part ? phrases.kindOf(block.text().substring(piece.start(), piece.end())) : Optional.empty();
            if (kind.filter(PagePhrases.Kind.RELATED::equals).isPresent()) {
                return Optional.of(withLinkBehind(piece, pieces));
            }
        }
        return Optional.empty();
    }

    /** The label with the link that follows it, where that is an element of its own. */
    private static PageBlock.Piece withLinkBehind(PageBlock.Piece label, List<PageBlock.Piece> pieces) {
        int end = label.end();
        for (var piece : pieces) {
            boolean behind = piece.link() && piece.start() >= label.end() && piece.start() <= label.end() + GAP;
            end = behind ? Math.max(end, piece.end()) : end;
        }
        return new PageBlock.Piece(label.start(), end, true);
    }

    private static PageBlock without(PageBlock block, PageBlock.Piece cut) {
        var text = block.text();
        var rest = text.substring(0, cut.start()).strip() + " "
                + text.substring(cut.end()).strip();
        int removed = text.length() - rest.strip().length();
        var left = new ArrayList<PageBlock.Piece>();
        for (var piece : block.pieces()) {
            if (piece.end() <= cut.start()) {
                left.add(piece);
            }
        }
        var shorter = block.withText(rest.strip(), removed);
        return shorter.withPieces(left);
    }
}
