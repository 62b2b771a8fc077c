package org.depeche.text.quote.layout;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.quote.Quote;
import org.depeche.text.quote.clause.Draft;
import org.depeche.text.quote.mark.Sentence;

/**
 * Tells an interview's answers: paragraphs that are nothing but words in marks, behind paragraphs that ask.
 *
 * <p>A text is an interview where at least three such paragraphs stand and half of them follow a question of the
 * reporter's. All of them are one person's then, whoever the questions name. Cost: linear.
 */
public final class Answers {
    private static final int FEWEST = 3;

    private Answers() {}

    /** The answers among {@code drafts}; none where the text is no interview. */
    public static List<Draft> of(List<Draft> drafts, List<Sentence> sentences) {
        var answers = new ArrayList<Draft>();
        int asked = 0;
        for (var draft : drafts) {
            boolean bare = draft.kind == Quote.Kind.DIRECT && draft.cue == null && draft.source == null;
            if (bare && draft.sentence < sentences.size() && opensParagraph(draft, sentences)) {
                answers.add(draft);
                asked += isAsked(draft, sentences) ? 1 : 0;
            }
        }
        return answers.size() >= FEWEST && 2 * asked >= answers.size() ? answers : List.of();
    }

    private static boolean opensParagraph(Draft draft, List<Sentence> sentences) {
        var sentence = sentences.get(draft.sentence);
        return sentence.at(0).isQuoted()
                && (draft.sentence == 0 || sentences.get(draft.sentence - 1).paragraph() != sentence.paragraph());
    }

    private static boolean isAsked(Draft draft, List<Sentence> sentences) {
        if (draft.sentence == 0) {
            return false;
        }
        var before = sentences.get(draft.sentence - 1);
        return before.at(before.size() - 1).is("?");
    }
}
