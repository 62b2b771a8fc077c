package org.depeche.text.name;

import java.util.List;
import org.depeche.text.article.Article;
import org.depeche.text.article.Language;
import org.depeche.text.article.Span;

/**
 * Learns to find names from articles whose names are known; what it learned is the model file of a language.
 *
 * <p>Idea: the averaged structured perceptron (Collins 2002, see {@link NameTagger}): where the best sequence is wrong,
 * the right one's features gain and the wrong one's lose; the mean of all weights over time is kept, as bytes.
 */
public final class NameLearner {
    private static final int ROWS = PieceFeatures.SLOTS + Tag.COUNT;
    private final float[] weights = new float[ROWS * Tag.COUNT];
    private final double[] sums = new double[ROWS * Tag.COUNT];
    private final SheetReader reader;
    private final PieceFeatures features = new PieceFeatures();
    private final NameTagger tagger = new NameTagger(new Current());
    private int time = 1;

    public NameLearner(Language language) {
        reader = new SheetReader(language);
    }

    /** Learns from one article's text; {@code truth} holds all its names. Call it in several rounds over all articles. */
    public void learn(Article article, List<Name> truth) {
        var sheets = reader.read(article);
        ArticleEvidence.spread(sheets);
        for (var sentence : sheets.get(0).sentences()) {
            learn(sentence, tags(sentence, truth));
        }
    }

    /** What has been learned, in the form of the file {@code names.model.gz}. */
    public byte[] model() {
        return average().compressed();
    }

    NameModel average() {
        var means = new double[weights.length];
        double most = 0;
        for (int i = 0; i < means.length; i++) {
            means[i] = weights[i] - sums[i] / time;
            most = Math.max(most, Math.abs(means[i]));
        }
        var bytes = new byte[means.length];
        double scale = 4 * Byte.MAX_VALUE / Math.max(most, 1e-9);
        for (int i = 0; i < means.length; i++) {
            bytes[i] = (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, Math.round(means[i] * scale)));
        }
        return new NameModel(bytes);
    }

    private void learn(List<Piece> sentence, Tag[] right) {
        var found = tagger.tag(sentence);
        time++;
        for (int i = 0; i < right.length; i++) {
            int before = i == 0 ? 0 : right[i - 1].number();
            int foundBefore = i == 0 ? 0 : found[i - 1].number();
            if (right[i] != found[i] || before != foundBefore) {
                change(PieceFeatures.SLOTS + before, right[i].number(), 1);
                change(PieceFeatures.SLOTS + foundBefore, found[i].number(), -1);
            }
            if (right[i] != found[i]) {
                var slots = features.of(sentence, i);
                for (int f = 0; f < features.count(); f++) {
                    change(slots[f], right[i].number(), 1);
                    change(slots[f], found[i].number(), -1);
                }
            }
        }
    }

    private void change(int row, int tag, int by) {
        weights[row * Tag.COUNT + tag] += by;
        sums[row * Tag.COUNT + tag] += (double) by * time;
    }

    private static Tag[] tags(List<Piece> sentence, List<Name> truth) {
        var tags = new Tag[sentence.size()];
        var candidates = NameTagger.candidates(sentence);
        for (int i = 0; i < tags.length; i++) {
            tags[i] = candidates[i] ? tag(sentence.get(i).span, truth) : Tag.OUTSIDE;
            if (tags[i].isInside() && (i == 0 || !tags[i].mayFollow(tags[i - 1]))) {
                tags[i] = Tag.begin(tags[i].kind());
            }
        }
        return tags;
    }

    private static Tag tag(Span piece, List<Name> truth) {
        for (var name : truth) {
            for (var mention : name.mentions()) {
                if (mention.overlaps(piece)) {
                    return piece.start() <= mention.start() ? Tag.begin(name.kind()) : Tag.inside(name.kind());
                }
            }
        }
        return Tag.OUTSIDE;
    }

    private final class Current implements NameTagger.Weights {
        @Override
        public void score(int[] slots, int count, float[] scores) {
            for (int i = 0; i < count; i++) {
                int row = slots[i] * Tag.COUNT;
                for (int tag = 0; tag < Tag.COUNT; tag++) {
                    scores[tag] += weights[row + tag];
                }
            }
        }

        @Override
        public float transition(int before, int tag) {
            return weights[(PieceFeatures.SLOTS + before) * Tag.COUNT + tag];
        }
    }
}
