package org.depeche.text.reuse.align;

/**
 * What the aligner takes for shared text.
 *
 * @param minimumWords the fewest words in common that make a passage
 */
public record AlignerSettings(int minimumWords) {

    public AlignerSettings {
        if (minimumWords < 1) {
            throw new IllegalArgumentException("minimumWords " + minimumWords + ": at least 1 is needed");
        }
    }

    public static AlignerSettings standard() {
        return new AlignerSettings(8);
    }

    public AlignerSettings withMinimumWords(int words) {
        return new AlignerSettings(words);
    }
}
