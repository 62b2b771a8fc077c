package org.depeche.text.collation.source;

import java.util.List;

/** The independent sources of a story: articles of one group speak with one voice. */
public record Sources(List<Group> groups) {

    /** Articles that go back to one source, and why they are held to. */
    public record Group(List<String> articles, Reason reason) {
        public Group {
            articles = List.copyOf(articles);
        }
    }

    public Sources {
        groups = List.copyOf(groups);
    }

    public int independent() {
        return groups.size();
    }
}
