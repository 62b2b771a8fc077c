package org.depeche.text.reuse.collection;

import java.io.Serializable;
import org.depeche.text.reuse.index.IndexSettings;

/**
 * What is told of a collection.
 *
 * @param index what makes a passage, and how many days two articles may lie apart
 * @param mostCopies with how many of those just before it a copy of one source is paired, beside the source itself: so
 *     that a dispatch with a million copies makes so many times as many pairs and not their square
 */
public record CollectionSettings(IndexSettings index, int mostCopies) implements Serializable {

    public CollectionSettings {
        if (mostCopies < 1) {
            throw new IllegalArgumentException("mostCopies " + mostCopies + ": at least 1 is needed");
        }
    }

    public static CollectionSettings standard() {
        return new CollectionSettings(IndexSettings.standard(), 1_000);
    }

    public CollectionSettings withIndex(IndexSettings settings) {
        return new CollectionSettings(settings, mostCopies);
    }

    public CollectionSettings withMostCopies(int copies) {
        return new CollectionSettings(index, copies);
    }
}
