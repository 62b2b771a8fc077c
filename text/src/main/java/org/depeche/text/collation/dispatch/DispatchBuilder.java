package org.depeche.text.collation.dispatch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.depeche.text.article.Span;
import org.depeche.text.collation.fact.Disagreement;
import org.depeche.text.collation.strand.Strand;
import org.depeche.text.collation.strand.Unit;
import org.depeche.text.collation.strand.UnitEdits;
import org.depeche.text.collation.witness.Locus;
import org.depeche.text.collation.witness.Sentence;
import org.depeche.text.collation.witness.Witness;

/** Writes down the dispatch behind a strand of copies: as it stands in an article, or put together from its copies. */
public final class DispatchBuilder {
    private static final int FEWEST_WORDS = 3;
    private final List<Witness> witnesses;
    private final UnitEdits edits;
    private final ApparatusWriter apparatus;

    public DispatchBuilder(List<Witness> witnesses, UnitEdits edits) {
        this.witnesses = witnesses;
        this.edits = edits;
        this.apparatus = new ApparatusWriter(witnesses, edits);
    }

    /** The dispatch behind {@code strand}; {@code facts} are those on which its copies differ, in time or otherwise. */
    public Dispatch build(Strand strand, List<Disagreement> facts) {
        var dispatch = strand.given().isPresent() ? given(strand, strand.given().get()) : reconstructed(strand);
        var copies = strand.articles().stream()
                .map(article -> witnesses.get(article).id())
                .collect(Collectors.toSet());
        return new Dispatch(
                dispatch.agency(),
                dispatch.reconstructed(),
                dispatch.text(),
                dispatch.sentences(),
                StateFinder.find(copies, facts));
    }

    private Dispatch given(Strand strand, int article) {
        var sentences = new ArrayList<Dispatch.DispatchSentence>();
        for (var unit : strand.units()) {
            for (var sentence : unit.in(article)) {
                sentences.add(new Dispatch.DispatchSentence(
                        sentence.span(),
                        loci(unit, sentence),
                        1,
                        apparatus.write(
                                unit,
                                sentence,
                                sentence.span().of(witnesses.get(article).text()),
                                sentence.span().start())));
            }
        }
        sentences.sort(Comparator.comparing(Dispatch.DispatchSentence::span));
        return new Dispatch(strand.agency(), false, witnesses.get(article).text(), sentences);
    }

    private Dispatch reconstructed(Strand strand) {
        var text = new StringBuilder();
        var sentences = new ArrayList<Dispatch.DispatchSentence>();
        for (var unit : strand.units()) {
            int chosen = edits.chosen(unit, strand);
            if (isBody(unit, chosen)) {
                append(strand, unit, chosen, text, sentences);
            }
        }
        return new Dispatch(strand.agency(), true, text.toString(), sentences);
    }

    /** Whether the unit is running text: two labels or headings that agree are no sentence of the dispatch. */
    private static boolean isBody(Unit unit, int chosen) {
        return unit.words(chosen).size() >= FEWEST_WORDS
                && unit.sentences().stream().anyMatch(sentence -> !sentence.isHeading());
    }

    private void append(
            Strand strand, Unit unit, int chosen, StringBuilder text, List<Dispatch.DispatchSentence> sentences) {
        double confidence = edits.confidence(unit, strand);
        for (var sentence : unit.in(chosen)) {
            if (text.length() > 0) {
                text.append(startsParagraph(sentence) ? "\n\n" : " ");
            }
            int start = text.length();
            var written = Emender.emend(unit, sentence, witnesses);
            text.append(written);
            sentences.add(new Dispatch.DispatchSentence(
                    new Span(start, text.length()),
                    loci(unit, sentence),
                    confidence,
                    apparatus.write(unit, sentence, written, start)));
        }
    }

    private boolean startsParagraph(Sentence sentence) {
        var before = witnesses
                .get(sentence.article())
                .text()
                .substring(0, sentence.span().start());
        return before.substring(before.stripTrailing().length()).contains("\n");
    }

    /** Where the copies of {@code sentence} stand, itself first. */
    private List<Locus> loci(Unit unit, Sentence sentence) {
        var loci = new ArrayList<Locus>();
        loci.add(witnesses.get(sentence.article()).locus(sentence.span()));
        for (int article : unit.articles()) {
            if (article != sentence.article()) {
                unit.matching(sentence, article)
                        .forEach(other -> loci.add(witnesses.get(article).locus(other.span())));
            }
        }
        return loci;
    }
}
