package org.depeche.text.collation.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depeche.text.article.Span;
import org.depeche.text.collation.edit.Edit;
import org.depeche.text.collation.edit.NamedEdit;
import org.depeche.text.collation.link.Link;
import org.depeche.text.collation.link.Links;
import org.depeche.text.collation.link.LongestRise;
import org.depeche.text.collation.link.Restatements;
import org.depeche.text.collation.strand.Strand;
import org.depeche.text.collation.strand.Unit;
import org.depeche.text.collation.strand.UnitEdits;
import org.depeche.text.collation.witness.Locus;
import org.depeche.text.collation.witness.Sentence;
import org.depeche.text.collation.witness.Witness;

/** Keeps the ledger: for each sentence of each article where it comes from and what was done to it. */
public final class LedgerKeeper {
    private final List<Witness> witnesses;
    private final Links links;
    private final List<Strand> strands;
    private final UnitEdits edits;
    private final Restatements restatements = new Restatements();
    private final Map<Sentence, Place> places = new HashMap<>();

    /** The unit that a sentence belongs to, with its strand and where that comes from. */
    private record Place(Strand strand, Unit unit, Optional<SentenceOrigin> origin) {}

    public LedgerKeeper(List<Witness> witnesses, Links links, List<Strand> strands, UnitEdits edits) {
        this.witnesses = witnesses;
        this.links = links;
        this.strands = strands;
        this.edits = edits;
    }

    /** The rows by article id. */
    public Map<String, List<LedgerRow>> keep() {
        int dispatch = 0;
        for (var strand : strands) {
            var origin = strand.isDispatch()
                    ? Optional.<SentenceOrigin>of(new SentenceOrigin.FromDispatch(dispatch++))
                    : Optional.<SentenceOrigin>empty();
            for (var unit : strand.units()) {
                unit.sentences().forEach(sentence -> places.put(sentence, new Place(strand, unit, origin)));
            }
        }
        // Each article's rows ask nothing of another's: of a large story they are the longest step, and somebody waits.
        var rows = witnesses.parallelStream().map(this::rows).toList();
        var ledger = new LinkedHashMap<String, List<LedgerRow>>();
        witnesses.forEach(witness -> ledger.put(witness.id(), rows.get(witness.index())));
        return ledger;
    }

    private List<LedgerRow> rows(Witness witness) {
        var moved = new HashSet<Sentence>();
        for (var strand : strands) {
            if (strand.articles().contains(witness.index())) {
                moved.addAll(moved(witness, strand));
            }
        }
        var restating = restatements.find(witness);
        var linked = links.of(witness.index()).collect(Collectors.groupingBy(Link::left));
        var rows = new ArrayList<LedgerRow>();
        for (var sentence : witness.sentences()) {
            var place = Optional.ofNullable(places.get(sentence));
            var own = linked.getOrDefault(sentence, List.of());
            boolean restates = restating.contains(sentence);
            if (place.isPresent() && place.get().unit().witnesses() > 1) {
                rows.add(copied(sentence, own, place.get(), moved.contains(sentence), restates));
            } else {
                rows.add(alone(sentence, own, place.flatMap(Place::origin), restates));
            }
        }
        return rows;
    }

    private static Set<Sentence> moved(Witness witness, Strand strand) {
        var sentences = new ArrayList<Sentence>();
        var places = new ArrayList<Integer>();
        var units = strand.unitBySentence();
        for (var sentence : witness.sentences()) {
            var unit = units.get(sentence);
            if (unit != null && unit.witnesses() > 1) {
                sentences.add(sentence);
                places.add(strand.units().indexOf(unit));
            }
        }
        var moved = new HashSet<Sentence>();
        LongestRise.outside(places).forEach(place -> moved.add(sentences.get(place)));
        return moved;
    }

    /** A sentence of {@code place}, with all its links in {@code linked}. */
    private LedgerRow copied(Sentence sentence, List<Link> linked, Place place, boolean moved, boolean restates) {
        var unit = place.unit();
        var strand = place.strand();
        int reference = edits.reference(unit, sentence.article(), strand);
        var counterparts = new ArrayList<Locus>();
        addMatching(sentence, unit, reference, counterparts);
        for (int article : unit.articles()) {
            if (article != reference && article != sentence.article()) {
                addMatching(sentence, unit, article, counterparts);
            }
        }
        outside(linked, unit).forEach(link -> counterparts.add(locus(link.right())));
        return new LedgerRow(
                sentence.span(),
                place.origin()
                        .filter(dispatch -> strand.holds(unit))
                        .orElse(new SentenceOrigin.FromArticle(
                                witnesses.get(reference).id())),
                change(sentence, unit, reference, edits.chosen(unit, strand)),
                moved,
                counterparts,
                restates,
                isQuotation(linked, unit.matching(sentence, reference)),
                edits(sentence, unit, reference, strand));
    }

