package org.depeche.text.reuse.collection;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.reuse.align.PassageAligner;
import org.depeche.text.reuse.align.Piece;
import org.depeche.text.reuse.align.Runs;
import org.depeche.text.reuse.anchor.WordFrequencies;
import org.depeche.text.reuse.index.IndexSettings;
import org.depeche.text.reuse.index.Quotations;
import org.depeche.text.reuse.index.ReusePair;

/**
 * Finds what the articles that may have words from one source share with it, and with one another by way of it.
 *
 * <p>Idea: a source is the first article of its season that holds an anchor; all others that hold it are compared with
 * it alone. What two of them share follows from where both overlap in the source. So a dispatch costs as many alignments
 * as it has copies, and each copy is paired with a bounded number of those before it. Who is many is cut into blocks of
 * {@link IndexSettings#mostCopies}, each with the block before it for its past: no block is larger than two.
 * Furniture is judged by the block.
 */
public final class Copies {
    private final IndexSettings settings;
    private final WordFrequencies frequencies;

    public Copies(IndexSettings settings, WordFrequencies frequencies) {
        this.settings = settings;
        this.frequencies = frequencies;
    }

    /** The block of the copy that is the {@code number}-th of its source, from 0; it stands in the next one too, as past. */
    public int block(int number) {
        return number / settings.mostCopies();
    }

    /**
     * Finds the passages of one block.
     *
     * @param articles the block before, and the block, in the order of their places
     * @param past how many of them are of the block before
     * @param season whose articles are told; of the others it is known
     */
    public void find(Entrant source, List<Entrant> articles, int past, int season, Receiver receiver) {
        var links = links(source, articles);
        var furniture = CommonStretches.of(source, links);
        var known = new ArrayList<Link>();
        for (var link : links) {
            boolean isTold = link.number() >= past && link.article().place.season() == season;
            var pieces = new ArrayList<Piece>();
            for (var piece : link.pieces()) {
                if (!furniture.hold(piece.left(), piece.leftEnd())) {
                    pieces.add(piece);
                } else if (isTold) {
                    receiver.take(mark(link.article(), piece));
                }
            }
            if (!pieces.isEmpty()) {
                var rest = new Link(link.number(), link.article(), pieces);
                if (isTold) {
                    tell(source, rest, known, receiver);
                }
                known.add(rest);
            }
        }
    }

    /** Takes what is found, all that is of one later article by its place. */
    public interface Receiver {
        void take(Finding finding);

        void take(Mark mark);
    }

    private List<Link> links(Entrant source, List<Entrant> articles) {
        var links = new ArrayList<Link>();
        for (int number = 0; number < articles.size(); number++) {
            var pieces = align(source, articles.get(number));
            if (!pieces.isEmpty()) {
                links.add(new Link(number, articles.get(number), pieces));
            }
        }
        return links;
    }

    private static Mark mark(Entrant article, Piece piece) {
        return new Mark(article.place, article.words().span(piece.right(), piece.rightEnd()));
    }

    private List<Piece> align(Entrant source, Entrant article) {
        int minimum = settings.minimumWords();
        return PassageAligner.pieces(source.words(), article.words(), minimum).stream()
                .filter(piece -> isPassage(piece, article))
                .toList();
    }

    private boolean isPassage(Piece piece, Entrant right) {
        return piece.words() >= settings.minimumWords()
                && right.significance(frequencies).tells(piece);
    }

    private void tell(Entrant source, Link link, List<Link> known, Receiver receiver) {
        if (inWindow(source, link.article())) {
            link.pieces().forEach(piece -> receiver.take(finding(source, source, link.article(), piece)));
        }
        for (int at = known.size() - 1; at >= 0; at--) {
            var earlier = known.get(at);
            if (link.number() - earlier.number() > settings.mostCopies()) {
                break;
            }
            if (inWindow(earlier.article(), link.article())) {
                conclude(source, earlier, link, receiver);
            }
        }
    }

    private void conclude(Entrant source, Link earlier, Link later, Receiver receiver) {
        for (var left : earlier.pieces()) {
            for (var right : later.pieces()) {
                if (left.left() < right.leftEnd() && right.left() < left.leftEnd()) {
                    conclude(source, earlier.article(), left.runs(), later.article(), right.runs(), receiver);
                }
            }
        }
    }

    private void conclude(Entrant source, Entrant earlier, Runs left, Entrant later, Runs right, Receiver receiver) {
        int minimum = settings.minimumWords();
        var shared = Runs.through(left, right);
        if (shared.words() >= minimum) {
            for (var piece : PassageAligner.cut(earlier.words(), later.words(), shared, minimum)) {
                if (isPassage(piece, later)) {
                    receiver.take(finding(source, earlier, later, piece));
                }
            }
        }
    }

    private static Finding finding(Entrant source, Entrant earlier, Entrant later, Piece piece) {
        var pair = new ReusePair(
                earlier.member.id(),
                earlier.words().span(piece.left(), piece.leftEnd()),
                later.member.id(),
                later.words().span(piece.right(), piece.rightEnd()),
                piece.words(),
                piece.changed(),
                Quotations.isQuotation(earlier.words(), later.words(), piece));
        return new Finding(
                earlier.place, later.place, source.place, later.member.isLikelierSourceThan(earlier.member), pair);
    }

    private boolean inWindow(Entrant one, Entrant other) {
        return !one.member.hasDay()
                || !other.member.hasDay()
                || Math.abs((long) one.member.day() - other.member.day()) <= settings.windowDays();
    }
}
