package org.depeche.store.search;

import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
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
            byField.put(stem + "fr", french());
            byField.put(stem + "en", english());
        }
        return new PerFieldAnalyzerWrapper(plain(), Map.copyOf(byField));
    }

    private static Analyzer french() {
        return of(words -> new FrenchMinimalStemFilter(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES)));
    }

    private static Analyzer english() {
        return of(words -> new KStemFilter(new EnglishPossessiveFilter(words)));
    }

    private static Analyzer plain() {
        return of(words -> words);
    }

    private static NormalizeCharMap spaces() {
        var map = new NormalizeCharMap.Builder();
        map.add("'", " ");
        map.add("\u2019", " ");
        return map.build();
    }

    private interface Ending {
        TokenStream cut(TokenStream words);
    }

    private static Analyzer of(Ending ending) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var source = new StandardTokenizer();
                return new TokenStreamComponents(
                        source, new ASCIIFoldingFilter(ending.cut(new LowerCaseFilter(source))));
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
