package org.depeche.text.collation.source;

import java.util.List;

/** Why the articles of a group count as one source: a finding, which the faces put into words. */
public sealed interface Reason {

    /**
     * They share text with an agency's dispatch that is itself among them.
     *
     * @param given the article that is the dispatch
     * @param words the fewest words, outside quotations, that one of them shares with its next of kin; so below
     */
    record SharesDispatch(String agency, String given, int words) implements Reason {}

    /**
     * They share text, and some of them credit it to an agency.
     *
     * @param omitting the articles that leave the credit out
     */
    record CreditsAgency(String agency, List<String> crediting, List<String> omitting, int words) implements Reason {
        public CreditsAgency {
            crediting = List.copyOf(crediting);
            omitting = List.copyOf(omitting);
        }
    }

    /** They share text; none credits it, but some name an agency in what they tell. */
    record NamesAgency(String agency, List<String> naming, int words) implements Reason {
        public NamesAgency {
            naming = List.copyOf(naming);
        }
    }

    /** They share text, name no agency, and speak of a press release. */
    record SharesRelease(int words) implements Reason {}

    /** They share text without any sign of an agency, as copies of a dispatch mostly do. */
    record CreditsNobody(int words) implements Reason {}

    /** They share text and belong to one owner. */
    record SameOwner() implements Reason {}

    /** One shares text with another and names it as its source. */
    record NamesItsSource(String copy, String from) implements Reason {}

    /** They share text, and nothing tells why. */
    record SharesText() implements Reason {}

    /** It is the dispatch of an agency, and no other article shares its text. */
    record IsDispatch(String agency) implements Reason {}

    /** It shares only quotations of a public source with others; what it tells around them is its own. */
    record SharesOnlyQuotations() implements Reason {}

    /** It shares no text with the others. */
    record SharesNothing() implements Reason {}

    /** One outlet tells them by itself. */
    record OneOutlet(String outlet) implements Reason {}

    /** Several texts, each of which the same outlets have, as sister papers do, and no other. */
    record SameOutlets(List<String> outlets) implements Reason {
        public SameOutlets {
            outlets = List.copyOf(outlets);
        }
    }

    /** How sentences of such a group come to stand in several articles. */
    default Tie tie() {
        if (this instanceof AlsoTranslated translated) {
            return translated.copies().tie();
        }
        if (this instanceof SharesRelease) {
            return Tie.PRESS_RELEASE;
        }
        if (this instanceof SharesOnlyQuotations) {
            return Tie.COMMON_SOURCE;
        }
        if (this instanceof SharesNothing || this instanceof OneOutlet) {
            return Tie.OWN;
        }
        boolean copied = this instanceof SameOwner
                || this instanceof SameOutlets
                || this instanceof NamesItsSource
                || this instanceof SharesText;
        return copied ? Tie.SOURCE_TO_SOURCE : Tie.NEWSWIRE;
    }

    /** Whether a certain agency is known for the source. */
    default boolean namesAgency() {
        return this instanceof AlsoTranslated translated
                ? translated.copies().namesAgency()
                : tie() == Tie.NEWSWIRE && !(this instanceof CreditsNobody);
    }

    /**
     * They go back to one dispatch, some of them in another language.
     *
     * @param copies why those in the language of the dispatch count as one
     * @param translations the articles that say the same, sentence by sentence, in another language
     */
    record AlsoTranslated(Reason copies, List<String> translations) implements Reason {
        public AlsoTranslated {
            translations = List.copyOf(translations);
        }
    }
}
