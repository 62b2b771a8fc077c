package org.depeche.text.reuse.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.depeche.text.reuse.align.Runs;
import org.depeche.text.reuse.anchor.Anchors;
import org.depeche.text.reuse.anchor.PostingTable;
import org.depeche.text.reuse.anchor.Significance;
import org.depeche.text.reuse.fold.FoldedWords;
import org.depeche.text.reuse.fold.RecentWords;

/**
 * Finds the earlier articles that an article may share a passage with.
 *
 * <p>Idea: every group of words of the new article that is rare enough is looked up, though only every
 * {@link Anchors#STEP}th of the earlier ones was posted, so that none need be chosen alike on both sides. Each hit is
 * grown to the run of equal words that it lies in; an article is a candidate if runs on near diagonals hold enough words
 * together that tell enough.
 */
final class Candidates {
    private static final int WIDEST_GAP = 40;
    private static final int WIDEST_SHIFT = 20;

    private final PostingTable postings;
    private final RecentWords recent;
    private final int minimumWords;
    private long[] hits = new long[256];
    private int hitCount;

    Candidates(PostingTable postings, RecentWords recent, int minimumWords) {
        this.postings = postings;
        this.recent = recent;
        this.minimumWords = minimumWords;
    }

    /** An earlier article, with the runs of its words (left) that the new one (right) has too. */
    record Candidate(int article, Runs runs) {}

    /** The candidates for {@code words}, of which groups begin at {@code anchors}; who has most in common first. */
    List<Candidate> find(FoldedWords words, BitSet anchors, Significance significance) {
        gatherHits(words, anchors);
        Arrays.sort(hits, 0, hitCount);
        var candidates = new ArrayList<Candidate>();
        int from = 0;
        while (from < hitCount) {
            int to = from + 1;
            while (to < hitCount && hits[to] >>> 40 == hits[from] >>> 40) {
                to++;
            }
            int article = (int) (hits[from] >>> 40);
            var runs = runs(recent.codes(article), words, from, to);
            if (isPromising(significance, runs)) {
                candidates.add(new Candidate(article, runs));
            }
            from = to;
        }
        candidates.sort(Comparator.comparingInt(
                        (Candidate candidate) -> -candidate.runs().words())
                .thenComparingInt(Candidate::article));
        return candidates;
    }

    /** A hit is the article's number (24 bits), the word here (24) and the place there (16). */
    private void gatherHits(FoldedWords words, BitSet anchors) {
        hitCount = 0;
        for (int word = anchors.nextSetBit(0); word >= 0 && word < 1 << 24; word = anchors.nextSetBit(word + 1)) {
            int count = postings.find(Anchors.hash(words, word));
            for (int index = 0; index < count && count < PostingTable.WORN; index++) {
                addHit((long) postings.article(index) << 40 | (long) word << 16 | postings.place(index) / Anchors.STEP);
            }
        }
    }

    private void addHit(long hit) {
        if (hitCount == hits.length) {
            hits = Arrays.copyOf(hits, hitCount * 2);
        }
        hits[hitCount++] = hit;
    }

    private Runs runs(int[] earlier, FoldedWords words, int from, int to) {
        var runs = new Runs();
        for (int hit = from; hit < to; hit++) {
            int word = (int) ((hits[hit] >>> 16) & 0xFFFFFF);
            int place = (int) (hits[hit] & 0xFFFF) * Anchors.STEP;
            for (int at = place; at < place + Anchors.STEP; at++) {
                if (areEqual(earlier, at, words, word) && !isHeld(runs, at, word)) {
                    grow(earlier, at, words, word, runs);
                }
            }
        }
        return runs;
    }

    private static boolean isHeld(Runs runs, int left, int right) {
        for (int run = runs.size() - 1; run >= Math.max(0, runs.size() - 4); run--) {
            if (right - left == runs.right(run) - runs.left(run) && right < runs.rightEnd(run)) {
                return true;
            }
        }
        return false;
    }

    private static void grow(int[] earlier, int at, FoldedWords words, int word, Runs runs) {
        int before = 0;
        while (at - before > 0 && word - before > 0 && earlier[at - before - 1] == words.code(word - before - 1)) {
            before++;
        }
        int after = Anchors.WORDS;
        int most = Math.min(earlier.length - at, words.size() - word);
        while (after < most && earlier[at + after] == words.code(word + after)) {
            after++;
        }
        runs.add(at - before, word - before, before + after);
    }

    private static boolean areEqual(int[] earlier, int at, FoldedWords words, int word) {
        if (at + Anchors.WORDS > earlier.length) {
            return false;
        }
        for (int step = 0; step < Anchors.WORDS; step++) {
            if (earlier[at + step] != words.code(word + step)) {
                return false;
            }
        }
        return true;
    }

    /** Whether runs that follow one another closely hold enough words together, and words that tell. */
    private boolean isPromising(Significance significance, Runs runs) {
        var sums = new int[runs.size()];
        var bits = new int[runs.size()];
        for (int run = 0; run < runs.size(); run++) {
            int earlier = 0;
            int earlierBits = 0;
            for (int other = Math.max(0, run - 8); other < run; other++) {
                if (areNear(runs, other, run) && sums[other] > earlier) {
                    earlier = sums[other];
                    earlierBits = bits[other];
                }
            }
            sums[run] = earlier + runs.length(run);
            bits[run] = earlierBits + significance.bits(runs.right(run), runs.rightEnd(run));
            if (sums[run] >= minimumWords && significance.tells(bits[run])) {
                return true;
            }
        }
        return false;
    }

    private static boolean areNear(Runs runs, int earlier, int later) {
        int shift = (runs.right(later) - runs.left(later)) - (runs.right(earlier) - runs.left(earlier));
        int gap = runs.right(later) - runs.rightEnd(earlier);
        return gap >= 0 && gap <= WIDEST_GAP && Math.abs(shift) <= WIDEST_SHIFT;
    }
}
