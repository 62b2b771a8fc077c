package org.depeche.store.search;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.depeche.store.query.Facet;
import org.depeche.store.query.SearchQuery;

/** Turns what somebody looks for into a query of the index. */
final class QueryMaker {
    private static final float TITLE_WEIGHT = 3;
    private final Analyzer analyzer;

    QueryMaker(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The query; {@code now} decides what is still under embargo. */
    Query make(SearchQuery search, Instant now) {
        var query = new BooleanQuery.Builder();
        query.add(words(search.words()), BooleanClause.Occur.MUST);
        filter(query, new TermQuery(new Term(Fields.KIND, search.kind().name())));
        filter(query, LongPoint.newRangeQuery(Fields.VISIBLE_FROM, Long.MIN_VALUE, now.getEpochSecond()));
        search.filters().forEach((facet, value) -> filter(query, named(facet, value)));
        var period = search.period();
        if (period.from().isPresent() || period.to().isPresent()) {
            filter(
                    query,
                    LongPoint.newRangeQuery(
                            Fields.PUBLISHED,
                            period.from().orElse(Long.MIN_VALUE),
                            period.to().orElse(Long.MAX_VALUE)));
        }
        if (search.fewestInStory() > 1) {
            filter(
                    query,
                    NumericDocValuesField.newSlowRangeQuery(Fields.STORY_SIZE, search.fewestInStory(), Long.MAX_VALUE));
        }
        if (search.voices() == SearchQuery.Voices.AGENCIES_ONLY) {
            filter(query, NumericDocValuesField.newSlowExactQuery(Fields.AGENCIES_ONLY, 1));
        }
        if (!search.own().equals(SearchQuery.OwnShare.any())) {
            filter(
                    query,
                    NumericDocValuesField.newSlowRangeQuery(
                            Fields.OWN_SHARE, search.own().least(), search.own().most()));
        }
        return query.build();
    }

    private static void filter(BooleanQuery.Builder query, Query condition) {
        query.add(condition, BooleanClause.Occur.FILTER);
    }

    /** The words in any language; what the user wrote is never wrong, only sometimes found nowhere. */
    Query words(String words) {
        if (words.isBlank()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        var parser = new WordParser(analyzer);
        parser.setDefaultOperator(BooleanClause.Occur.MUST);
        return parser.parse(words);
    }

    /** The facet holds the words of {@code value} one after the other: {@code Poutine} finds {@code Vladimir Poutine}. */
    private Query named(Facet facet, String value) {
        var phrase = new QueryBuilder(analyzer).createPhraseQuery(facet.field(), value);
        return phrase == null ? MatchAllDocsQuery.INSTANCE : phrase;
    }

    /** What people write: words, phrases, beginnings of words; in titles they weigh more. */
    private static final class WordParser extends SimpleQueryParser {
        WordParser(Analyzer analyzer) {
            super(analyzer, weights());
        }

        private static Map<String, Float> weights() {
            var weights = new HashMap<String, Float>();
            for (var language : new String[] {"fr", "en", Fields.OTHER}) {
                weights.put(Fields.TEXT + language, 1f);
                weights.put(Fields.TITLE + language, TITLE_WEIGHT);
            }
            return weights;
        }

        @Override
        protected Query newPrefixQuery(String beginning) {
            var query = new BooleanQuery.Builder();
            weights.forEach((field, weight) -> query.add(
                    new BoostQuery(
                            Beginnings.query(new Term(field, getAnalyzer().normalize(field, beginning))), weight),
                    BooleanClause.Occur.SHOULD));
            return query.build();
        }
    }
}
