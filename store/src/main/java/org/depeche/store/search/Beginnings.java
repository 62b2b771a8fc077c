package org.depeche.store.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The beginnings of words as words of the index.
 *
 * <p>Idea: thousands of words begin with the same three letters, and to look each up takes longer the more articles there
 * are. So the first letters of each word, one to {@value #MOST_LETTERS} of them, stand in a field of their own beside it, where one
 * look-up finds them. A longer beginning has fewer words, which are looked up one by one.
 */
final class Beginnings {
    /** In letters (code points). */
    private static final int MOST_LETTERS = 3;

    /** Before the name of a field: the field with the beginnings of its words. */
    private static final String OF = "begin_";

    /** Only which documents have a beginning is kept, not how often or where. */
    static final FieldType TYPE = type();

    /** A text that is searched by itself, to mark words in it, has no field of beginnings. */
    private static final MultiTermQuery.RewriteMethod LOOK_UP = new MultiTermQuery.RewriteMethod() {
        @Override
        public Query rewrite(IndexSearcher searcher, MultiTermQuery query) throws IOException {
            var prefix = ((PrefixQuery) query).getPrefix();
            var field = field(prefix.field());
            return isIndexed(field, searcher.getIndexReader())
                    ? new ConstantScoreQuery(new TermQuery(new Term(field, prefix.bytes())))
                    : MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE.rewrite(searcher, query);
        }
    };

    private Beginnings() {}

    /** The field with the beginnings of the words of {@code field}. */
    static String field(String field) {
        return OF + field;
    }

    private static boolean isIndexed(String field, IndexReader reader) throws IOException {
        for (var part : reader.leaves()) {
            if (part.reader().terms(field) != null) {
                return true;
            }
        }
        return false;
    }

    static TokenStream of(TokenStream words) {
        return new EdgeNGramTokenFilter(words, 1, MOST_LETTERS, false);
    }

    /** Finds words that begin with {@code beginning}; to mark them in a text, too. */
    static Query query(Term beginning) {
        int letters = beginning.text().codePointCount(0, beginning.text().length());
        return letters <= MOST_LETTERS ? new PrefixQuery(beginning, LOOK_UP) : new PrefixQuery(beginning);
    }

    private static FieldType type() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }
}
