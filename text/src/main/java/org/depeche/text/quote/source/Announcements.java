package org.depeche.text.quote.source;

import java.util.Locale;
import java.util.regex.Pattern;
import org.depeche.text.article.Span;
import org.depeche.text.quote.cue.CueFinder;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds who is announced before it speaks: by a colon, a noun of speaking, « quant à ». */
public final class Announcements {
    private static final int LONGEST_QUALITY = 6;
    private static final int LONGEST_LABEL = 12;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");

    private final QuoteLanguage language;
    private final CueFinder cues;
    private final NounPhrases phrases;

    Announcements(QuoteLanguage language, CueFinder cues, NounPhrases phrases) {
        this.language = language;
        this.cues = cues;
        this.phrases = phrases;
    }

    /** The words before a colon that tell who speaks behind it: « Me Anne Petit : « … » »; null where a verb is there. */
    public @Nullable Span label(Sentence sentence, int quoted) {
        boolean label = quoted > 1
                && quoted <= LONGEST_LABEL
                && sentence.at(quoted - 1).is(":")
                && phrases.isPhraseStart(sentence.at(0));
        return label && !holdsVerb(sentence, quoted - 1) ? sentence.cover(0, quoted - 1) : null;
    }

    /** Whom the words around marks tell to speak in them though no verb does: a noun's genitive, a participle's agent. */
    public @Nullable Span told(Sentence sentence, int quoted) {
        var noun = ofSpeechNoun(sentence, quoted);
        var agent = noun == null ? agentOf(sentence, quoted) : noun;
        return agent == null ? signature(sentence, quoted) : agent;
    }

    /** « « La crue monte. » — Anne Petit »: the name that signs words in marks behind a dash. */
    public @Nullable Span signature(Sentence sentence, int quoted) {
        int name = quoted + 2;
        int end = name;
        while (sentence.at(end).isWord()
                && (sentence.at(end).capital() || language.is("name-particle", sentence.at(end)))) {
            end++;
        }
        boolean signed = sentence.at(quoted + 1).isDash()
                && end - name > 1
                && (end >= sentence.end() || sentence.at(end).isComma());
        return signed ? sentence.cover(name, end) : null;
    }

    /** Who speaks in « Réponse du ministre : « … » »; null where no noun of speaking leads to a colon. */
    private @Nullable Span ofSpeechNoun(Sentence sentence, int quoted) {
        if (quoted < 2 || quoted > LONGEST_LABEL || !sentence.at(quoted - 1).is(":")) {
            return null;
        }
        int noun = language.is("determiner", sentence.at(0)) ? 1 : 0;
        int genitive = overQualities(sentence, noun + 1);
        boolean leads = language.is("speech-noun", sentence.at(noun)) && language.is("genitive", sentence.at(genitive));
        int start = language.is("determiner", sentence.at(genitive)) ? genitive : genitive + 1;
        boolean holds = leads && start < quoted - 1 && !holdsVerb(sentence, quoted - 1);
        return holds ? sentence.cover(start, quoted - 1) : null;
    }

    /** « Réponse brève, ce lundi, du maire »: behind what only tells how and when. */
    private int overQualities(Sentence sentence, int from) {
        int at = from;
        while (at < from + LONGEST_QUALITY
                && !language.is("genitive", sentence.at(at))
                && (sentence.at(at).isComma()
                        || language.is("demonstrative", sentence.at(at))
                        || language.is("time", sentence.at(at))
                        || language.is("adverb", sentence.at(at))
                        || language.isAdjective(sentence.at(at).form()))) {
            at++;
        }
        return at;
    }

    /** « Quant au maire, il dit »: what a pronoun behind the sentence's first comma takes up; null where nothing is announced. */
    @Nullable Span topic(Sentence sentence, int pronoun) {
        boolean announced = language.is("topic", sentence.at(0))
                && sentence.at(pronoun - 1).isComma()
                && language.is("preposition", sentence.at(1));
        int end = 2;
        while (sentence.at(end).isWord() && end < pronoun - 1) {
            end++;
        }
        // « Quant à la Ligue du port (LDP), elle dit ».
        int behind = end;
        while (sentence.at(end).is("(")
                && behind < pronoun - 1
                && !sentence.at(behind - 1).is(")")) {
            behind++;
        }
        return announced
                        && end > 2
                        && (behind == pronoun - 1 || sentence.at(behind).isComma())
                ? sentence.cover(2, end)
                : null;
    }

    /** « Les élus ont été « invités à se taire » par le préfet »: who does what a participle of speaking at the head of the marks tells. */
    private @Nullable Span agentOf(Sentence sentence, int quoted) {
        boolean passive = quoted > 0
                && cues.read(sentence.at(quoted - 1)).verbClasses().contains("auxiliary-be")
                && language.is("agent", sentence.at(quoted + 1));
        int start = quoted + 2;
        return passive && cues.isSpeaking(firstWord(sentence, quoted)) && phrases.isPhraseStart(sentence.at(start))
                ? sentence.cover(start, phrases.endOf(sentence, start))
                : null;
    }

    private static String firstWord(Sentence sentence, int quoted) {
        return NO_WORD.split(sentence.content(quoted).toLowerCase(Locale.ROOT), 2)[0];
    }

    /** « Dans l'entourage du maire, on dit »: the quarters that open the sentence of nobody in person; null where none do. */
    @Nullable Span quarters(Sentence sentence, int nobody) {
        int comma = nobody - 1;
        while (comma > 0 && !sentence.at(comma).isComma() && !cues.isFiniteVerb(sentence, comma)) {
            comma--;
        }
        int start = language.startOfQuarters(sentence);
        return start > 0 && start < comma && sentence.at(comma).isComma() && phrases.endOf(sentence, start) == comma
                ? sentence.cover(start, comma)
                : null;
    }

    private boolean holdsVerb(Sentence sentence, int end) {
        for (int at = 0; at < end; at++) {
            if (language.is("relative", sentence.at(at))) {
                return false;
            }
            if (cues.isFiniteVerb(sentence, at)) {
                return true;
            }
        }
        return false;
    }
}
