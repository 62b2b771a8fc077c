package org.depeche.text.quote.layout;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.article.Span;
import org.depeche.text.quote.Quote;
import org.depeche.text.quote.clause.Draft;
import org.depeche.text.quote.cue.Cue;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.source.SourceFinder;
import org.jspecify.annotations.Nullable;

/**
 * Finds posts told behind a colon without marks: « Anne Petit a tweeté : Nous tiendrons. La digue est solide. Merci à tous. »
 *
 * <p>Nothing shows where such a post ends; so it reaches to the last sentence of its line that speaks as people do and
 * reporters do not: in the first person, to somebody, with a tag or a call; one in a line of its own reaches to that line's
 * end. Without any such sentence it is none.
 */
public final class UnmarkedPosts {
    private static final int LONGEST = 300;

    private final QuoteLanguage language;
    private final CueFinder cues;
    private final SourceFinder sources;

    public UnmarkedPosts(QuoteLanguage language, CueFinder cues, SourceFinder sources) {
        this.language = language;
        this.cues = cues;
        this.sources = sources;
    }

    public List<Draft> find(List<Sentence> sentences) {
        var drafts = new ArrayList<Draft>();
        for (int at = 0; at < sentences.size(); at++) {
            var sentence = sentences.get(at);
            int colon = colon(sentence);
            var cue = colon < 0 ? null : posting(sentence, colon);
            var words = cue == null ? null : words(sentences, at, colon);
            if (cue != null && words != null) {
                var source = sources.of(sentence, cue, cues.find(sentence));
                var draft = new Draft(
                        Quote.Kind.DIRECT,
                        sentence.paragraph(),
                        sentence.cover(cue.from(), cue.to()),
                        source,
                        source == null);
                draft.force = cue.force();
                draft.sentence = at;
                draft.add(words);
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private static int colon(Sentence sentence) {
        for (int at = 1; at < sentence.size(); at++) {
            if (sentence.at(at).is(":")) {
                return at;
            }
        }
        return -1;
    }

    /** The verb of posting before a colon, by itself or beside what tells where: « a écrit sur Twitter ». */
    private @Nullable Cue posting(Sentence sentence, int colon) {
        boolean placed = false;
        for (int at = 0; at < colon; at++) {
            placed |= language.is("post", sentence.at(at));
        }
        for (var cue : cues.find(sentence)) {
            boolean posts = placed;
            for (int at = cue.from(); at < cue.to(); at++) {
                posts |= sentence.at(at).sense().verbClasses().contains("posting");
            }
            if (posts && cue.isFinite() && cue.to() <= colon && (cue.takes("speech") || cue.takes("object"))) {
                return cue;
            }
        }
        return null;
    }

    /** From the colon, or the next line where the colon ends its own, to the last sentence of the line with somebody's voice. */
    private @Nullable Span words(List<Sentence> sentences, int number, int colon) {
        boolean here = colon + 1 < sentences.get(number).size();
        int first = here ? number : number + 1;
        if (first >= sentences.size()) {
            return null;
        }
        var opening = sentences.get(first).at(here ? colon + 1 : 0);
        boolean opens = opening.capital() || opening.is("#") || opening.is("@");
        int end = -1;
        int paragraph = sentences.get(first).paragraph();
        for (int at = first; opens && at < sentences.size() && sentences.get(at).paragraph() == paragraph; at++) {
            var sentence = sentences.get(at);
            int stop = sentence.at(sentence.size() - 1).span().end();
            if (isMarked(sentence) || stop - opening.span().start() > LONGEST) {
                break;
            }
            // A line of its own is all the post's once somebody's voice is in it.
            boolean goesOn = !here && end > 0;
            end = goesOn || isVoice(sentence, at == number ? colon + 1 : 0) ? stop : end;
        }
        return end < 0 ? null : new Span(opening.span().start(), end);
    }

    private static boolean isMarked(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            if (sentence.at(at).isQuoted()) {
                return true;
            }
        }
        return false;
    }

    private boolean isVoice(Sentence sentence, int from) {
        for (int at = from; at < sentence.size(); at++) {
            var unit = sentence.at(at);
            boolean called =
                    unit.is("!") || unit.form().startsWith("#") || unit.form().startsWith("@");
            if (called
                    || language.is("author", unit)
                    || language.is("address", unit)
                    || language.is("own", unit)
                    || language.is("call", unit)) {
                return true;
            }
        }
        return false;
    }
}
