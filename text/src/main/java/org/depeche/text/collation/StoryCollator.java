package org.depeche.text.collation;

import java.util.List;
import java.util.Map;
import org.depeche.text.reading.Reading;

/** Collates the articles of one story. */
public final class StoryCollator {

    public Collation collate(List<Reading> articles) {
        return new Collation(
                articles,
                Map.of(),
                List.of(),
                Map.of(),
                Map.of(),
                new Sources(List.of()),
                new Origin.Unrelated(),
                new Stemma(List.of(), List.of()),
                List.of(),
                List.of(),
                List.of());
    }
}
