package org.depeche.text.story;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the remembered articles that share the most telling features with one.
 *
 * <p>Idea: an inverted index, walked from the rarest feature on and from the newest article back, until enough was
 * seen [1]. Cost: a bounded number of postings for each look-up, however many articles are remembered.
 *
 * <p>[1] Justin Zobel and Alistair Moffat, Inverted Files for Text Search Engines, 2006.
 */
final class CandidateIndex {
    private static final int MOST_POSTINGS = 4_000;
    private static final int MOST_OF_ONE = 800;

    /** The cosine from which on two articles are somewhat alike. */
    private static final float SOMEWHAT = 0.1f;

    private static final long[] NONE = {};

    private final Vocabulary vocabulary;

    /** By feature: the slot of an article in the upper half, the bits of the feature's count in the lower. */
    private long[][] postings = new long[1024][];

    private int[] lengths = new int[1024];
    private float[] sums = new float[1024];
    private int[] touched = new int[1024];
    private int crowd;

    /** The lengths of the vectors when they came, by slot from {@code base} on; endless where an article is gone. */
    private float[] norms = new float[1024];

    private int base;

    CandidateIndex(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void add(PlacedArticle article) {
        add(article, article.vector.norm);
    }

    /** Adds an article whose vector had the length {@code norm} when it came. */
    void add(PlacedArticle article, float norm) {
        room();
        var vector = article.vector;
        // Slots may be passed over where articles were taken out.
        while (article.slot - base >= norms.length) {
            norms = Arrays.copyOf(norms, norms.length * 2);
        }
        norms[article.slot - base] = norm;
        for (int place = 0; place < vector.features.length; place++) {
            append(vector.features[place], article.slot, vector.count(place));
        }
    }

    /** The length of an article's vector when it came. */
    float norm(PlacedArticle article) {
        return norms[article.slot - base];
    }

    /** Finds {@code article} no more. */
    void drop(PlacedArticle article) {
        norms[article.slot - base] = Float.POSITIVE_INFINITY;
        for (int feature : article.vector.features) {
            drop(feature, article.slot);
        }
    }

    /** Finds none of {@code articles} any more: of many at once each list is gone through once. */
    void dropAll(List<PlacedArticle> articles) {
        var affected = new BitSet();
        for (var article : articles) {
            norms[article.slot - base] = Float.POSITIVE_INFINITY;
            for (int feature : article.vector.features) {
                affected.set(feature);
            }
        }
        affected.stream().forEach(this::keepFindable);
    }

    /** Takes the postings out of a list whose articles are gone. */
    private void keepFindable(int feature) {
        long[] list = postings[feature];
        int kept = 0;
        for (int at = 0; at < lengths[feature]; at++) {
            if (norms[slot(list[at]) - base] != Float.POSITIVE_INFINITY) {
                list[kept++] = list[at];
            }
        }
        lengths[feature] = kept;
        shrink(feature);
    }

    private void drop(int feature, int slot) {
        long[] list = postings[feature];
        int at = Arrays.binarySearch(list, 0, lengths[feature], (long) slot << Integer.SIZE);
        // A count's bits are never zero, so the posting stands where that one would be put in.
        at = at < 0 ? -at - 1 : at;
        int left = --lengths[feature];
        System.arraycopy(list, at + 1, list, at, left - at);
        shrink(feature);
    }

    private void shrink(int feature) {
        int left = lengths[feature];
        if (left * 4 < postings[feature].length) {
            postings[feature] = left == 0 ? NONE : Arrays.copyOf(postings[feature], left * 2);
        }
    }

    /** Makes room at the front: all slots before {@code first} are gone. */
    void moveTo(int first) {
        if (first - base > norms.length / 2) {
            norms = Arrays.copyOfRange(norms, first - base, first - base + norms.length);
            base = first;
        }
    }

    /** The slots of at most {@code most} articles that are like {@code article}, itself left out. */
    int[] nearest(PlacedArticle article, int first, int end, int most) {
        int width = end - first;
        if (sums.length < width) {
            sums = new float[width * 2];
        }
        int found = sum(article, first);
        crowd = 0;
        var best = new TopScores(most);
        for (int place = 0; place < found; place++) {
            int slot = touched[place] + first;
            if (slot != article.slot) {
                float likeness = sums[touched[place]] / norms[slot - base];
                best.offer(slot, likeness);
                crowd += likeness > SOMEWHAT * article.vector.norm ? 1 : 0;
            }
            sums[touched[place]] = 0;
        }
        return best.keys();
    }

    /** How many articles were somewhat like the one looked up last. */
    int crowd() {
        return crowd;
    }

    /** Adds up the products of shared features; how many articles share one. */
    private int sum(PlacedArticle article, int first) {
        int found = 0;
        int left = MOST_POSTINGS;
        for (int place : article.vector.heaviestFirst()) {
            int feature = article.vector.features[place];
            float weight = article.vector.weights[place] * vocabulary.rarity(feature);
            long[] list = postings[feature];
            int length = lengths[feature];
            int stop = Math.max(0, length - Math.min(left, MOST_OF_ONE));
            for (int at = length - 1; at >= stop && slot(list[at]) >= first; at--) {
                int offset = slot(list[at]) - first;
                if (sums[offset] == 0) {
                    touched = found == touched.length ? Arrays.copyOf(touched, found * 2) : touched;
                    touched[found++] = offset;
                }
                sums[offset] += weight * Float.intBitsToFloat((int) list[at]) + Float.MIN_NORMAL;
                left--;
            }
            if (left <= 0) {
                break;
            }
        }
        return found;
    }

    private void room() {
        int capacity = vocabulary.capacity();
        if (capacity > postings.length) {
            postings = Arrays.copyOf(postings, capacity);
            lengths = Arrays.copyOf(lengths, capacity);
        }
    }

    private void append(int feature, int slot, float count) {
        long[] list = postings[feature];
        if (list == null || list.length == 0) {
            postings[feature] = new long[4];
        } else if (lengths[feature] == list.length) {
            postings[feature] = Arrays.copyOf(list, list.length * 2);
        }
        postings[feature][lengths[feature]++] = (long) slot << Integer.SIZE | Float.floatToIntBits(count);
    }

    private static int slot(long posting) {
        return (int) (posting >>> Integer.SIZE);
    }
}
