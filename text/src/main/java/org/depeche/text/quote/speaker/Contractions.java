package org.depeche.text.quote.speaker;

import java.util.Locale;
import org.depeche.text.quote.cue.QuoteLanguage;

/** How a language joins small words: « du » for « de le », « d'Anne » for « de Anne », and what it makes of a possessive. */
final class Contractions {
    private final QuoteLanguage language;

    Contractions(QuoteLanguage language) {
        this.language = language;
    }

    /** The article that a preposition is grown together with: « le » for « du »; empty for none. */
    String article(String preposition) {
        return right("contracted", preposition);
    }

    /** What stands right of the sign in the pair that a word begins; empty for none. */
    private String right(String name, String left) {
        for (var pair : language.words(name)) {
            if (pair.startsWith(left + "=")) {
                return pair.substring(left.length() + 1);
            }
        }
        return "";
    }

    /** How a possessive is told by its owner: « le %n de %o » for « son »; empty for none. */
    String owned(String possessive) {
        return right("owned", possessive);
    }

    /** The same words, small ones joined as the language does: « d'Anne » for « de Anne », « du dalaï lama » for « de le ». */
    String joined(String words) {
        var joined = new StringBuilder();
        var all = words.split(" ");
        for (int at = 0; at < all.length; at++) {
            var next = at + 1 < all.length ? all[at + 1] : "";
            var merged = right("merged", all[at] + " " + next);
            var elided = isVowel(next) ? right("elided", all[at]) : "";
            joined.append(merged.isEmpty() ? elided.isEmpty() ? all[at] : elided : merged);
            at += merged.isEmpty() ? 0 : 1;
            joined.append(elided.isEmpty() && at + 1 < all.length ? " " : "");
        }
        return joined.toString();
    }

    /** Whether a word begins with a vowel, or with an h that nobody hears. */
    private boolean isVowel(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return !small.isEmpty()
                && (language.is("mute-h", small) || language.words("vowel").contains(small.substring(0, 1)));
    }
}
