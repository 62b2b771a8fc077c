package org.depeche.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.depeche.store.query.SearchHit;
import org.depeche.text.article.Span;

/** Cuts out of a text what tells why it was found. */
final class Snippets {
    private static final int MOST = 3;
    private static final int OPENING = 180;
    private final Analyzer analyzer;

    Snippets(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * The best parts of {@code text}, its opening where no word of the query is in it; {@code whole} keeps it uncut.
     *
     * @param analysed the language that the text was analysed as
     */
    List<SearchHit.Snippet> of(String text, String analysed, Query asked, boolean whole) throws IOException {
        if (text.isBlank()) {
            return List.of();
        }
        var best = asked instanceof MatchAllDocsQuery
                ? List.<SearchHit.Snippet>of()
                : highlighted(Fields.TEXT + analysed, text, asked);
        if (best.isEmpty()) {
            return List.of(new SearchHit.Snippet(whole ? text : opening(text), List.of()));
        }
        return whole ? List.of(new SearchHit.Snippet(text, placed(best, text))) : best;
    }

    /** Where the snippets' matches stand in the whole text. */
    private static List<Span> placed(List<SearchHit.Snippet> snippets, String text) {
        var placed = new ArrayList<Span>();
        int from = 0;
        for (var snippet : snippets) {
            int start = text.indexOf(snippet.text(), from);
            if (start >= 0) {
                snippet.matches().forEach(match -> placed.add(new Span(start + match.start(), start + match.end())));
                from = start;
            }
        }
        return placed;
    }

    @SuppressWarnings("unchecked") // what the formatter below makes
    private List<SearchHit.Snippet> highlighted(String field, String text, Query asked) throws IOException {
        var highlighter = UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withFormatter(new Cut())
                .withFieldMatcher(field::equals)
                .withMaxNoHighlightPassages(0)
                .build();
        var found = (List<SearchHit.Snippet>) highlighter.highlightWithoutSearcher(field, asked, text, MOST);
        return found == null ? List.of() : found;
    }

    private static String opening(String text) {
        if (text.length() <= OPENING) {
            return text;
        }
        int end = text.lastIndexOf(' ', OPENING);
        return text.substring(0, end > OPENING / 2 ? end : OPENING) + " …";
    }

    /** Snippets instead of marked-up text: how a match looks is the faces' matter. */
    private static final class Cut extends PassageFormatter {
        @Override
        public List<SearchHit.Snippet> format(Passage[] passages, String content) {
            var snippets = new ArrayList<SearchHit.Snippet>();
            for (var passage : passages) {
                var matches = new ArrayList<Span>();
                int last = passage.getStartOffset();
                for (int at = 0; at < passage.getNumMatches(); at++) {
                    int start = Math.max(last, passage.getMatchStarts()[at]);
                    int end = passage.getMatchEnds()[at];
                    if (end > start) {
                        matches.add(new Span(start - passage.getStartOffset(), end - passage.getStartOffset()));
                        last = end;
                    }
                }
                if (!matches.isEmpty()) {
                    snippets.add(new SearchHit.Snippet(
                            content.substring(passage.getStartOffset(), passage.getEndOffset()), matches));
                }
            }
            return snippets;
        }
    }
}
