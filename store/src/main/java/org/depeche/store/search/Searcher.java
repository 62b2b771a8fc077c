package org.depeche.store.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.depeche.store.Archive;
import org.depeche.store.query.Facet;
import org.depeche.store.query.SearchHit;
import org.depeche.store.query.SearchPage;
import org.depeche.store.query.SearchQuery;

/** Searches one state of an index. */
final class Searcher implements AutoCloseable {
    private static final int VALUES_A_FACET = 12;

    /** Of more hits a sample is counted: its facets then say roughly how often, and in the same time. */
    private static final int COUNTED_HITS = 5_000;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final QueryMaker queries;
    private final Snippets snippets;
    private final Optional<DefaultSortedSetDocValuesReaderState> facets;

    Searcher(DirectoryReader reader, Analyzer analyzer) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.analyzer = analyzer;
        this.queries = new QueryMaker(analyzer);
        this.snippets = new Snippets(analyzer);
        var config = new FacetsConfig();
        for (var facet : Facet.values()) {
            config.setMultiValued(facet.field(), true);
        }
        // An index without a document has no facets either.
        this.facets = reader.numDocs() == 0
                ? Optional.empty()
                : Optional.of(new DefaultSortedSetDocValuesReaderState(reader, config));
    }

    /** This searcher, or one of the newest state where there is a newer; this one then is closed. */
    Searcher newest() throws IOException {
        var newer = DirectoryReader.openIfChanged(reader);
        if (newer == null) {
            return this;
        }
        close();
        return new Searcher(newer, analyzer);
    }

    int size() {
        return reader.numDocs();
    }

    SearchPage search(SearchQuery search, Instant now, Archive archive) throws IOException {
        var query = queries.make(search, now);
        var page = search.page();
        var top = searcher.search(query, best(search.order(), page.skip() + page.count())).scoreDocs;
        var hits = new ArrayList<SearchHit>();
        for (int at = page.skip(); at < Math.min(top.length, page.skip() + page.count()); at++) {
            hits.add(hit(searcher.storedFields().document(top[at].doc), search, archive));
        }
        // Asked again, for to count hits takes no scores, and to find the best does not take all hits.
        var sample = HitSample.of(searcher.search(query, new FacetsCollectorManager()), COUNTED_HITS);
        return new SearchPage(sample.hits(), hits, counted(sample), sample.isThinned());
    }

    /** Those of {@code stories} in which {@code search} finds something. */
    Set<String> among(SearchQuery search, Set<String> stories, Instant now) throws IOException {
        var terms = stories.stream().map(BytesRef::new).toList();
        var query = new BooleanQuery.Builder()
                .add(queries.make(search, now), BooleanClause.Occur.MUST)
                .add(new TermInSetQuery(Fields.STORY, terms), BooleanClause.Occur.FILTER)
                .build();
        var found = new HashSet<String>();
        for (var hit : searcher.search(query, Math.max(1, reader.maxDoc())).scoreDocs) {
            found.add(searcher.storedFields()
                    .document(hit.doc, Set.of(Fields.STORY))
                    .get(Fields.STORY));
        }
        return found;
    }

    private Map<Facet, List<SearchPage.Count>> counted(HitSample sample) throws IOException {
        var counted = new EnumMap<Facet, List<SearchPage.Count>>(Facet.class);
        for (var facet : Facet.values()) {
            counted.put(facet, new ArrayList<>());
        }
        if (facets.isEmpty()) {
            return counted;
        }
        var counts = new SortedSetDocValuesFacetCounts(facets.get(), sample);
        for (var facet : Facet.values()) {
            var values = counts.getTopChildren(VALUES_A_FACET, facet.field());
            if (values != null) {
                counted.put(
                        facet,
                        Arrays.stream(values.labelValues)
                                .map(value ->
                                        new SearchPage.Count(value.label, sample.estimate(value.value.intValue())))
                                .toList());
            }
        }
        return counted;
    }

    /** Finds the best {@code most}, and need not look at the rest. */
    private static CollectorManager<?, ? extends TopDocs> best(SearchQuery.Order order, int most) {
        return switch (order) {
            case RELEVANCE -> new TopScoreDocCollectorManager(most, 1);
            case NEWEST -> new TopFieldCollectorManager(new Sort(dated(true), SortField.FIELD_DOC), most, 1);
            case OLDEST -> new TopFieldCollectorManager(new Sort(dated(false), SortField.FIELD_DOC), most, 1);
        };
    }

    /** By date; what has none comes last either way. */
    private static SortField dated(boolean newestFirst) {
        return new SortField(
                Fields.PUBLISHED, SortField.Type.LONG, newestFirst, newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
    }

    private SearchHit hit(Document document, SearchQuery search, Archive archive) throws IOException {
        var words = Optional.ofNullable(document.get(Fields.WORDS));
        var text = words.isPresent()
                ? words
                : archive.articles()
                        .text(document.getField(Fields.REVISION).numericValue().longValue());
        Query asked = queries.words(search.words());
        var published = document.getField(Fields.PUBLISHED);
        return new SearchHit(
                document.get(Fields.ARTICLE),
                Optional.ofNullable(document.get(Fields.STORY)),
                Optional.ofNullable(document.get(Fields.HEADLINE)),
                Optional.ofNullable(document.get(Facet.OUTLET.field())),
                Optional.ofNullable(document.get(Fields.URL)),
                published == null
                        ? OptionalLong.empty()
                        : OptionalLong.of(published.numericValue().longValue()),
                document.getField(Fields.OWN_SHARE).numericValue().intValue(),
                Optional.ofNullable(document.get(Facet.SPEAKER.field())),
                snippets.of(
                        text.orElse(""),
                        Objects.requireNonNull(document.get(Fields.ANALYSED)),
                        asked,
                        words.isPresent()));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
