package org.depeche.web.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.newsroom.archive.DecisionLine;

/**
 * All decisions, the newest first; why the last was refused, and what was asked.
 *
 * @param headlines of articles that the newest are about
 */
public record DecideModel(
        List<Deed> deeds,
        Map<String, String> headlines,
        Optional<String> trouble,
        String verb,
        String subject,
        String object) {

    public DecideModel {
        deeds = List.copyOf(deeds);
        headlines = Map.copyOf(headlines);
    }

    public List<DecisionLine.Verb> verbs() {
        return List.of(DecisionLine.Verb.values());
    }
}
