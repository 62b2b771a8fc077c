package org.depeche.text.reuse.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.depeche.text.reuse.align.PassageAligner;
import org.depeche.text.reuse.align.Piece;
import org.depeche.text.reuse.align.Runs;
import org.depeche.text.reuse.anchor.Anchors;
import org.depeche.text.reuse.anchor.Information;
import org.depeche.text.reuse.anchor.Significance;
import org.depeche.text.reuse.fold.FoldedWords;

/** The article that is being added, and what was found of it so far. */
final class Newcomer {
    /** A passage of so many words is a copy for certain, and no set phrase. */
    static final int LONG = 16;

    private final Holdings holdings;
    private final int number;
    private final FoldedWords words;
    private final BitSet anchors;
    private final Significance significance;
    private final BitSet known = new BitSet();
    private final BitSet copied = new BitSet();
    private final Map<Integer, List<Piece>> found = new HashMap<>();
    private final Set<Integer> direct = new LinkedHashSet<>();

    Newcomer(Holdings holdings, int number, FoldedWords words) {
        this.holdings = holdings;
        this.number = number;
        this.words = words;
        var information = new Information(words, holdings.frequencies);
        this.anchors = information.rareGroups();
        this.significance = new Significance(information);
    }

    void findDirect() {
        for (var candidate : holdings.candidates.find(words, anchors, significance)) {
            if (isAllFurniture(candidate)) {
                know(candidate.runs());
            } else if (!follows(candidate)) {
                align(candidate.article());
            }
        }
    }

    private boolean isAllFurniture(Candidates.Candidate candidate) {
        var runs = candidate.runs();
        for (int run = 0; run < runs.size(); run++) {
            if (!holdings.furniture.isFurniture(candidate.article(), runs.left(run), runs.leftEnd(run))) {
                return false;
            }
        }
        for (int run = 0; run < runs.size(); run++) {
            holdings.furniture.add(number, new Furniture.Words(runs.right(run), runs.rightEnd(run)));
        }
        holdings.furniture.setHeir(candidate.article(), number);
        return true;
    }

    /** Whether the candidate's common words are known already from an article that both have them from. */
    private boolean follows(Candidates.Candidate candidate) {
        int unknown = 0;
        for (int run = 0; run < candidate.runs().size(); run++) {
            int from = candidate.runs().right(run);
            int to = candidate.runs().rightEnd(run);
            unknown += to - from - known.get(from, to).cardinality();
        }
        return unknown == 0 && direct.stream().anyMatch(earlier -> isLinked(earlier, candidate.article()));
    }

    private boolean isLinked(int earlier, int article) {
        return holdings.links.of(earlier).stream().anyMatch(link -> link.article() == article);
    }

    private void align(int earlier) {
        var earlierWords = holdings.recent.of(earlier);
        var pieces = new ArrayList<Piece>();
        for (var piece : PassageAligner.pieces(earlierWords, words, holdings.settings.minimumWords())) {
            if (isPassage(earlier, piece)) {
                pieces.add(piece);
            }
        }
        if (pieces.isEmpty()) {
            return;
        }
        if (pieces.size() == 1) {
            holdings.furniture.note(
                    earlier,
                    earlierWords,
                    number,
                    words,
                    pieces.get(0),
                    holdings.member(number).outlet(),
                    holdings.links.of(earlier));
        }
        direct.add(earlier);
        found.put(earlier, pieces);
        for (var piece : pieces) {
            know(piece.runs());
            if (piece.words() >= LONG) {
                copied.set(piece.right(), piece.rightEnd());
            }
        }
    }

    private boolean isPassage(int earlier, Piece piece) {
        return piece.words() >= holdings.settings.minimumWords()
                && significance.tells(piece)
                && !holdings.furniture.isFurniture(earlier, piece.left(), piece.leftEnd());
    }

    private void know(Runs runs) {
        for (int run = 0; run < runs.size(); run++) {
            known.set(runs.right(run), runs.rightEnd(run));
        }
    }

    void findThroughOthers() {
        for (int earlier : direct) {
            for (var link : holdings.links.latest(earlier, holdings.settings.mostCopies())) {
                if (!direct.contains(link.article()) && holdings.inWindow(number, link.article())) {
                    derive(piecesOf(earlier), link);
                }
            }
        }
        for (int earlier : direct) {
            piecesOf(earlier).forEach(piece -> holdings.links.add(earlier, number, piece.runs()));
        }
    }

    private List<Piece> piecesOf(int earlier) {
        return found.getOrDefault(earlier, List.of());
    }

    private void derive(List<Piece> pieces, Links.Link link) {
        for (var piece : pieces) {
            var shared = Runs.through(link.runs(), piece.runs());
            if (shared.words() < holdings.settings.minimumWords()) {
                continue;
            }
            var others = found.computeIfAbsent(link.article(), any -> new ArrayList<>());
            for (var cut : PassageAligner.cut(
                    holdings.recent.of(link.article()), words, shared, holdings.settings.minimumWords())) {
                if (isPassage(link.article(), cut) && !overlapsAny(others, cut)) {
                    others.add(cut);
                }
            }
        }
    }

    private static boolean overlapsAny(List<Piece> others, Piece piece) {
        for (var other : others) {
            if (other.overlaps(piece)) {
                return true;
            }
        }
        return false;
    }

    /** The words that stand in a passage so long that they are copied for certain. */
    BitSet copied() {
        return copied;
    }

    /** Posts the word groups that are not known from an earlier article. */
    void post() {
        holdings.post(number, words, anchors, word -> known.nextClearBit(word) < word + Anchors.WORDS);
    }

    /** What was found, in the order of the earlier articles and of the places in them. */
    List<ReusePair> pairs() {
        var pairs = new ArrayList<ReusePair>();
        for (int earlier : new TreeSet<>(found.keySet())) {
            if (!holdings.inWindow(number, earlier)) {
                continue;
            }
            var pieces = new ArrayList<>(piecesOf(earlier));
            pieces.sort(Comparator.comparingInt(Piece::left).thenComparingInt(Piece::right));
            var earlierWords = holdings.recent.of(earlier);
            boolean areQuotations =
                    pieces.stream().allMatch(piece -> Quotations.isQuotation(earlierWords, words, piece));
            pieces.forEach(piece -> pairs.add(pair(earlier, piece, areQuotations)));
        }
        return pairs;
    }

    private ReusePair pair(int earlier, Piece piece, boolean isQuotation) {
        var first = holdings.member(earlier);
        var second = holdings.member(number);
        var inFirst = holdings.recent.of(earlier).span(piece.left(), piece.leftEnd());
        var inSecond = words.span(piece.right(), piece.rightEnd());
        return second.isLikelierSourceThan(first)
                ? new ReusePair(second.id(), inSecond, first.id(), inFirst, piece.words(), piece.changed(), isQuotation)
                : new ReusePair(
                        first.id(), inFirst, second.id(), inSecond, piece.words(), piece.changed(), isQuotation);
    }
}
