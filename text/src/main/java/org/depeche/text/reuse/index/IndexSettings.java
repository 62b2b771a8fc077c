package org.depeche.text.reuse.index;

import java.io.Serializable;
import org.depeche.text.reuse.anchor.Anchors;

/**
 * What an index of passages takes for shared text, and how far it looks back.
 *
 * @param minimumWords the fewest words in common that make a passage
 * @param windowDays how many days two articles may lie apart; articles without a day are compared with all
 */
public record IndexSettings(int minimumWords, int windowDays) implements Serializable {

    public IndexSettings {
        if (minimumWords < Anchors.WORDS) {
            throw new IllegalArgumentException(
                    "minimumWords " + minimumWords + ": an index needs at least " + Anchors.WORDS);
        }
        if (windowDays < 1) {
            throw new IllegalArgumentException("windowDays " + windowDays + ": at least 1 is needed");
        }
    }

    public static IndexSettings standard() {
        return new IndexSettings(8, 120);
    }

    public IndexSettings withMinimumWords(int words) {
        return new IndexSettings(words, windowDays);
    }

    public IndexSettings withWindowDays(int days) {
        return new IndexSettings(minimumWords, days);
    }
}
