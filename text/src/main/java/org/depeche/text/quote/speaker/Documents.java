package org.depeche.text.quote.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.text.quote.clause.Draft;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Who issued the documents of a text: « le rapport » after « un rapport de la Cour », « le communiqué » after who spoke in one.
 *
 * <p>Cost: each document looks back over a bounded number of sentences.
 */
final class Documents {
    private static final int NEAR = 3;

    private final QuoteLanguage language;
    private final List<Sentence> sentences;
    private final Speakers speakers;
    private final Antecedents antecedents;
    private final Map<String, String> issuers = new HashMap<>();
    private @Nullable String last;

    Documents(QuoteLanguage language, List<Sentence> sentences, Speakers speakers, Antecedents antecedents) {
        this.language = language;
        this.speakers = speakers;
        this.sentences = sentences;
        this.antecedents = antecedents;
    }

    /** Takes in who speaks by a document that the text tells by the words of a source. */
    void add(String[] source, String issuer) {
        for (int at = 1; at < Math.min(3, source.length); at++) {
            if (language.is("document", source[at])) {
                issuers.put(source[at], issuer);
                last = issuer;
                return;
            }
        }
    }

    /** Who issued a document that is told by its noun alone, « même » apart; null where the text does not say. */
    @Nullable String issuer(Draft draft, String[] source) {
        int noun = source.length - 1;
        boolean bare = (noun == 1 || (noun == 2 && language.is("same", source[1])))
                && language.is("definite", source[0])
                && !language.is("possessive", source[0])
                && language.is("document", source[noun]);
        if (!bare) {
            return null;
        }
        var known = language.is("any-document", source[noun]) ? last : issuers.get(source[noun]);
        return known == null ? speakerBeside(draft, source[noun]) : known;
    }

    /** « …, a dit la mairie dans un communiqué. »: who spoke last where the noun stands; « le communiqué » is of the body that spoke last. */
    private @Nullable String speakerBeside(Draft draft, String noun) {
        var said = antecedents.all();
        for (int at = said.size() - 1; at >= 0 && draft.sentence - said.get(at).sentence() <= NEAR; at--) {
            if (isIn(said.get(at).sentence(), noun)) {
                return said.get(at).speaker();
            }
        }
        var last = antecedents.last();
        return last != null
                        && language.is("statement", noun)
                        && draft.sentence - last.sentence() < NEAR
                        && !speakers.isPerson(last.speaker())
                ? last.speaker()
                : null;
    }

    /** Whether a sentence tells what somebody says in a document: « dans un communiqué ». */
    private boolean isIn(int sentence, String noun) {
        var units = sentences.get(sentence);
        for (int at = 2; at < units.size(); at++) {
            boolean same = units.at(at).isWord() && units.at(at).form().equals(noun);
            if ((same || (language.is("any-document", noun) && language.is("document", units.at(at))))
                    && language.is("medium-preposition", units.at(at - 2))
                    && language.is("determiner", units.at(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
