package org.depeche.text.reuse.align;

import org.depeche.text.reuse.fold.FoldedWords;

/**
 * Aligns two short stretches of words so that what is equal weighs most.
 *
 * <p>Idea: the global alignment of Needleman and Wunsch (1) without a cost for words left out, and with a little extra
 * for each word that continues a run, so that « de » is matched beside its phrase and not alone. Open at one end, the
 * stretch is cut where a cost for words left out would eat what is gained (Smith and Waterman, 2). Cost: left words
 * times right words, in time and bytes; stretches above {@value #MOST_CELLS} cells are left unmatched.
 *
 * <p>(1) S. Needleman, C. Wunsch, A general method applicable to the search for similarities, 1970,
 * <a href="https://doi.org/10.1016/0022-2836(70)90057-4">doi:10.1016/0022-2836(70)90057-4</a>. (2) T. Smith,
 * M. Waterman, Identification of common molecular subsequences, 1981,
 * <a href="https://doi.org/10.1016/0022-2836(81)90087-5">doi:10.1016/0022-2836(81)90087-5</a>.
 */
final class ShortAlignment {
    static final int MOST_CELLS = 1_000_000;
    private static final int CONTINUED = 1;
    private static final byte SKIP_LEFT = 1;
    private static final byte SKIP_RIGHT = 2;
    private static final byte MATCH = 3;
    private static final byte MOVE = 3;
    private static final byte RUNS_ON = 4;

    /** Which ends of the stretches are known to correspond. */
    enum Ends {
        BOTH,
        FIRST,
        LAST
    }

    private final FoldedWords left;
    private final FoldedWords right;
    private final int leftFrom;
    private final int rightFrom;
    private final int rows;
    private final int columns;
    private final boolean backwards;
    private final byte[] moves;
    private int bestRow;
    private int bestColumn;

    private ShortAlignment(FoldedWords left, Stretch ofLeft, FoldedWords right, Stretch ofRight, Ends known) {
        this.left = left;
        this.right = right;
        this.rows = ofLeft.size();
        this.columns = ofRight.size();
        this.backwards = known == Ends.LAST;
        this.leftFrom = backwards ? ofLeft.to() - 1 : ofLeft.from();
        this.rightFrom = backwards ? ofRight.to() - 1 : ofRight.from();
        this.moves = new byte[(rows + 1) * (columns + 1)];
    }

    /** Words from {@code from} to before {@code to}. */
    record Stretch(int from, int to) {
        int size() {
            return to - from;
        }
    }

    /** Adds the equal words of both stretches, in order, to {@code runs}. */
    static void align(FoldedWords left, Stretch ofLeft, FoldedWords right, Stretch ofRight, Ends known, Runs runs) {
        if (ofLeft.size() <= 0 || ofRight.size() <= 0 || (long) ofLeft.size() * ofRight.size() > MOST_CELLS) {
            return;
        }
        var alignment = new ShortAlignment(left, ofLeft, right, ofRight, known);
        alignment.fill(known != Ends.BOTH);
        alignment.collect(runs);
    }

    private void fill(boolean open) {
        var above = new int[columns + 1];
        var aboveMatched = new int[columns + 1];
        int best = 0;
        bestRow = open ? 0 : rows;
        bestColumn = open ? 0 : columns;
        for (int row = 1; row <= rows; row++) {
            int diagonal = above[0];
            int diagonalMatched = aboveMatched[0];
            int weight = left.weight(leftWord(row), leftWord(row) + 1);
            for (int column = 1; column <= columns; column++) {
                int matched = 0;
                boolean runsOn = diagonalMatched > 0 && diagonalMatched + CONTINUED > diagonal;
                if (left.code(leftWord(row)) == right.code(rightWord(column))) {
                    matched = weight + (runsOn ? diagonalMatched + CONTINUED : diagonal);
                }
                diagonal = above[column];
                diagonalMatched = aboveMatched[column];
                aboveMatched[column] = matched;
                above[column] = choose(row, column, matched, above[column], above[column - 1]);
                moves[cell(row, column)] |= runsOn ? RUNS_ON : 0;
                int worth = above[column] - Math.max(row, column);
                if (open && worth > best && matched == above[column]) {
                    best = worth;
                    bestRow = row;
                    bestColumn = column;
                }
            }
        }
    }

    private int choose(int row, int column, int matched, int skippedLeft, int skippedRight) {
        int best = Math.max(matched, Math.max(skippedLeft, skippedRight));
        byte move = SKIP_RIGHT;
        if (best == matched && matched > 0) {
            move = MATCH;
        } else if (best == skippedLeft) {
            move = SKIP_LEFT;
        }
        moves[cell(row, column)] = move;
        return best;
    }

    private void collect(Runs runs) {
        var pairs = new int[Math.min(bestRow, bestColumn)];
        int count = 0;
        int row = bestRow;
        int column = bestColumn;
        boolean runsOn = false;
        while (row > 0 && column > 0) {
            byte cell = moves[cell(row, column)];
            int move = runsOn ? MATCH : cell & MOVE;
            runsOn = move == MATCH && (cell & RUNS_ON) != 0;
            if (move == MATCH) {
                pairs[count++] = cell(row, column);
            }
            row -= move == SKIP_RIGHT ? 0 : 1;
            column -= move == SKIP_LEFT ? 0 : 1;
        }
        for (int index = 0; index < count; index++) {
            int pair = pairs[backwards ? index : count - 1 - index];
            runs.add(leftWord(pair / (columns + 1)), rightWord(pair % (columns + 1)), 1);
        }
    }

    private int cell(int row, int column) {
        return row * (columns + 1) + column;
    }

    private int leftWord(int row) {
        return backwards ? leftFrom - row + 1 : leftFrom + row - 1;
    }

    private int rightWord(int column) {
        return backwards ? rightFrom - column + 1 : rightFrom + column - 1;
    }
}
