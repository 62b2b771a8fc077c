package org.depeche.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

final class HitSampleTest {
    private static final FacetsConfig CONFIG = new FacetsConfig();

    @Test
    void countsAllOfAFewHits() throws IOException {
        try (var reader = outlets(900, 100)) {
            var sample = sample(reader, 1000);
            assertThat(sample.isThinned()).isFalse();
            assertThat(sample.hits()).isEqualTo(1000);
            assertThat(count(reader, sample, "Le Phare")).isEqualTo(900);
        }
    }

    @Test
    void estimatesManyHitsFromASample() throws IOException {
        try (var reader = outlets(9000, 1000)) {
            var sample = sample(reader, 2000);
            assertThat(sample.isThinned()).isTrue();
            assertThat(sample.hits()).isEqualTo(10_000);
            assertThat(sample.getMatchingDocs().stream()
                            .mapToInt(part -> part.totalHits())
                            .sum())
                    .isBetween(1800, 2200);
            assertThat(count(reader, sample, "Le Phare")).isBetween(8800, 9200).matches(hits -> hits % 100 == 0);
            assertThat(count(reader, sample, "La Digue")).isBetween(800, 1200);
        }
    }

    /** An index in several parts, in which two outlets' articles come in turn: every tenth is the second's. */
    private static DirectoryReader outlets(int ofFirst, int ofSecond) throws IOException {
        var folder = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(folder, new IndexWriterConfig())) {
            int every = (ofFirst + ofSecond) / ofSecond;
            for (int number = 0; number < ofFirst + ofSecond; number++) {
                var article = new Document();
                article.add(new SortedSetDocValuesFacetField("outlet", number % every == 0 ? "La Digue" : "Le Phare"));
                writer.addDocument(CONFIG.build(article));
                if (number % 3000 == 2999) {
                    writer.flush();
                }
            }
        }
        return DirectoryReader.open(folder);
    }

    private static HitSample sample(DirectoryReader reader, int most) throws IOException {
        var found = FacetsCollectorManager.search(
                new IndexSearcher(reader), MatchAllDocsQuery.INSTANCE, 1, new FacetsCollectorManager());
        return HitSample.of(found.facetsCollector(), most);
    }

    private static int count(DirectoryReader reader, HitSample sample, String outlet) throws IOException {
        var counts =
                new SortedSetDocValuesFacetCounts(new DefaultSortedSetDocValuesReaderState(reader, CONFIG), sample);
        return sample.estimate(counts.getSpecificValue("outlet", outlet).intValue());
    }
}
