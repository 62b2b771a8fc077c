package org.depeche.text.quote.layout;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Span;
import org.depeche.text.quote.Quote;
import org.depeche.text.quote.clause.Draft;
import org.depeche.text.quote.mark.Post;
import org.depeche.text.quote.mark.Sentence;

/** Takes the posts that embedding left in a text for quotations; of one whose beginning nothing shows, the last sentence alone. */
public final class Tweets {
    private static final int LONGEST = 300;

    private Tweets() {}

    /** The posts of a text of which {@code sentences} are the sentences. */
    public static List<Draft> of(String text, List<Post> posts, List<Sentence> sentences) {
        var drafts = new ArrayList<Draft>();
        int at = 0;
        for (var post : posts) {
            int signature = post.signature().start();
            while (at < sentences.size() - 1 && sentences.get(at + 1).start() < signature) {
                at++;
            }
            if (at < sentences.size() && sentences.get(at).start() < signature) {
                var words = post.words();
                boolean all = post.isWhole() || signature - words.start() < LONGEST;
                int start = all ? words.start() : Math.min(sentences.get(at).start(), words.end());
                add(drafts, post, new Span(start, words.end()).trim(text), at);
            }
        }
        return drafts;
    }

    private static void add(List<Draft> drafts, Post post, Span words, int sentence) {
        if (!words.isEmpty() && (post.isWhole() || words.length() <= LONGEST)) {
            int dash = post.signature().start();
            var draft = new Draft(Quote.Kind.DIRECT, -1, new Span(dash, dash + 1), post.author(), false);
            draft.add(words);
            draft.sentence = sentence;
            drafts.add(draft);
        }
    }
}
