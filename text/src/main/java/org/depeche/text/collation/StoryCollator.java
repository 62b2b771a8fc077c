package org.depeche.text.collation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.depeche.text.collation.dispatch.DispatchBuilder;
import org.depeche.text.collation.fact.DisagreementFinder;
import org.depeche.text.collation.fact.StoryCounts;
import org.depeche.text.collation.ledger.DroppedFinder;
import org.depeche.text.collation.ledger.LedgerKeeper;
import org.depeche.text.collation.ledger.OriginalityMeter;
import org.depeche.text.collation.ledger.SentenceSources;
import org.depeche.text.collation.link.Kin;
import org.depeche.text.collation.link.ParaphraseFinder;
import org.depeche.text.collation.link.SentenceLinker;
import org.depeche.text.collation.link.Translations;
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
        var read = new WitnessMaker().make(StoryNames.tell(articles));
        var links = new SentenceLinker().link(read);
        var kin = new Kin(read, links);
        ParaphraseFinder.add(read, kin, links);
        Translations.add(read, links);
        var days = new BorrowedDays(read, kin);
        var witnesses = days.witnesses();
        var utterances = CompletableFuture.supplyAsync(() -> UtteranceFollower.follow(witnesses));
        var evidence = AgencyEvidence.of(witnesses);
        var judge = new OriginJudge(witnesses, kin, evidence);
        var strands = new StrandBuilder(witnesses, links, kin, evidence, judge).build();
        var edits = new UnitEdits(witnesses);
        var counts = new StoryCounts(witnesses, edits);
        var facts = new DisagreementFinder(witnesses, edits, counts).find(strands);
        var ledger = new LedgerKeeper(witnesses, links, strands, edits).keep();
        var ids = witnesses.stream().map(Witness::id).toList();
        var sources = new SourceCounter(witnesses, evidence, kin).count(strands);
        var dispatches = new DispatchBuilder(witnesses, edits);
        return new Collation(
                witnesses.stream().map(Witness::reading).toList(),
                days.inferred(),
                strands.stream()
                        .filter(Strand::isDispatch)
                        .map(strand -> dispatches.build(strand, facts))
                        .toList(),
                ledger,
                new DroppedFinder(witnesses, edits).find(strands),
                new SentenceSources(sources, ledger, strands, ids).tell(counts.told()),
                new OriginalityMeter(witnesses, links, kin, ledger).measure(strands),
                judge.ofStory(strands),
                new StemmaDrawer(witnesses, evidence, edits).draw(strands),
                utterances.join(),
                TimelineBuilder.build(witnesses, days.inferred()),
                facts);
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
