package org.depeche.store.search;

import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * How text becomes words of the index: French and English lose their endings, all languages their accents.
 *
 * <p>No stop words are left out, so that a phrase is found as it stands.
 */
final class Analyzers {
    private static final NormalizeCharMap SPACES = spaces();

    private Analyzers() {}

    static Analyzer all() {
        var byField = new HashMap<String, Analyzer>();
        for (var stem : new String[] {Fields.TEXT, Fields.TITLE}) {
            add(byField, stem + "fr", words -> new FrenchMinimalStemFilter(articlesCut(words)));
            add(byField, stem + "en", words -> new KStemFilter(new EnglishPossessiveFilter(words)));
            add(byField, stem + Fields.OTHER, words -> words);
        }
        return new PerFieldAnalyzerWrapper(of(words -> words, words -> words), Map.copyOf(byField));
    }

    private static void add(Map<String, Analyzer> byField, String field, UnaryOperator<TokenStream> ending) {
        byField.put(field, of(ending, words -> words));
        byField.put(Beginnings.field(field), of(ending, Beginnings::of));
    }

    private static TokenStream articlesCut(TokenStream words) {
        return new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
    }

    private static NormalizeCharMap spaces() {
        var map = new NormalizeCharMap.Builder();
        map.add("'", " ");
        map.add("\u2019", " ");
        return map.build();
    }

    private static Analyzer of(UnaryOperator<TokenStream> ending, UnaryOperator<TokenStream> last) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var source = new StandardTokenizer();
                return new TokenStreamComponents(
                        source, last.apply(new ASCIIFoldingFilter(ending.apply(new LowerCaseFilter(source)))));
            }

            @Override
            protected Reader initReader(String field, Reader reader) {
                // French and English endings begin at an apostrophe; elsewhere it only parts words.
                return field.endsWith("_fr") || field.endsWith("_en") ? reader : new MappingCharFilter(SPACES, reader);
            }

            @Override
            protected TokenStream normalize(String field, TokenStream in) {
                return new ASCIIFoldingFilter(new LowerCaseFilter(in));
            }
        };
    }
}
