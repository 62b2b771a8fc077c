package org.depeche.text.quote.source;

import java.util.Locale;
import java.util.regex.Pattern;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.WordSense;

/** Tells whether a sentence has its main verb before a place, be it within words in marks. Cost: linear in the sentence. */
public final class MainVerbs {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}'’]+|(?<=['’])");
    private static final int SHORTEST_SENTENCE = 5;

    private final QuoteLanguage language;
    private final CueFinder cues;

    MainVerbs(QuoteLanguage language, CueFinder cues) {
        this.language = language;
        this.cues = cues;
    }

    /** Whether a finite verb outside relatives and subordinate clauses stands before {@code end}. */
    public boolean isBefore(Sentence sentence, int end) {
        boolean subordinate = false;
        boolean closed = false;
        for (int at = 0; at < end; at++) {
            var unit = sentence.at(at);
            boolean named = !closed && cues.read(unit).noun() && language.is("conjunction", sentence.at(at - 1));
            boolean verb = (cues.isFiniteVerb(sentence, at) && !named)
                    || beginsWithVerb(sentence, at)
                    || isSentence(sentence, at);
            if (verb && !subordinate && !(closed && isJoined(sentence, at))) {
                return true;
            }
            closed |= verb;
            if (language.is("relative", unit) || language.is("subordinator", unit)) {
                subordinate = true;
            } else if (unit.isComma() || (verb && !language.is("that", sentence.at(at + 1)))) {
                // The verb of a subordinate clause closes it: « l'homme qui participait est mort ».
                subordinate = false;
            }
        }
        return false;
    }

    /** « qui dirige la ville et se dit optimiste »: a verb that a conjunction ties to the one before it. */
    private boolean isJoined(Sentence sentence, int verb) {
        int before = verb - 1;
        while (language.is("object-pronoun", sentence.at(before))) {
            before--;
        }
        return language.is("conjunction", sentence.at(before));
    }

    /** « Le maire « n'est pas là », dit son adjoint »: the verb stands within the marks. */
    public boolean beginsWithVerb(Sentence sentence, int at) {
        if (!sentence.at(at).isQuoted() || (sentence.at(at).capital() && at > 0)) {
            return false;
        }
        var words = WORDS.split(sentence.content(at).toLowerCase(Locale.ROOT), 5);
        int reach = at == 0 ? 4 : 3;
        for (int word = 0; word < Math.min(reach, words.length); word++) {
            if (isSure(language.read(words[word]))) {
                return true;
            }
            boolean pronoun = language.is("object-pronoun", words[word])
                    || language.is("negation-head", words[word])
                    || (at == 0 && language.is("subject-pronoun", words[word]));
            if (!pronoun) {
                return false;
            }
        }
        return false;
    }

    /** « « Les petites communes ne pourront payer », faute d'argent, a dit le maire »: a sentence in marks comes first. */
    private boolean isSentence(Sentence sentence, int at) {
        boolean whole = at == 0 || sentence.at(at - 1).isComma();
        if (!whole || !sentence.at(at).isQuoted() || sentence.wordsIn(at) < SHORTEST_SENTENCE) {
            return false;
        }
        for (var word : WORDS.split(sentence.content(at).toLowerCase(Locale.ROOT))) {
            if (isSure(language.read(word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word can only be a verb in person. */
    private static boolean isSure(WordSense form) {
        boolean auxiliary = form.verbClasses().contains("auxiliary");
        return form.finite() && (auxiliary || !form.noun()) && !form.small();
    }
}
