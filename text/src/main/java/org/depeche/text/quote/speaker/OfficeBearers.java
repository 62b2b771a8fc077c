package org.depeche.text.quote.speaker;

import java.util.List;
import java.util.Set;
import org.depeche.text.article.Span;
import org.depeche.text.quote.clause.Draft;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Finds who bears the office that a source tells: whom the text binds it to, else somebody near who has no other one.
 */
final class OfficeBearers {
    private static final int NEAR = 4;
    private static final int NEARBY = 300;

    private final QuoteLanguage language;
    private final Paragraphs paragraphs;
    private final Speakers speakers;
    private final SourceWords wording;
    private final Antecedents antecedents;
    private final Cataphora cataphora;

    OfficeBearers(
            QuoteLanguage language,
            Paragraphs paragraphs,
            Speakers speakers,
            SourceWords wording,
            Antecedents antecedents,
            Cataphora cataphora) {
        this.language = language;
        this.paragraphs = paragraphs;
        this.speakers = speakers;
        this.wording = wording;
        this.antecedents = antecedents;
        this.cataphora = cataphora;
    }

    /** Who bears the role that a source tells; null where it tells none or nobody fits. */
    @Nullable String of(Draft draft, Span source) {
        var parts = wording.steps(wording.fold(source));
        boolean office = language.is("definite", parts[0]) || language.is("role", parts[0]);
        if (!office) {
            return null;
        }
        if (isOfAny(parts) && !language.is("demonstrative", parts[0])) {
            // « le président d'une commission », whom the next sentences call « le président de la commission ».
            return draft.sentence < 2 && language.is("role", parts[1])
                    ? speakers.offices().sharing(parts[1], List.of(parts).subList(2, parts.length))
                    : null;
        }
        for (int at = 0; at < Math.min(parts.length, 5) && !language.is("genitive", parts[at]); at++) {
            // « le collectif militant » is a body.
            boolean quality = at > 1 && language.is("body", parts[1]);
            if (language.is("role", parts[at]) && !quality) {
                var noun = at == 0 ? parts[at] : speakers.offices().noun(parts[at - 1], parts[at]);
                var bound = speakers.offices().byRole(noun, List.of(parts).subList(at + 1, parts.length));
                // « son avocate »: the determiner tells no gender.
                var gender = language.is("possessive", parts[0])
                        ? QuoteLanguage.Gender.UNKNOWN
                        : wording.genderOf(parts[0], noun);
                bound = bound != null && speakers.gender(bound).fits(gender) ? bound : null;
                if (bound != null && parts.length == at + 1) {
                    // « la ministre » where there are two.
                    var latest = lastOf(speakers.offices().called(noun), gender, source);
                    bound = latest == null ? bound : latest;
                }
                if (bound != null
                        && parts.length == at + 1
                        && draft.sentence >= NEAR
                        && !speakers.isNamedBefore(bound, source.end())) {
                    return null;
                }
                boolean unnamed = language.is("possessive", parts[0])
                        || (parts.length > at + 2 && language.is("role-unnamed", parts[at]));
                if (bound == null && !unnamed && (parts.length == at + 1 || language.isOfKinds(noun))) {
                    bound = lastOf(speakers.offices().bearers(noun), gender, source);
                }
                var last = antecedents.last();
                var counsel = language.is("counsel", noun) && !language.is("possessive", parts[0])
                        ? speakers.offices().bearers(noun)
                        : Set.<String>of();
                if (bound == null && counsel.size() == 1) {
                    // « l'avocat du suspect » where the text has one lawyer.
                    return counsel.iterator().next();
                }
                if (bound == null
                        && last != null
                        && last.sentence() == draft.sentence - 1
                        && counsel.contains(last.speaker())) {
                    // « …, a plaidé Me Petit. L'avocat de la défense … »
                    return last.speaker();
                }
                if (bound == null && (unnamed || mustBeTold(parts, at))) {
                    return heir(draft, source, noun, gender);
                }
                if (bound != null) {
                    return bound;
                }
                var alike = speakers.offices().alike(noun, List.of(parts).subList(at + 1, parts.length));
                boolean told = parts.length > at + 1 && language.is("genitive", parts[at + 1]);
                var near = bearer(draft, source, parts[0], alike, told);
                if (near != null && language.is("exclusive-role", alike) && isWhole(noun, alike, parts, at)) {
                    // Who was « le chef de l'Etat » once is so in what follows.
                    speakers.offices().addFirst(alike, alike, near);
                }
                return near;
            }
        }
        var described = described(source, parts);
        return described == null ? formerly(draft, source, parts) : described;
    }

    /** Who speaks right behind by a bare name, and bears the office from then on; null for nobody. */
    private @Nullable String heir(Draft draft, Span source, String noun, QuoteLanguage.Gender gender) {
        var heir = language.is("public", noun) ? null : cataphora.nameOf(draft.sentence, source.end(), gender);
        if (heir == null || speakers.offices().hasOtherOffice(heir, noun, true)) {
            return null;
        }
        speakers.offices().addFirst(noun, noun, heir);
        return heir;
    }

    /** « Loïc » for « le premier ministre »: nobody of whom the text has no surname bears a high office. */
    private boolean isLoneGivenName(String name, String noun) {
        return name.indexOf(' ') < 0
                && language.is("exclusive-role", noun)
                && language.givenNames().isOne(name);
    }

    /** « le maire d'une petite commune »: an office of something that the text has not told of. */
    private boolean isOfAny(String[] parts) {
        for (int at = 2; at < parts.length - 1; at++) {
            if (language.is("genitive", parts[at - 1]) && language.is("one", parts[at])) {
                return true;
            }
        }
        return false;
    }

