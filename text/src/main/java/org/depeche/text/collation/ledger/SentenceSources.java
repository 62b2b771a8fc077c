package org.depeche.text.collation.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.text.collation.fact.ToldNumber;
import org.depeche.text.collation.source.FactSource;
import org.depeche.text.collation.source.Reason;
import org.depeche.text.collation.source.SentenceSource;
import org.depeche.text.collation.source.Sources;
import org.depeche.text.collation.source.Tie;
import org.depeche.text.collation.strand.Strand;
import org.depeche.text.collation.witness.Locus;

/**
 * Tells for each sentence and each number of a story how many of its independent sources stand behind it.
 *
 * <p>Articles of one group count once. An article made of two texts is in two groups; which of them speaks in a sentence
 * is told by where the sentence comes from.
 */
public final class SentenceSources {
    private final Sources sources;
    private final Map<String, List<LedgerRow>> ledger;

    /** By dispatch of the collation, the group that its copies are. */
    private final Map<Integer, Integer> groupOfDispatch = new HashMap<>();

    private final Map<String, Integer> groupOfArticle = new HashMap<>();

    /** {@code ids} names the articles of {@code strands} by their places in the story. */
    public SentenceSources(
            Sources sources, Map<String, List<LedgerRow>> ledger, List<Strand> strands, List<String> ids) {
        this.sources = sources;
        this.ledger = ledger;
        for (int group = 0; group < sources.groups().size(); group++) {
            for (var article : sources.groups().get(group).articles()) {
                groupOfArticle.putIfAbsent(article, group);
            }
        }
        int dispatch = 0;
        for (var strand : strands) {
            if (strand.isDispatch()) {
                groupOfDispatch.put(dispatch++, group(strand, ids));
            }
        }
    }

    /** The group that holds all articles of a strand. */
    private int group(Strand strand, List<String> ids) {
        var articles = strand.articles().stream().map(ids::get).toList();
        for (int group = 0; group < sources.groups().size(); group++) {
            if (sources.groups().get(group).articles().containsAll(articles)) {
                return group;
            }
        }
        return groupOfArticle.getOrDefault(articles.get(0), 0);
    }

    /** The sources with what stands behind sentences and {@code numbers}. */
    public Sources tell(List<ToldNumber> numbers) {
        var sentences = new LinkedHashMap<String, List<SentenceSource>>();
        ledger.forEach((id, rows) ->
                sentences.put(id, rows.stream().map(row -> source(id, row)).toList()));
        return new Sources(
                sources.groups(), sentences, numbers.stream().map(this::source).toList());
    }

    private SentenceSource source(String article, LedgerRow row) {
        Set<Integer> groups = new LinkedHashSet<>();
        groups.add(group(article, row));
        row.counterparts().forEach(locus -> groups.add(group(locus)));
        return new SentenceSource(tie(row, groups), groups.size());
    }

    private FactSource source(ToldNumber number) {
        var groups = new LinkedHashSet<Integer>();
        number.loci().forEach(locus -> groups.add(group(locus)));
        return new FactSource(number, groups.size());
    }

    private int group(Locus locus) {
        return row(locus)
                .map(row -> group(locus.article(), row))
                .orElseGet(() -> groupOfArticle.getOrDefault(locus.article(), 0));
    }

    private int group(String article, LedgerRow row) {
        int own = groupOfArticle.getOrDefault(article, 0);
        return row.origin() instanceof SentenceOrigin.FromDispatch from
                ? groupOfDispatch.getOrDefault(from.dispatch(), own)
                : own;
    }

    private Optional<LedgerRow> row(Locus locus) {
        var rows = ledger.getOrDefault(locus.article(), List.of());
        var holding = new ArrayList<LedgerRow>();
        rows.stream().filter(row -> row.span().overlaps(locus.span())).forEach(holding::add);
        return holding.stream().findFirst();
    }

    private Tie tie(LedgerRow row, Set<Integer> groups) {
        if (row.origin() instanceof SentenceOrigin.FromDispatch) {
            boolean released = groups.stream()
                    .anyMatch(group -> sources.groups().get(group).reason() instanceof Reason.SharesRelease);
            return released ? Tie.PRESS_RELEASE : Tie.NEWSWIRE;
        }
        if (row.counterparts().isEmpty()) {
            return Tie.OWN;
        }
        if (row.quotationOnly()) {
            return Tie.COMMON_SOURCE;
        }
        return row.origin() instanceof SentenceOrigin.FromArticle ? Tie.SOURCE_TO_SOURCE : Tie.INCIDENTAL;
    }
}
