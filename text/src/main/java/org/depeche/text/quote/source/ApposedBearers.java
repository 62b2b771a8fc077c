package org.depeche.text.quote.source;

import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;

/** The name that stands behind an office, over a comma or a bracket: « le maire, Jean Petit », « la députée (Nord) Anne Roux ». */
final class ApposedBearers {
    private static final int REACH = 9;

    private final QuoteLanguage language;

    ApposedBearers(QuoteLanguage language) {
        this.language = language;
    }

    /** The unit after the name behind the phrase from {@code from} to {@code to}; {@code to} where there is none. */
    int endBehind(Sentence sentence, int from, int to) {
        if (!hasRole(sentence, from, to) || hasCapital(sentence, from, to)) {
            return to;
        }
        int closing = sentence.at(to).is("(") ? closing(sentence, to) : to;
        if (closing == to && !sentence.at(to).isComma()) {
            return to;
        }
        boolean comma = closing > to && sentence.at(closing + 1).isComma() && isOffice(sentence, from, to);
        int first = comma ? closing + 2 : closing + 1;
        int end = first;
        while (sentence.at(end).isWord() && (sentence.at(end).capital() || language.is("title", sentence.at(end)))) {
            end++;
        }
        return end > first ? end : to;
    }

    /** The bracket that closes the one at a place; that place where none does. */
    private static int closing(Sentence sentence, int opening) {
        int at = opening + 1;
        while (at < opening + REACH && sentence.at(at).isWord()) {
            at++;
        }
        return sentence.at(at).is(")") ? at : opening;
    }

    private boolean hasRole(Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (language.is("role", sentence.at(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an office heads the phrase: none of its nouns leads to it. */
    private boolean isOffice(Sentence sentence, int from, int to) {
        for (int at = from; at < to && !language.is("genitive", sentence.at(at)); at++) {
            if (language.is("role", sentence.at(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCapital(Sentence sentence, int from, int to) {
        boolean found = false;
        for (int at = from + 1; at < to; at++) {
            found |= sentence.at(at).capital() && sentence.at(at - 1).capital();
        }
        return found;
    }
}