    /** « l'ex-otage », « l'ancienne sénatrice »: somebody whom one cannot call so without having told who it is. */
    private @Nullable String formerly(Draft draft, Span source, String[] parts) {
        for (int at = 1; at < Math.min(parts.length, 3) && language.is("definite", parts[0]); at++) {
            var bare = language.bare(parts[at]);
            boolean former = !bare.equals(parts[at]) || language.is("former", parts[at - 1]);
            boolean told = parts.length > at + 1 && language.is("genitive", parts[at + 1]);
            if (former && !language.is("body", bare)) {
                return bearer(draft, source, parts[0], bare, told);
            }
        }
        return null;
    }

    /** « le rappeur » after « le rappeur Jean Petit »: whom the text describes so, who spoke last of several. */
    private @Nullable String described(Span source, String[] parts) {
        int noun = 1;
        while (noun < parts.length - 1 && language.is("adjective-before", parts[noun])) {
            noun++;
        }
        boolean bare = parts.length > noun && !language.is("possessive", parts[0]);
        for (int at = noun + 1; bare && at < parts.length; at++) {
            bare = !language.is("definite", parts[at]);
        }
        var described =
                bare ? lastOf(speakers.described(parts[noun]), wording.genderOf(parts[0], parts[noun]), source) : null;
        return described != null && speakers.isNamedBefore(described, source.end()) ? described : null;
    }

    /** « l'avocate » after « Me Anne Petit »: the one of some who spoke last, be it the only one of them that was named. */
    private @Nullable String lastOf(Set<String> bearers, QuoteLanguage.Gender gender, Span source) {
        var fitting = bearers.stream()
                .filter(one -> speakers.gender(one).fits(gender))
                .toList();
        var said = antecedents.all();
        for (int at = said.size() - 1; at >= 0; at--) {
            if (fitting.contains(said.get(at).speaker())) {
                return said.get(at).speaker();
            }
        }
        return fitting.size() == 1 ? fitting.get(0) : speakers.lastBefore(Set.copyOf(fitting), source.start(), NEARBY);
    }

    /** Whether an office is told by its noun alone or by all the words of its other name. */
    private static boolean isWhole(String noun, String alike, String[] parts, int at) {
        return parts.length == at + 1 || !noun.equals(alike);
    }

    /** « le procureur », « le président du tribunal »: who bears the office must be told somewhere in the text. */
    private boolean mustBeTold(String[] parts, int role) {
        boolean court = false;
        for (int at = role + 1; at < parts.length; at++) {
            court |= language.is("court", parts[at]);
        }
        return court || language.is("role-bound", parts[role]);
    }

    /** Who may bear a role that the text binds to nobody: who spoke just before, else a person near without an office. */
    private @Nullable String bearer(Draft draft, Span source, String determiner, String noun, boolean told) {
        var gender = wording.genderOf(determiner, noun);
        boolean pointed = language.is("demonstrative", determiner);
        var own = pointed ? antecedents.mentioned(draft.sentence, draft.start(), gender, true) : null;
        if (own != null) {
            return own;
        }
        var last = antecedents.last();
        if (last != null
                && last.sentence() == draft.sentence - 1
                && speakers.isPerson(last.speaker())
                && !isLoneGivenName(last.speaker(), noun)
                && antecedents.fits(last, gender)
                && !speakers.offices().hasOtherOffice(last.speaker(), noun, told)) {
            return last.speaker();
        }
        var subject = draft.sentence > 0 && paragraphs.areOne(draft.sentence - 1, draft.sentence)
                ? antecedents.mentioned(draft.sentence - 1, Integer.MAX_VALUE, gender, true)
                : null;
        if (subject != null
                && ((pointed && !language.is("exclusive-role", noun))
                        || !speakers.offices().hasOtherOffice(subject, noun, told))) {
            return subject;
        }
        var only = last != null && last.sentence() < draft.sentence - 1
                ? antecedents.onlyPerson(draft.sentence - 1, Integer.MAX_VALUE)
                : null;
        if (only != null
                && only.indexOf(' ') > 0
                && speakers.gender(only).fits(gender)
                && !speakers.offices().hasOtherOffice(only, noun, told)
                && paragraphs.areOne(draft.sentence - 1, draft.sentence)) {
            return only;
        }
        var said = antecedents.all();
        for (int at = said.size() - 1; at >= 0 && draft.sentence - said.get(at).sentence() < NEAR; at--) {
            var one = said.get(at);
            boolean mayBear = speakers.isPerson(one.speaker())
                    && !isLoneGivenName(one.speaker(), noun)
                    && antecedents.fits(one, gender)
                    && !(language.is("exclusive-role", noun)
                            && speakers.offices().hasOtherOffice(one.speaker(), noun, told));
            if (mayBear) {
                return one.speaker();
            }
        }
        // The first sentences may call somebody by an office whom only the next ones name.
        var near = draft.sentence < NEAR
                ? antecedents.nearest(draft.sentence, source.start(), gender)
                : antecedents.nearestBefore(draft.sentence, source.start(), gender);
        if (near != null && speakers.isPerson(near) && !speakers.offices().hasOtherOffice(near, noun, told)) {
            return near;
        }
        var about = speakers.protagonist();
        boolean bears = !about.isEmpty()
                && !language.is("role-unnamed", noun)
                && gender != QuoteLanguage.Gender.UNKNOWN
                && speakers.gender(about) == gender
                && !speakers.offices().hasOtherOffice(about, noun, true);
        return bears ? about : null;
    }
}
