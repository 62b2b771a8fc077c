package org.depeche.text.quote.cue;

import java.util.function.Predicate;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.WordSense;
import org.jspecify.annotations.Nullable;

/** What belongs to one verb: the words of a phrase (« faire valoir »), pronouns and adverbs within it, who does it. */
final class VerbGroups {
    private static final int REACH = 5;

    private final QuoteLanguage language;
    private final VerbForms forms;

    VerbGroups(QuoteLanguage language, VerbForms forms) {
        this.language = language;
        this.forms = forms;
    }

    /** The cue verb among the form's lemmas, phrases first; {@code next} is where a phrase's other words would stand. */
    @Nullable CueVerb verbOf(Sentence sentence, int next, WordSense form) {
        for (var lemma : form.lemmas()) {
            for (var phrase : language.phrases(lemma)) {
                if (FixedPhrases.stands(sentence, next, phrase.rest())) {
                    return phrase.tells() ? phrase : null;
                }
                // « ne relève pas de », « ne relève plus de ».
                if (!phrase.tells()
                        && (language.is("negation", sentence.at(next)) || language.is("adverb", sentence.at(next)))
                        && FixedPhrases.stands(sentence, next + 1, phrase.rest())) {
                    return null;
                }
            }
        }
        for (var lemma : form.lemmas()) {
            var verb = language.verb(lemma);
            if (verb != null) {
                return verb;
            }
        }
        return null;
    }

    /** The next unit of a kind over pronouns, adverbs and markers of the infinitive; negative where there is none. */
    int next(Sentence sentence, int from, Predicate<WordSense> wanted) {
        for (int at = from; at < from + REACH; at++) {
            at += adverbial(sentence, at);
            at += aside(sentence, at);
            var unit = sentence.at(at);
            var form = forms.read(unit);
            if (!unit.isWord() || unit.capital()) {
                return -1;
            }
            if (wanted.test(form) && !forms.anyOf("auxiliary-be", form)) {
                return at;
            }
            boolean passable = form.adverb()
                    || forms.anyOf("auxiliary-be", form)
                    || language.is("adverb", unit)
                    || language.is("object-pronoun", unit)
                    || language.is("preposition", unit)
                    || language.is("infinitive-marker", unit)
                    || language.is("subject-pronoun", unit);
            if (!passable) {
                return -1;
            }
        }
        return -1;
    }

    /** « a, lui, jugé »: how many units a word or phrase between commas has that belongs to the verb's own. */
    private int aside(Sentence sentence, int at) {
        int words = sentence.at(at).isComma() ? Math.max(1, adverbial(sentence, at + 1)) : 0;
        boolean own = words > 1 || (words == 1 && language.is("adverb", sentence.at(at + 1)));
        return own && sentence.at(at + words + 1).isComma() ? words + 2 : 0;
    }

    /** How many words an adverbial phrase (« de son côté ») at a place has. */
    int adverbial(Sentence sentence, int at) {
        for (var steps : language.adverbials(sentence.at(at).form())) {
            if (FixedPhrases.stands(sentence, at, steps)) {
                return steps.size();
            }
        }
        return 0;
    }

    /** « par le maire »: whether it is told by whom the verb is done. */
    boolean hasAgent(Sentence sentence, int from) {
        for (int at = from; at < from + REACH + REACH && !sentence.at(at).isComma(); at++) {
            if (language.is("agent", sentence.at(at))) {
                return true;
            }
        }
        return false;
    }
}
