package org.depeche.text.collation.source;

/**
 * Who stands behind a sentence.
 *
 * @param independent how many of the story's independent sources carry it
 */
public record SentenceSource(Tie tie, int independent) {

    public SentenceSource {
        if (independent < 1) {
            throw new IllegalArgumentException("independent " + independent + ": a sentence has one source at least");
        }
    }
}
