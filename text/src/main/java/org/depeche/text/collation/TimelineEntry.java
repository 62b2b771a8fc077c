package org.depeche.text.collation;

import java.util.List;
import java.util.Optional;
import org.depeche.text.collation.witness.Locus;

/**
 * A day or other time, and the sentences that tell of it.
 *
 * @param value a TIMEX3 value: {@code 2016-12-23}
 * @param inferredFrom the article that fixed the day for at least one of the sentences, which could not fix it alone
 */
public record TimelineEntry(String value, List<Locus> sentences, Optional<String> inferredFrom) {
    public TimelineEntry {
        sentences = List.copyOf(sentences);
    }
}
