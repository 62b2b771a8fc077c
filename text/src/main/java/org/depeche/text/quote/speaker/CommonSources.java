package org.depeche.text.quote.speaker;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.depeche.text.article.Span;
import org.depeche.text.quote.clause.Draft;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.cue.QuoteLanguage.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Whom a source in common nouns means: a role's bearer, somebody of that origin, what was said or named before by the same noun, else
 * the words themselves.
 *
 * <p>Cost: each source looks back over the speakers before it.
 */
final class CommonSources {
    private static final Pattern BRACKETED = Pattern.compile(" ?\\(.*");
    private static final int LONGEST_ORIGIN = 4;
    private static final int NEAR = 5;

    private final String text;
    private final QuoteLanguage language;
    private final Speakers speakers;
    private final SourceWords wording;
    private final Antecedents antecedents;
    private final OfficeBearers bearers;
    private final Bodies bodies;

    CommonSources(
            String text,
            QuoteLanguage language,
            Speakers speakers,
            SourceWords wording,
            Antecedents antecedents,
            OfficeBearers bearers,
            Bodies bodies) {
        this.text = text;
        this.language = language;
        this.speakers = speakers;
        this.wording = wording;
        this.antecedents = antecedents;
        this.bearers = bearers;
        this.bodies = bodies;
    }

    /** A source in common nouns: a role's bearer, something named before, or the words themselves. */
    @Nullable String of(Draft draft, Span source) {
        var role = bearers.of(draft, source);
        if (role != null) {
            return role;
        }
        var words = BRACKETED.matcher(wording.named(source)).replaceFirst("");
        var full = speakers.fullName(words);
        if (full != null) {
            return full;
        }
        var person = byOrigin(draft, source);
        if (person != null) {
            return person;
        }
        var parts = wording.steps(wording.fold(source));
        if (language.is("interlocutor", wording.fold(source))) {
            var before = antecedents.speakerBefore(wording.shown(wording.words(source)));
            return before == null ? words : before;
        }
        var fellow = byParty(draft, parts);
        if (fellow != null) {
            return fellow;
        }
        int same = language.is("definite", parts[0]) ? 1 : 0;
        if (parts.length > same + 1 && language.is("same", parts[same])) {
            return theSame(draft, words, parts[same + 1]);
        }
        var body = bodyBefore(draft, source, parts);
        if (body != null) {
            return body;
        }
        if (language.is("demonstrative", parts[0])) {
            return wording.isPlural(source) ? severalTold(draft, words, parts) : demonstrated(draft, words, parts[0]);
        }
        if (language.is("possessive", parts[0]) && parts.length > 1 && language.is("work", parts[1])) {
            var author = antecedents.nearest(draft.sentence, source.start(), Gender.UNKNOWN);
            return author != null ? author : words;
        }
        return language.is("definite", parts[0]) ? sameHead(words) : words;
    }

    /** « la jeune Américaine »: the person near who fits what a people's name tells. */
    private @Nullable String byOrigin(Draft draft, Span source) {
        var parts = wording.steps(source.of(text));
        var last = parts[parts.length - 1];
        boolean origin = wording.isDefinite(source)
                && parts.length <= LONGEST_ORIGIN
                && Character.isUpperCase(last.charAt(0))
                && speakers.mentionAt(new Span(source.end() - 1, source.end())) == null
                && !language.is("portfolio", last.toLowerCase(Locale.ROOT))
                && language.isAdjective(last.toLowerCase(Locale.ROOT));
        if (!origin) {
            return null;
        }
        var gender = wording.genderOf(parts[0].toLowerCase(Locale.ROOT), last);
        var subject =
                draft.sentence == 0 ? null : antecedents.mentioned(draft.sentence - 1, Integer.MAX_VALUE, gender, true);
        var near = subject == null ? antecedents.nearestBefore(draft.sentence, source.start(), gender) : subject;
        var about = speakers.protagonist();
        boolean later =
                near == null && !about.isEmpty() && speakers.gender(about).fits(gender);
        return later ? about : near;
    }

