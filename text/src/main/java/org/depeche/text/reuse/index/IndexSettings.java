package org.depeche.text.reuse.index;

import java.io.Serializable;
import org.depeche.text.reuse.anchor.Anchors;

/**
 * What is taken for shared text, how far back it is looked for, and of how many copies it is told.
 *
 * @param minimumWords the fewest words in common that make a passage
 * @param windowDays how many days two articles may lie apart; articles without a day are compared with all
 * @param mostCopies with how many of those just before it a copy of one source is paired, beside the source itself: so
 *     that a dispatch with a million copies makes so many times as many pairs and not their square
 */
public record IndexSettings(int minimumWords, int windowDays, int mostCopies) implements Serializable {

    public IndexSettings {
        if (minimumWords < Anchors.WORDS) {
            throw new IllegalArgumentException(
                    "minimumWords " + minimumWords + ": an index needs at least " + Anchors.WORDS);
        }
        if (windowDays < 1) {
            throw new IllegalArgumentException("windowDays " + windowDays + ": at least 1 is needed");
        }
        if (mostCopies < 1) {
            throw new IllegalArgumentException("mostCopies " + mostCopies + ": at least 1 is needed");
        }
    }

    public static IndexSettings standard() {
        return new IndexSettings(8, 120, 1_000);
    }

    public IndexSettings withMinimumWords(int words) {
        return new IndexSettings(words, windowDays, mostCopies);
    }

    public IndexSettings withWindowDays(int days) {
        return new IndexSettings(minimumWords, days, mostCopies);
    }

    public IndexSettings withMostCopies(int copies) {
        return new IndexSettings(minimumWords, windowDays, copies);
    }
}
