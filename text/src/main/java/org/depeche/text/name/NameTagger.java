package org.depeche.text.name;

import java.util.Arrays;
import java.util.List;

/**
 * Tags the pieces of a sentence with the best sequence of {@link Tag}s.
 *
 * <p>Idea: a first-order linear chain whose weights an averaged perceptron has learned (1), decoded exactly (2). Cost:
 * pieces × (fifty features × 7 tags + 7 × 7 steps).
 *
 * <ol>
 *   <li>M. Collins, Discriminative Training Methods for Hidden Markov Models, 2002, https://aclanthology.org/W02-1001
 *   <li>A. Viterbi, Error Bounds for Convolutional Codes, 1967, https://doi.org/10.1109/TIT.1967.1054010
 * </ol>
 */
final class NameTagger {
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;
    private static final int OUTSIDE = Tag.OUTSIDE.number();
    private final Weights weights;
    private final PieceFeatures features = new PieceFeatures();

    /** Where a tagger reads its weights: a model, or a learner in the midst of learning. */
    interface Weights {
        /** Adds to {@code scores} the weights of a piece's {@code slots} for each tag. */
        void score(int[] slots, int count, float[] scores);

        float transition(int before, int tag);
    }

    NameTagger(Weights weights) {
        this.weights = weights;
    }

    Tag[] tag(List<Piece> sentence) {
        int length = sentence.size();
        var tags = new Tag[length];
        if (length == 0) {
            return tags;
        }
        var came = new int[length][Tag.COUNT];
        var candidates = candidates(sentence);
        var best = new float[Tag.COUNT];
        Arrays.fill(best, IMPOSSIBLE);
        best[0] = 0;
        for (int i = 0; i < length; i++) {
            best = candidates[i] ? step(best, came[i], scores(sentence, i)) : stepOutside(best, came[i]);
        }
        int tag = 0;
        for (int t = 1; t < Tag.COUNT; t++) {
            tag = best[t] > best[tag] ? t : tag;
        }
        for (int i = length - 1; i >= 0; i--) {
            tags[i] = Tag.of(tag);
            tag = came[i][tag];
        }
        return tags;
    }

    private float[] scores(List<Piece> sentence, int index) {
        var scores = new float[Tag.COUNT];
        weights.score(features.of(sentence, index), features.count(), scores);
        return scores;
    }

    /** The step to a piece that can be part of no name. */
    private float[] stepOutside(float[] before, int[] came) {
        var best = new float[Tag.COUNT];
        Arrays.fill(best, IMPOSSIBLE);
        for (int from = 0; from < Tag.COUNT; from++) {
            float score = before[from] + weights.transition(from, OUTSIDE);
            if (score > best[OUTSIDE]) {
                best[OUTSIDE] = score;
                came[OUTSIDE] = from;
            }
        }
        return best;
    }

    /**
     * Which pieces may be part of a name: capitalised words, small words that link them or that lists know, and those
     * behind the general word of a body ({@code Agence de l'eau}). All else never is, which also saves time.
     */
    static boolean[] candidates(List<Piece> sentence) {
        var candidates = new boolean[sentence.size()];
        int open = 0;
        for (int i = 0; i < candidates.length; i++) {
            var piece = sentence.get(i);
            boolean general =
                    piece.is(WordClass.ORGANIZATION_WORD) && (piece.mayName() || piece.folded.startsWith("minist"));
            boolean mark = piece.is(WordClass.MARK);
            open = general ? LONGEST_TAIL : mark ? 0 : open - 1;
            candidates[i] = mark ? mayJoin(piece) : piece.mayName() || (piece.traits & MAY_BELONG) != 0 || open > 0;
        }
        return candidates;
    }

    private static final int LONGEST_TAIL = 10;

    private static boolean mayJoin(Piece mark) {
        return switch (mark.text) {
            case ".", "&", "'", "’" -> true;
            case "-", "/", "+" -> mark.gluedToNext;
            default -> false;
        };
    }

    private static final long MAY_BELONG = WordClass.NUMBER.bit()
            | WordClass.LINKING.bit()
            | WordClass.PARTICLE.bit()
            | WordClass.ORGANIZATION_WORD.bit()
            | WordClass.ORGANIZATION_INSIDE.bit()
            | WordClass.ORGANIZATION.bit()
            | WordClass.PLACE_WORD.bit()
            | WordClass.PLACE.bit()
            | WordClass.PLACE_INSIDE.bit()
            | WordClass.COUNTRY_INSIDE.bit()
            | WordClass.COUNTRY.bit()
            | WordClass.DEMONYM.bit();

    private float[] step(float[] before, int[] came, float[] scores) {
        var best = new float[Tag.COUNT];
        for (int tag = 0; tag < Tag.COUNT; tag++) {
            best[tag] = IMPOSSIBLE;
            for (int from = 0; from < Tag.COUNT; from++) {
                float score = before[from] + weights.transition(from, tag);
                if (score > best[tag] && Tag.of(tag).mayFollow(Tag.of(from))) {
                    best[tag] = score;
                    came[tag] = from;
                }
            }
            best[tag] += scores[tag];
        }
        return best;
    }
}
