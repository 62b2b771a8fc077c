package org.depeche.text.reuse.align;

/** Words of two texts that correspond, from and to before, with the runs of equal words between them. */
public record Piece(int left, int leftEnd, int right, int rightEnd, Runs runs) {

    /** Whether {@code next} goes on where this ends, on both sides. */
    public boolean touches(Piece next) {
        return next.left <= leftEnd && next.right <= rightEnd;
    }

    public Piece join(Piece next) {
        runs.addAll(next.runs);
        return new Piece(left, Math.max(leftEnd, next.leftEnd), right, Math.max(rightEnd, next.rightEnd), runs);
    }

    public boolean overlaps(Piece other) {
        return left < other.leftEnd && other.left < leftEnd && right < other.rightEnd && other.right < rightEnd;
    }

    public int words() {
        return runs.words();
    }

    /** How many words have no equal; one that became another counts once. */
    public int changed() {
        int changed = 0;
        int leftAt = left;
        int rightAt = right;
        for (int run = 0; run < runs.size(); run++) {
            changed += Math.max(runs.left(run) - leftAt, runs.right(run) - rightAt);
            leftAt = runs.leftEnd(run);
            rightAt = runs.rightEnd(run);
        }
        return changed + Math.max(leftEnd - leftAt, rightEnd - rightAt);
    }
}
