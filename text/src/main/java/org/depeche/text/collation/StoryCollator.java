package org.depeche.text.collation;

import java.util.List;
import java.util.Map;
import org.depeche.text.reading.Reading;

/** Collates the articles of one story. */
public final class StoryCollator {

    public Collation collate(List<Reading> articles) {
        var witnesses = new WitnessMaker().make(articles);
        var links = new SentenceLinker().link(witnesses);
        var kin = new Kin(witnesses, links);
        var evidence = AgencyEvidence.of(witnesses);
        var judge = new OriginJudge(witnesses, kin, evidence);
        var strands = new StrandBuilder(witnesses, links, kin, evidence, judge).build();
        var edits = new UnitEdits(witnesses);
        var dispatches = new DispatchBuilder(witnesses);
        return new Collation(
                articles,
                Map.of(),
                strands.stream()
                        .filter(Strand::isDispatch)
                        .map(dispatches::build)
                        .toList(),
                new LedgerKeeper(witnesses, links, strands, edits).keep(),
                Map.of(),
                new SourceCounter(witnesses, evidence, kin).count(strands),
                judge.ofStory(strands),
                new Stemma(List.of(), List.of()),
                List.of(),
                List.of(),
                List.of());
    }
}