    /** « le républicain »: who spoke just before, told by what party or trade that one is of. */
    private @Nullable String byParty(Draft draft, String[] parts) {
        boolean fellow = parts.length == 2 && language.is("definite", parts[0]) && language.is("fellow", parts[1]);
        var last = antecedents.last();
        return fellow
                        && last != null
                        && draft.sentence - last.sentence() <= 2
                        && speakers.isPerson(last.speaker())
                        && antecedents.fits(last, wording.genderOf(parts[0], parts[1]))
                ? last.speaker()
                : null;
    }

    /** « cet élu »: somebody the sentence names before, else who spoke last, were it not several. */
    private String demonstrated(Draft draft, String words, String determiner) {
        var gender = wording.genderOf(determiner);
        var named = antecedents.mentioned(draft.sentence, draft.start(), gender, true);
        var last = antecedents.last();
        var meant = named != null
                ? named
                : last != null && last.plural() ? antecedents.speakerBefore(gender) : antecedents.previous(draft);
        return meant == null ? words : meant;
    }

    /** « la même source »: who was called by the noun before, else who spoke last, were the noun one for anybody who tells. */
    private @Nullable String theSame(Draft draft, String words, String noun) {
        var before = calledBefore(noun);
        var last = before == null && language.is("informant", noun) ? antecedents.previous(draft) : before;
        return last == null ? words : last;
    }

    /** « ces sources » after « deux sources proches », « ces marins » after two names: several told of before. */
    private String severalTold(Draft draft, String words, String[] parts) {
        var before = parts.length == 2 ? calledBefore(parts[1]) : null;
        var named = before == null ? antecedents.several().severalNamed(draft.sentence - 1) : before;
        return named == null ? words : named;
    }

    private @Nullable String calledBefore(String noun) {
        var said = antecedents.all();
        for (int at = said.size() - 1; at >= 0; at--) {
            var before = List.of(wording.steps(said.get(at).speaker().toLowerCase(Locale.ROOT)));
            if (before.contains(noun)) {
                return said.get(at).speaker();
            }
        }
        return null;
    }

    /** « l'association » after « Amis du port, une association »: which body a noun means that stands for any of its kind. */
    private @Nullable String bodyBefore(Draft draft, Span source, String[] parts) {
        var shown = source.of(text);
        boolean bare = parts.length > 1
                && language.is("definite", parts[0])
                && !language.is("demonstrative", parts[0])
                && !language.is("possessive", parts[0])
                && language.is("body-of-kind", parts[1])
                && shown.substring(1).chars().noneMatch(Character::isUpperCase);
        if (!bare) {
            return null;
        }
        var qualities = List.of(parts).stream()
                .skip(2)
                .takeWhile(part -> language.isAdjective(part)
                        && !language.read(part).participle()
                        && !language.is("genitive", part))
                .toList();
        var named = bodies.named(parts[1], qualities);
        if (named != null) {
            return named;
        }
        var said = antecedents.all();
        for (int at = said.size() - 1; at >= 0 && draft.sentence - said.get(at).sentence() <= NEAR; at--) {
            var before = said.get(at).speaker();
            boolean body = !speakers.isPerson(before)
                    && !said.get(at).plural()
                    && before.substring(1).chars().anyMatch(Character::isUpperCase);
            if (body && List.of(wording.steps(before)).containsAll(qualities)) {
                return before;
            }
            // « La Tribune » for « le quotidien économique »: a name that tells no kind itself.
            boolean bareName = source.start() > draft.start()
                    && !language.is("body", wording.noun(before))
                    && !language.is("plural", wording.steps(before.toLowerCase(Locale.ROOT))[0]);
            named = body && named == null && bareName ? before : named;
        }
        return named;
    }

    /** « le cabinet » after « le cabinet Duval »: the fuller words said before. */
    private String sameHead(String words) {
        var start = words.toLowerCase(Locale.ROOT) + " ";
        var said = antecedents.all();
        for (int at = said.size() - 1; at >= 0; at--) {
            var before = said.get(at).speaker();
            if (before.toLowerCase(Locale.ROOT).startsWith(start)) {
                return before;
            }
        }
        return words;
    }
}
