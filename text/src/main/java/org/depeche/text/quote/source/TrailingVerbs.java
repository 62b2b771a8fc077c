package org.depeche.text.quote.source;

import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;

/** Tells which participles and infinitives behind a noun end its phrase, and which belong to it: « une lettre signée par l'élu ». */
final class TrailingVerbs {
    private static final int AGENT_REACH = 6;
    private final QuoteLanguage language;
    private final CueFinder cues;
    private final NounPhrases phrases;

    TrailingVerbs(QuoteLanguage language, CueFinder cues, NounPhrases phrases) {
        this.language = language;
        this.cues = cues;
        this.phrases = phrases;
    }

    /** « des élus défilant sur le quai », « une poignée d'élus défilant »: a form in -ant that does not agree with its noun. */
    boolean isOfPlural(Sentence sentence, int at, int from) {
        boolean several = language.is("plural", sentence.at(from));
        for (int noun = from + 1; noun < at; noun++) {
            several |= sentence.at(noun).isQuoted();
        }
        return several
                && sentence.at(at)
                        .form()
                        .equals(language.singular(sentence.at(at).form()));
    }

    /** « une lettre adressée aux élus »: a participle behind its noun with a complement that no agent follows. */
    boolean isAddressed(Sentence sentence, int at) {
        var unit = sentence.at(at);
        var next = sentence.at(at + 1);
        return !unit.capital()
                && cues.read(unit).participle()
                && !language.is("role", sentence.at(at - 1))
                && !language.is("role", unit)
                && !language.is("informant", sentence.at(at - 1))
                && phrases.isNounLike(sentence.at(at - 1))
                && (language.is("preposition", next) || language.is("infinitive-marker", next))
                && (!language.is("genitive", next) || leadsInfinitive(sentence, at + 1))
                && !language.is("agent", next)
                && !isAuthored(sentence, at + 1);
    }

    /** « un sondage paru hier »: whether a participle ends at a place that only leads to when. */
    boolean isDated(Sentence sentence, int from, int end) {
        var last = sentence.at(end - 1);
        return end > from + 2
                && !last.capital()
                && cues.read(last).participle()
                && !language.is("role", last)
                && (language.is("adverb", sentence.at(end))
                        || language.is("time", sentence.at(end))
                        || (language.is("determiner", sentence.at(end)) && language.is("time", sentence.at(end + 1))))
                && phrases.isNounLike(sentence.at(end - 2));
    }

    /** « a demandé aux élus de se taire »: no phrase holds an infinitive. */
    boolean leadsInfinitive(Sentence sentence, int at) {
        int verb = at + 1;
        while (language.is("object-pronoun", sentence.at(verb)) && !language.is("definite", sentence.at(verb))) {
            verb++;
        }
        var form = cues.read(sentence.at(verb));
        return language.is("infinitive-marker", sentence.at(at))
                && form.infinitive()
                && !form.noun()
                && !sentence.at(verb).capital();
    }

    /** « un sondage publié jeudi par l'institut », « une note rendue publique, mardi, par la mairie »: up to the agent the phrase goes on. */
    boolean isAuthored(Sentence sentence, int at) {
        int made = at - 1;
        while (made > at - AGENT_REACH
                && (isDay(sentence, made) || isAside(sentence, made) || isQuality(sentence, made))) {
            made--;
        }
        boolean authored = cues.read(sentence.at(made)).participle() || language.is("adverb", sentence.at(at));
        int agent = at;
        while (agent < at + AGENT_REACH
                && !language.is("agent", sentence.at(agent))
                && (sentence.at(agent).isWord() || isAside(sentence, agent))) {
            agent++;
        }
        return authored && agent < at + AGENT_REACH && language.is("agent", sentence.at(agent));
    }

    /** « public » in « rendu public ». */
    private boolean isQuality(Sentence sentence, int at) {
        return language.isAdjective(sentence.at(at).form())
                && cues.read(sentence.at(at - 1)).participle()
                && !cues.read(sentence.at(at)).participle();
    }

    /** « , mardi, »: a day that commas set apart. */
    private boolean isDay(Sentence sentence, int at) {
        return language.is("time", sentence.at(at))
                && sentence.at(at - 1).isComma()
                && sentence.at(at + 1).isComma();
    }

    private boolean isAside(Sentence sentence, int at) {
        return sentence.at(at).isComma() && (isDay(sentence, at - 1) || isDay(sentence, at + 1));
    }
}
