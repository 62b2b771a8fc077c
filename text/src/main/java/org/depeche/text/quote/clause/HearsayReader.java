package org.depeche.text.quote.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.depeche.text.article.Span;
import org.depeche.text.quote.Hearsay;
import org.depeche.text.quote.Quote;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds what reporters tell as hearsay: the French conditional of the press, English « reportedly ».
 *
 * <p>Idea: a compound verb in the conditional that no condition, wish, past view or speaker explains. The simple
 * conditional is left out, being a forecast more often than hearsay; so are verbs conditional by habit (« aurait pu »),
 * sentences with « si » or a question, clauses behind « que », and whatever a quotation covers. Which verbs and words
 * those are is data of the language. Cost: linear.
 */
public final class HearsayReader {
    private static final int REACH = 3;

    private final QuoteLanguage language;
    private final CueFinder cues;
    private final List<Quote> quotes;
    private final Set<Integer> headings;

    public HearsayReader(QuoteLanguage language, CueFinder cues, List<Quote> quotes, Set<Integer> headings) {
        this.language = language;
        this.cues = cues;
        this.quotes = quotes;
        this.headings = headings;
    }

    public List<Hearsay> read(List<Sentence> sentences) {
        var found = new ArrayList<Hearsay>();
        for (var sentence : sentences) {
            var mark = headings.contains(sentence.start()) ? null : mark(sentence);
            if (mark != null) {
                found.add(new Hearsay(sentence.cover(0, Math.max(1, sentence.end())), mark));
            }
        }
        return found;
    }

    /** The first unit that shows hearsay; null where none does. */
    private @Nullable Span mark(Sentence sentence) {
        if (has(sentence, "condition")) {
            return null;
        }
        for (int at = 0; at < sentence.end(); at++) {
            var unit = sentence.at(at);
            boolean shows = language.is("hearsay", unit) || (isConditional(sentence, at) && !isGoverned(sentence, at));
            if (shows && !isQuoted(unit.span())) {
                return unit.span();
            }
        }
        return null;
    }

    /** « aurait coulé »: an auxiliary in the conditional and, over adverbs, the participle of an ordinary verb. */
    private boolean isConditional(Sentence sentence, int at) {
        var unit = sentence.at(at);
        if (!cues.isAuxiliary(sentence, at) || !language.isConditionalAuxiliary(unit.form())) {
            return false;
        }
        for (int next = at + 1; next <= at + REACH && sentence.at(next).isWord(); next++) {
            var form = cues.read(sentence.at(next));
            if (form.participle()) {
                return !form.verbClasses().contains("conditional-by-habit");
            }
            if (!form.adverb() && !language.is("adverb", sentence.at(next))) {
                return false;
            }
        }
        return false;
    }

    /** Whether the clause hangs on a verb before it (« pensait que … viendrait ») or is the author's or a wish. */
    private boolean isGoverned(Sentence sentence, int verb) {
        for (int at = verb - 1; at >= 0 && !sentence.at(at).is(";"); at--) {
            var unit = sentence.at(at);
            if (language.is("that", unit) || language.is("question", unit) || language.is("author", unit)) {
                return true;
            }
        }
        return language.is("author", sentence.at(verb + 1));
    }

    private boolean has(Sentence sentence, String name) {
        for (int at = 0; at < sentence.size(); at++) {
            if (language.is(name, sentence.at(at))) {
                return true;
            }
        }
        return sentence.at(sentence.size() - 1).is("?");
    }

    private boolean isQuoted(Span place) {
        for (var quote : quotes) {
            for (var span : quote.spans()) {
                if (span.overlaps(place)) {
                    return true;
                }
            }
        }
        return false;
    }
}
