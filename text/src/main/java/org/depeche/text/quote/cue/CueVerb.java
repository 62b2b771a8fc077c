package org.depeche.text.quote.cue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depeche.text.quote.Quote;

/**
 * A verb or verbal phrase that tells of speaking.
 *
 * @param lemma its first word's lemma
 * @param rest the fixed words after it: « valoir » in « faire valoir »
 * @param force what the reporter lets the speaker do by it
 * @param constructions what it can stand with: {@code speech}, {@code que}, {@code that}, {@code zero}, {@code inf},
 *     {@code de}, {@code à}, {@code to}, {@code si}, {@code if}, {@code object}, {@code heard}, {@code slogan}; {@code -} where its words together tell of
 *     no speaking: « répondre de »
 */
record CueVerb(String lemma, List<String> rest, Quote.Force force, Set<String> constructions) {

    /** Any verb that its place shows to tell of speaking. */
    static final CueVerb ANY = new CueVerb("", List.of(), Quote.Force.NEUTRAL, Set.of("speech"));

    /** What leads to slogans and is no verb: « aux cris de ». */
    static final CueVerb SLOGAN = new CueVerb("", List.of(), Quote.Force.NEUTRAL, Set.of("speech", "object", "slogan"));

    /** Reads a line of {@code cue-verbs.tsv}. */
    static CueVerb parse(String line) {
        var parts = line.split("\t", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("cue verb '" + line + "': lemma, force and constructions are needed");
        }
        var words = parts[0].split(" ", -1);
        return new CueVerb(
                words[0],
                List.of(words).subList(1, words.length),
                Quote.Force.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                Set.of(parts[2].split(" ", -1)));
    }

    /** The same verb beside words in marks, which its place shows it to say. */
    CueVerb spoken() {
        return takes("speech") ? this : new CueVerb(lemma, rest, force, Set.of("speech"));
    }

    boolean tells() {
        return !takes("-");
    }

    boolean takes(String construction) {
        return constructions.contains(construction);
    }
}
