package org.depeche.text.extract.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.text.extract.phrase.Marks;
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
        if (isLabelled(block, phrases)) {
            return block;
        }
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
            if (part
                    && (isRelated(block.text().substring(piece.start(), piece.end()), phrases)
                            || opensRelated(block, piece, phrases))) {
                return Optional.of(withLinkBehind(piece, pieces));
            }
        }
        return Optional.empty();
    }

    /** Whether the block is but a label and a title, which go together as furniture: {@code Lire aussi : Le pont rouvre}. */
    private static boolean isLabelled(PageBlock block, PagePhrases phrases) {
        return isRelated(block.text(), phrases) && !Marks.endsSentence(block.text());
    }

    private static boolean isRelated(String text, PagePhrases phrases) {
        return phrases.kindOf(text).filter(PagePhrases.Kind.RELATED::equals).isPresent();
    }

    /** Whether the piece is a label to which the link in it is glued: {@code À LIRE AUSSILa carte de l'étape}. */
    private static boolean opensRelated(PageBlock block, PageBlock.Piece piece, PagePhrases phrases) {
        return block.pieces().stream()
                .filter(inner -> inner.link() && inner.start() > piece.start() && inner.end() == piece.end())
                .anyMatch(link -> isRelated(block.text().substring(piece.start(), link.start()), phrases));
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
