package org.depeche.text.quote;

import org.jspecify.annotations.Nullable;

/**
 * Words of a sentence that tell of speaking.
 *
 * @param from the first of its units
 * @param to the unit after its last one
 * @param verb what is told by it; null for a fixed attribution (« selon »)
 * @param clitic the unit of the pronoun hung on the verb (« a-t-il »); negative where there is none
 */
record Cue(Form form, int from, int to, @Nullable CueVerb verb, int clitic) {

    enum Form {
        FINITE,
        GERUND,
        INFINITIVE,
        /** A participle without its auxiliary, which an earlier verb of the sentence lends: « a dit … et ajouté ». */
        PARTICIPLE,
        /** A participle that names its speaker by an agent: « qualifié de … par le maire ». */
        PASSIVE,
        ATTRIBUTION
    }

    boolean takes(String construction) {
        return verb != null && verb.takes(construction);
    }

    Quote.@Nullable Force force() {
        return verb == null ? null : verb.force();
    }

    boolean hasClitic() {
        return clitic >= 0;
    }

    boolean isFinite() {
        return form == Form.FINITE;
    }

    boolean isAttribution() {
        return form == Form.ATTRIBUTION;
    }
}