    /** The dispatch itself was not edited; its copies were. */
    private List<Edit> edits(Sentence sentence, Unit unit, int reference, Strand strand) {
        boolean isDispatch =
                strand.given().filter(given -> given == sentence.article()).isPresent();
        return isDispatch
                ? List.of()
                : edits.of(sentence, unit, reference).stream()
                        .map(NamedEdit::edit)
                        .toList();
    }

    private void addMatching(Sentence sentence, Unit unit, int article, List<Locus> counterparts) {
        unit.matching(sentence, article).forEach(other -> counterparts.add(locus(other)));
    }

    /** Split and merged are told from the text behind the copies, of both a sentence and its counterpart. */
    private static LedgerRow.Change change(Sentence sentence, Unit unit, int reference, int chosen) {
        var theirs = unit.matching(sentence, reference);
        if (theirs.size() > 1) {
            return chosen == sentence.article() ? LedgerRow.Change.SPLIT : LedgerRow.Change.MERGED;
        }
        if (!theirs.isEmpty()
                && unit.matching(theirs.get(0), sentence.article()).size() > 1) {
            return chosen == sentence.article() ? LedgerRow.Change.MERGED : LedgerRow.Change.SPLIT;
        }
        boolean same = !theirs.isEmpty() && theirs.get(0).key().equals(sentence.key());
        return same ? LedgerRow.Change.VERBATIM : LedgerRow.Change.EDITED;
    }

    private static boolean isQuotation(List<Link> linked, List<Sentence> theirs) {
        return linked.stream().anyMatch(link -> link.likeness().quotationOnly() && theirs.contains(link.right()));
    }

    /** The links of a sentence to articles that do not carry its unit. */
    private static List<Link> outside(List<Link> linked, Unit unit) {
        return direct(linked).stream()
                .filter(link -> unit.in(link.right().article()).isEmpty())
                .toList();
    }

    private static List<Link> direct(List<Link> linked) {
        return linked.stream()
                .filter(link -> !link.restating())
                .sorted(Comparator.comparingDouble(
                        (Link link) -> -link.likeness().weight()))
                .toList();
    }

    /** A sentence that no copy shares: the outlet's own, or somebody's words that others quote too. */
    private LedgerRow alone(Sentence sentence, List<Link> linked, Optional<SentenceOrigin> origin, boolean restates) {
        var direct = direct(linked);
        var change = direct.isEmpty()
                ? LedgerRow.Change.NONE
                : direct.get(0).isVerbatim()
                        ? LedgerRow.Change.VERBATIM
                        : direct.get(0).isParaphrase() ? LedgerRow.Change.PARAPHRASE : LedgerRow.Change.EDITED;
        return new LedgerRow(
                sentence.span(),
                origin.or(() -> rewritten(direct)).orElse(new SentenceOrigin.Own()),
                change,
                false,
                direct.stream().map(link -> locus(link.right())).toList(),
                restates,
                direct.stream().anyMatch(link -> link.likeness().quotationOnly()),
                direct.isEmpty() ? List.of() : edits(direct.get(0)));
    }

    /** Where a sentence comes from that says in other words what another article's sentence says. */
    private Optional<SentenceOrigin> rewritten(List<Link> direct) {
        return direct.stream()
                .limit(1)
                .filter(Link::isParaphrase)
                .flatMap(link -> Optional.ofNullable(places.get(link.right())).stream())
                .flatMap(place -> place.origin().stream())
                .findFirst();
    }

    /** Where two articles only quote the same words, what stands around these is nobody's edit. */
    private List<Edit> edits(Link link) {
        if (link.isParaphrase()) {
            return List.of();
        }
        return edits.between(link.right(), link.left()).stream()
                .map(NamedEdit::edit)
                .filter(edit -> !link.likeness().quotationOnly() || edit.kind() == Edit.Kind.QUOTE)
                .toList();
    }

    private Locus locus(Sentence sentence) {
        Span span = sentence.span();
        return witnesses.get(sentence.article()).locus(span);
    }
}
