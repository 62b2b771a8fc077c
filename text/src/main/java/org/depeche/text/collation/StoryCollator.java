package org.depeche.text.collation;

import java.util.List;
import org.depeche.text.collation.dispatch.DispatchBuilder;
import org.depeche.text.collation.ledger.DroppedFinder;
import org.depeche.text.collation.ledger.LedgerKeeper;
import org.depeche.text.collation.link.Kin;
import org.depeche.text.collation.link.SentenceLinker;
import org.depeche.text.collation.source.SourceCounter;
import org.depeche.text.collation.source.StemmaDrawer;
import org.depeche.text.collation.strand.AgencyEvidence;
import org.depeche.text.collation.strand.OriginJudge;
import org.depeche.text.collation.strand.Strand;
import org.depeche.text.collation.strand.StrandBuilder;
import org.depeche.text.collation.strand.UnitEdits;
import org.depeche.text.collation.witness.Witness;
import org.depeche.text.collation.witness.WitnessMaker;
import org.depeche.text.reading.Reading;

/** Collates the articles of one story. */
public final class StoryCollator {

    /** The story of {@code articles}, told whole; the ids of the articles must differ. */
    public Collation collate(List<Reading> articles) {
        requireDistinct(articles);
        var read = new WitnessMaker().make(articles);
        var links = new SentenceLinker().link(read);
        var kin = new Kin(read, links);
        var days = new BorrowedDays(read, kin);
        var witnesses = days.witnesses();
        var evidence = AgencyEvidence.of(witnesses);
        var judge = new OriginJudge(witnesses, kin, evidence);
        var strands = new StrandBuilder(witnesses, links, kin, evidence, judge).build();
        var edits = new UnitEdits(witnesses);
        var dispatches = new DispatchBuilder(witnesses, edits);
        return new Collation(
                witnesses.stream().map(Witness::reading).toList(),
                days.inferred(),
                strands.stream()
                        .filter(Strand::isDispatch)
                        .map(dispatches::build)
                        .toList(),
                new LedgerKeeper(witnesses, links, strands, edits).keep(),
                new DroppedFinder(witnesses, edits).find(strands),
                new SourceCounter(witnesses, evidence, kin).count(strands),
                judge.ofStory(strands),
                new StemmaDrawer(witnesses, evidence, edits).draw(strands),
                UtteranceFollower.follow(witnesses),
                TimelineBuilder.build(witnesses, days.inferred()),
                new DisagreementFinder(witnesses, edits).find(strands));
    }

    private static void requireDistinct(List<Reading> articles) {
        var ids = articles.stream().map(reading -> reading.article().id()).toList();
        for (int place = 0; place < ids.size(); place++) {
            if (ids.indexOf(ids.get(place)) < place) {
                throw new IllegalArgumentException("article id '" + ids.get(place) + "': ids of a story must differ");
            }
        }
    }
}
