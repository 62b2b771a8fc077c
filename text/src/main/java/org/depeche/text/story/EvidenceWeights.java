package org.depeche.text.story;

/**
 * How much each kind of likeness counts as evidence that two articles tell one story, as log-odds.
 *
 * <p>The standard weights were found by {@code org.depeche.bench.story.TrainStories} on labelled stories; that of meaning
 * rests on judgement.
 *
 * @param sameStory what is added before anything is known of a pair
 * @param root for the root of the cosine of all features: texts share a smaller part of their words than headlines
 * @param cosine for the cosine itself
 * @param headline for the cosine of the headlines
 * @param names for the cosine of the names
 * @param numbers for the cosine of the numbers
 * @param information for the logarithm of how much rare they share, whatever else they hold
 * @param days for the logarithm of the days between them
 * @param crowd for the logarithm of how many articles are like them
 * @param meaning for the likeness of what is meant, where an encoder tells it
 * @param thread what is added where a thread is asked for: stories on one matter share less than articles of one story
 */
public record EvidenceWeights(
        double sameStory,
        double root,
        double cosine,
        double headline,
        double names,
        double numbers,
        double information,
        double days,
        double crowd,
        double meaning,
        double thread) {

    /** The weights that were found best. */
    public static EvidenceWeights standard() {
        return new EvidenceWeights(-2.75, 8.76, 2.3, 3.22, 1.09, 2.21, 0, -2.89, -0.1, 3, 0.7);
    }

    /** The weights in the order of the parameters. */
    public double[] values() {
        return new double[] {
            sameStory, root, cosine, headline, names, numbers, information, days, crowd, meaning, thread
        };
    }

    /** Weights from what {@link #values} gives. */
    public static EvidenceWeights of(double... values) {
        if (values.length != 11) {
            throw new IllegalArgumentException(values.length + " weights of evidence: there are eleven");
        }
        return new EvidenceWeights(
                values[0],
                values[1],
                values[2],
                values[3],
                values[4],
                values[5],
                values[6],
                values[7],
                values[8],
                values[9],
                values[10]);
    }
}
