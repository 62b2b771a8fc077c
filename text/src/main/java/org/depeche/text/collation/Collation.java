package org.depeche.text.collation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.text.collation.dispatch.Dispatch;
import org.depeche.text.collation.fact.Disagreement;
import org.depeche.text.collation.ledger.LedgerRow;
import org.depeche.text.collation.source.Sources;
import org.depeche.text.collation.source.Stemma;
import org.depeche.text.collation.strand.Origin;
import org.depeche.text.collation.witness.Locus;
import org.depeche.text.reading.Reading;

/**
 * A story told whole.
 *
 * @param articles its articles, in the order given; times that another article fixed stand here fixed
 * @param inferredTimes by article id, the index of each time expression that another article fixed, with that article
 * @param ledger by article id, a row for each of its sentences, in order
 * @param originality by article id, the share of its characters that are its own, 0 to 1
 * @param disagreements the facts on which articles differ, against one another or in the course of time
 * @param dropped by article id, the sentences of others that it left out although it carries their text around them
 */
public record Collation(
        List<Reading> articles,
        Map<String, Map<Integer, String>> inferredTimes,
        List<Dispatch> dispatches,
        Map<String, List<LedgerRow>> ledger,
        Map<String, List<Locus>> dropped,
        Sources sources,
        Map<String, Double> originality,
        Origin origin,
        Stemma stemma,
        List<Utterance> quotes,
        List<TimelineEntry> timeline,
        List<Disagreement> disagreements) {

    public Collation {
        articles = List.copyOf(articles);
        inferredTimes = Collections.unmodifiableMap(new LinkedHashMap<>(inferredTimes));
        dispatches = List.copyOf(dispatches);
        ledger = Collections.unmodifiableMap(new LinkedHashMap<>(ledger));
        dropped = Collections.unmodifiableMap(new LinkedHashMap<>(dropped));
        originality = Collections.unmodifiableMap(new LinkedHashMap<>(originality));
        quotes = List.copyOf(quotes);
        timeline = List.copyOf(timeline);
        disagreements = List.copyOf(disagreements);
    }

    /** The facts on which articles contradict one another. */
    public List<Disagreement> contradictions() {
        return disagreements.stream().filter(fact -> !fact.successive()).toList();
    }

    /** The facts that changed in time, their readings in its order. */
    public List<Disagreement> updates() {
        return disagreements.stream().filter(Disagreement::successive).toList();
    }
}
