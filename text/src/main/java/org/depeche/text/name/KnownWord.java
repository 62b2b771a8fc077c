package org.depeche.text.name;

import static org.depeche.text.name.WordClass.CAPITALIZED;
import static org.depeche.text.name.WordClass.HYPHENATED;
import static org.depeche.text.name.WordClass.INITIAL;
import static org.depeche.text.name.WordClass.UPPER_CASE;

/**
 * All that a word is known for wherever it stands: what it looks like, and where lists and lexicon have it.
 *
 * @param text the word with plain apostrophes and hyphens
 * @param folded the same in small letters
 * @param shape what it looks like, as bits of {@link WordClass}
 * @param traits what lists and lexicon have it as, as bits of {@link WordClass}
 * @param smallWords the parts that it plays beside names, as bits of {@link SmallWord}
 * @param named which names it is by itself, as bits of {@link WordClass}
 * @param namedInCapitals the same where it is written in capitals
 * @param opensName whether it is the first word of a listed name of several
 */
record KnownWord(
        String text,
        String folded,
        long shape,
        long traits,
        long smallWords,
        long named,
        long namedInCapitals,
        boolean opensName) {

    /** What a word, no mark and no number, looks like. */
    static long shapeOf(String text) {
        long traits = text.indexOf('-') > 0 ? HYPHENATED.bit() : 0;
        if (!hasCapital(text)) {
            return traits;
        }
        traits |= CAPITALIZED.bit();
        if (text.length() <= 3 && text.endsWith(".")) {
            return traits | INITIAL.bit();
        }
        return text.length() > 1 && isUpperCase(text) ? traits | UPPER_CASE.bit() : traits;
    }

    /** Whether the word itself, or a part behind a particle's hyphen ({@code al-Assad}), is capitalised. */
    private static boolean hasCapital(String text) {
        int hyphen = text.indexOf('-');
        return Character.isUpperCase(text.charAt(0))
                || (hyphen > 0
                        && hyphen <= 3
                        && hyphen + 1 < text.length()
                        && Character.isUpperCase(text.charAt(hyphen + 1)))
                || (text.length() > 2
                        && Character.isLowerCase(text.charAt(0))
                        && Character.isUpperCase(text.charAt(1)));
    }

    private static boolean isUpperCase(String text) {
        return text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isUpperCase).count() > 1;
    }
}
