package org.depeche.text.collation.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The independent sources of a story: articles of one group speak with one voice.
 *
 * @param sentences by article id, who stands behind each sentence, in the order of the ledger's rows
 * @param facts who stands behind each number that several articles give
 */
public record Sources(List<Group> groups, Map<String, List<SentenceSource>> sentences, List<FactSource> facts) {

    /** Articles that go back to one source, and why they are held to. */
    public record Group(List<String> articles, Reason reason) {
        public Group {
            articles = List.copyOf(articles);
        }
    }

    public Sources {
        groups = List.copyOf(groups);
        sentences = Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
        facts = List.copyOf(facts);
    }

    /** Sources that are told of the whole story only. */
    public Sources(List<Group> groups) {
        this(groups, Map.of(), List.of());
    }

    public int independent() {
        return groups.size();
    }
}
