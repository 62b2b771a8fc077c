package org.depeche.text.quote.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.depeche.text.article.Span;
import org.depeche.text.quote.Quote;
import org.depeche.text.quote.mark.Sentence;

/**
 * Finds tweets by the signature that embedding leaves in the text: « … — Name (@name) 8 décembre 2018 ».
 *
 * <p>The tweet is the sentence that ends at the dash, without the addresses at its end; a line that is no longer than a
 * tweet may be is taken whole.
 */
public final class Tweets {
    private static final int LONGEST = 300;
    private static final Pattern SIGNATURE =
            Pattern.compile("[—–-]{1,2}[ \u00a0]?([^\\n—–()@«»\"]{2,60}?)[ \u00a0]?\\(@\\w{1,20}\\)");
    private static final Pattern ADDRESSES =
            Pattern.compile("(?:[\\s\u00a0]*(?:https?://|pic\\.twitter\\.com/|t\\.co/)\\S*)+$");

    private Tweets() {}

    /** The tweets of a text of which {@code sentences} are the sentences. */
    public static List<Draft> find(String text, List<Sentence> sentences) {
        if (!text.contains("(@")) {
            return List.of();
        }
        var drafts = new ArrayList<Draft>();
        var signature = SIGNATURE.matcher(text);
        int at = 0;
        while (signature.find()) {
            while (at < sentences.size() - 1 && sentences.get(at + 1).start() < signature.start()) {
                at++;
            }
            if (at < sentences.size() && sentences.get(at).start() < signature.start()) {
                int line = text.lastIndexOf('\n', signature.start()) + 1;
                int start = signature.start() - line < LONGEST
                        ? line
                        : sentences.get(at).start();
                add(
                        drafts,
                        text,
                        new Span(start, signature.start()),
                        new Span(signature.start(1), signature.end(1)),
                        at);
            }
        }
        return drafts;
    }

    private static void add(List<Draft> drafts, String text, Span place, Span author, int sentence) {
        var words = place.of(text);
        var addresses = ADDRESSES.matcher(words.stripTrailing());
        int end = addresses.find() ? place.start() + addresses.start() : place.end();
        var tweet = new Span(place.start(), end).trim(text);
        if (!tweet.isEmpty() && tweet.length() <= LONGEST) {
            var draft =
                    new Draft(Quote.Kind.DIRECT, -1, new Span(place.end(), place.end() + 1), author.trim(text), false);
            draft.spans.add(tweet);
            draft.sentence = sentence;
            drafts.add(draft);
        }
    }
}
