package org.depeche.web.site;

import java.util.List;
import java.util.Optional;
import org.depeche.newsroom.archive.DecisionLine;

/** All decisions, the newest first; why the last was refused, and what was asked. */
public record DecideModel(
        List<DecisionLine> lines, Optional<String> trouble, String verb, String subject, String object) {

    public DecideModel {
        lines = List.copyOf(lines);
    }

    public List<DecisionLine.Verb> verbs() {
        return List.of(DecisionLine.Verb.values());
    }
}
