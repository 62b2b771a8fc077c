package org.depeche.text.quote.source;

import org.depeche.text.article.Span;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subjects that commas part from their verbs: « Anne Petit, maire d'Orville, qui tient à la digue, a dit ».
 *
 * <p>Idea: of the pieces between commas the first that may be a subject and holds no verb of its own. Cost: linear in a bounded
 * number of pieces.
 */
final class SubjectsOverCommas {
    private static final int PIECES = 6;
    private static final int LONGEST_NICKNAME = 3;

    private final QuoteLanguage language;
    private final CueFinder cues;
    private final NounPhrases phrases;
    private final EndingPhrases endings;

    SubjectsOverCommas(QuoteLanguage language, CueFinder cues, NounPhrases phrases, EndingPhrases endings) {
        this.language = language;
        this.cues = cues;
        this.phrases = phrases;
        this.endings = endings;
    }

    /** The subject left of a comma: the first of the pieces between commas that can be one and holds no verb; null for none. */
    @Nullable Span before(Sentence sentence, int comma) {
        int end = comma;
        Span found = null;
        for (int piece = 0; piece < PIECES && end > 0; piece++) {
            int start = end;
            while (start > 0
                    && !sentence.at(start - 1).isComma()
                    && !(piece > 0 && opensClause(sentence, start - 1))
                    && (!isBarrier(sentence, start - 1) || isInRelative(sentence, start - 1))) {
                start--;
            }
            int first = language.is("conjunction", sentence.at(start)) && start + 1 < end ? start + 1 : start;
            boolean relative = language.is("relative", sentence.at(first))
                    || (language.is("preposition", sentence.at(first))
                            && language.is("relative", sentence.at(first + 1)));
            if (!relative && (piece > 0 ? holdsVerb(sentence, start, end) : isClause(sentence, first, end))) {
                break;
            }
            if (!relative
                    && first < end
                    && !opensSetting(sentence, first)
                    && phrases.isPhraseStart(sentence.at(first))
                    && !isAdverbial(sentence, first)
                    && !phrases.isTime(sentence, first)) {
                var phrase = endings.startingIn(sentence, first, end);
                found = found != null && phrase != null && isName(sentence, found) ? phrase.cover(found) : phrase;
            }
            if (start == 0 || !sentence.at(start - 1).isComma()) {
                break;
            }
            end = start - 1;
        }
        return found;
    }

    /** « un élu dit que le marin, …, a crié »: a word that leads a reported clause. */
    private boolean opensClause(Sentence sentence, int at) {
        return language.is("that", sentence.at(at))
                && phrases.isPhraseStart(sentence.at(at + 1))
                && cues.isSpeaking(sentence.at(at - 1).form());
    }

    /** « Du côté de la mairie, »: a preposition at the sentence's head, be it one with an article. */
    private boolean opensSetting(Sentence sentence, int at) {
        return at == 0 && language.is("preposition", sentence.at(0)) && !language.is("plural", sentence.at(0));
    }

    /** Whether a phrase is capitalised words and nothing else: the name in « le ministre, Anne Petit, a dit ». */
    private static boolean isName(Sentence sentence, Span phrase) {
        boolean name = true;
        for (var unit : sentence.units()) {
            name &= !phrase.contains(unit.span()) || unit.capital();
        }
        return name;
    }

    /** « Vendredi matin, »: a capital that the sentence gave, on a word that is no name. */
    private boolean isAdverbial(Sentence sentence, int at) {
        var form = cues.read(sentence.at(at));
        var next = sentence.at(at + 1);
        boolean numbered =
                next.isWord() && Character.isDigit(next.form().charAt(0)) && !language.is("month", sentence.at(at));
        boolean lone = form.adverb() && next.isComma();
        boolean bare = lone || form.participle() || (form.noun() && !form.plural() && !next.capital() && !numbered);
        boolean glued = form.participle() && !form.noun() && sentence.at(at).capital() && !next.capital();
        if (glued && language.is("adverb", next)) {
            // « … Réactions Interrogé plus tôt, le maire a dit ».
            return true;
        }
        return at == 0
                && (language.is("adverb", sentence.at(at)) || (bare && !language.is("determiner", sentence.at(at))))
                && !language.is("subject-pronoun", sentence.at(at));
    }

    /** « 150 marins y occupaient le quai »: a phrase and a verb that can be no noun. */
    private boolean isClause(Sentence sentence, int from, int to) {
        boolean clause = false;
        for (int at = from + 1; at < to && phrases.isPhraseStart(sentence.at(from)); at++) {
            if (language.is("relative", sentence.at(at))) {
                return false;
            }
            clause |= cues.isFiniteVerb(sentence, at)
                    && !cues.read(sentence.at(at)).noun();
        }
        return clause;
    }

    private boolean holdsVerb(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (language.is("relative", sentence.at(at))) {
                return false;
            }
            if (cues.isFiniteVerb(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    /** « l'une des voix des « foulards verts », »: words in marks that hang on a noun. */
    private boolean isOfNoun(Sentence sentence, int at) {
        return phrases.isCalled(sentence, at)
                && language.is("genitive", sentence.at(at - 1))
                && phrases.isNounLike(sentence.at(at - 2));
    }

    /** « Le maire, qui parle d'une « ville en danger », a promis »: words in marks that are told within an aside of the subject's. */
    private boolean isInRelative(Sentence sentence, int quoted) {
        int at = quoted;
        while (at > 0
                && sentence.at(quoted).isQuoted()
                && !sentence.at(at).isComma()
                && !sentence.at(at).is(":")) {
            at--;
        }
        return at > 0 && sentence.at(at).isComma() && language.is("relative", sentence.at(at + 1));
    }

    private boolean isBarrier(Sentence sentence, int at) {
        var unit = sentence.at(at);
        var next = sentence.at(at + 1);
        boolean uttered = unit.isQuoted()
                && !language.is("title-context", sentence.at(at - 1))
                && !isOfNoun(sentence, at)
                && (sentence.wordsIn(at) > LONGEST_NICKNAME || next.isComma() || next.capital());
        return unit.is(":") || unit.is(";") || unit.isDash() || uttered;
    }
}
