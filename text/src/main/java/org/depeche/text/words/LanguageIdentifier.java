package org.depeche.text.words;

import org.depeche.text.article.Language;

/**
 * Tells the language of a text among French, English, Spanish, German, Italian, Portuguese, Dutch and Catalan.
 *
 * <p>Idea: a naive Bayes classifier over pairs and triples of letters and over accented letters (1), to which each of
 * some two hundred frequent words adds as much as a rare triple would; in a headline of five words the small words
 * tell more than all triples together. A text of which too few words and triples are known in the best language is in
 * none. Changed: the counts are those of (2), cut to what is frequent, so that all languages load in milliseconds.
 * Cost: one pass over at most {@value #LONGEST} characters.
 *
 * <ol>
 *   <li>W. B. Cavnar, J. M. Trenkle: N-Gram-Based Text Categorization, 1994
 *   <li>optimaize/language-detector 0.6, profiles, 2016, https://github.com/optimaize/language-detector
 * </ol>
 */
public final class LanguageIdentifier {
    private static final int LONGEST = 4_000;

    /** What share of a long text's words and triples must be known, and how much less of a text of one word. */
    private static final double LEAST_KNOWN = 0.8;

    private static final double LESS_FOR_SHORT = 1.5;

    /** The likeliest language of {@code text}; {@link Language#UNDETERMINED} where it has too little to tell. */
    public Language identify(String text) {
        var profiles = LanguageProfiles.standard();
        var tally = profiles.tally(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        if (!tally.isMostlyWestern()) {
            return Language.UNDETERMINED;
        }
        boolean enough = tally.known(tally.best()) >= LEAST_KNOWN - LESS_FOR_SHORT / tally.words();
        return enough ? profiles.language(tally.best()) : Language.UNDETERMINED;
    }
}
