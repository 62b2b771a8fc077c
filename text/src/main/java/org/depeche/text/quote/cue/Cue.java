package org.depeche.text.quote.cue;

import org.depeche.text.quote.Quote;
import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that tell of speaking.
 *
 * @param from the first of its units
 * @param to the unit after its last one
 * @param verb what is told by it; null for a fixed attribution (« selon »)
 * @param clitic the unit of the pronoun hung on the verb (« a-t-il »); negative where there is none
 */
public record Cue(Form form, int from, int to, @Nullable CueVerb verb, int clitic) {

    public enum Form {
        FINITE,
        GERUND,
        INFINITIVE,
        /** A participle without its auxiliary, which an earlier verb of the sentence lends: « a dit … et ajouté ». */
        PARTICIPLE,
        /** A participle that names its speaker by an agent: « qualifié de … par le maire ». */
        PASSIVE,
        ATTRIBUTION
    }

    public boolean takes(String construction) {
        return verb != null && verb.takes(construction);
    }

    public Quote.@Nullable Force force() {
        return verb == null ? null : verb.force();
    }

    public boolean hasClitic() {
        return clitic >= 0;
    }

    public boolean isFinite() {
        return form == Form.FINITE;
    }

    public boolean isAttribution() {
        return form == Form.ATTRIBUTION;
    }
}
