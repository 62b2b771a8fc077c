package org.depeche.text.quote.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.depeche.text.article.Span;
import org.depeche.text.quote.KnownSpeaker;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.cue.QuoteLanguage.Gender;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.Unit;

/**
 * Reads the persons of a text and the offices beside them.
 *
 * <p>What the caller knows comes first; a light look of our own at runs of capitalised words fills the gaps: such a run
 * is a person where a title, a role or a known given name says so, or where it speaks. Cost: linear.
 */
final class PersonReader {
    private static final int LONGEST_NAME = 6;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final QuoteLanguage language;
    private final Speakers speakers;
    private final RolesBeside roles;

    PersonReader(QuoteLanguage language, Speakers speakers) {
        this.language = language;
        this.speakers = speakers;
        roles = new RolesBeside(language, speakers);
    }

    /** « le président français » for a woman. */
    private boolean isOfOtherGender(KnownSpeaker one, String text) {
        var given = language.givenNames().gender(one.name().split(" ", 2)[0]);
        var article = SPACES.split(one.mention().of(text).toLowerCase(Locale.ROOT), 2)[0];
        var shown = language.is("masculine", article)
                ? Gender.MASCULINE
                : language.is("feminine", article) ? Gender.FEMININE : Gender.UNKNOWN;
        return !given.fits(shown);
    }

    /** Takes in whom the caller knows, then whom the text shows. */
    void read(List<Sentence> sentences, List<List<Span>> voices, List<KnownSpeaker> known) {
        if (sentences.isEmpty()) {
            return;
        }
        var text = sentences.get(0).text();
        var single = new ArrayList<Speakers.Mention>();
        for (var one : known) {
            var mention = new Speakers.Mention(one.mention(), one.name(), one.kind());
            if (one.mention().end() > text.length() || one.name().strip().length() < 2 || isOfOtherGender(one, text)) {
                continue;
            }
            if (isAged(one, text)) {
                var given = one.mention().of(text);
                speakers.add(new Speakers.Mention(one.mention(), given, KnownSpeaker.Kind.PERSON));
                continue;
            }
            if (mention.isFull() || !mention.isPerson()) {
                speakers.add(mention);
                roles.within(mention, text);
            } else if (mention.span().of(text).contains(mention.name())) {
                // A role bound to a single word is too weak: « le chef de l'Etat » next to a company's name.
                single.add(mention);
            }
        }
        sentences.forEach(this::soleNames);
        for (int at = 0; at < sentences.size(); at++) {
            look(sentences.get(at), voices.get(at));
        }
        sentences.forEach(this::partialNames);
        // A person of one word may be a surname whose full name we know better; what is left is taken as it is.
        single.forEach(speakers::add);
        sentences.forEach(roles::ofSurnames);
    }

    /** « Jean, 49 ans »: a given name of somebody new, whom the caller took for one of that name. */
    private boolean isAged(KnownSpeaker one, String text) {
        int end = one.mention().end();
        var told = one.mention().of(text);
        return text.startsWith(", ", end)
                && end + 2 < text.length()
                && Character.isDigit(text.charAt(end + 2))
                && !told.contains(" ")
                && one.name().startsWith(told + " ")
                && language.givenNames().isOne(told);
    }

    /** « le dalaï-lama »: an office that is one man's name, in small letters too. */
    private void soleNames(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            var form = sentence.at(at).form();
            var one = language.soleName(form);
            var name = one == null && language.opensSoleName(form)
                    ? language.soleName(form + " " + sentence.at(at + 1).form())
                    : one;
            if (name != null) {
                int end = one == null ? at + 2 : at + 1;
                speakers.add(new Speakers.Mention(sentence.cover(at, end), name, KnownSpeaker.Kind.PERSON));
                gender(sentence, at, name);
            }
        }
    }

    /** Takes runs of capitalised words for persons where something says so. */
    private void look(Sentence sentence, List<Span> voices) {
        int at = 0;
        while (at < sentence.size()) {
            var unit = sentence.at(at);
            officeOfKnown(sentence, at);
            boolean starts = unit.isWord()
                    && unit.capital()
                    && !language.is("determiner", unit)
                    && (!language.is("preposition", unit) || language.is("name-particle", unit))
                    && (language.is("title", unit) || !isAcronym(sentence, unit));
            int end = starts && speakers.mentionAt(unit.span()) == null ? runEnd(sentence, at) : at + 1;
            boolean titled = language.is("title", unit);
            int start = titled ? at + 1 : afterPlace(sentence, at, end);
            while (start < end - 1
                    && (!sentence.at(start).capital()
                            || language.is("role", sentence.at(start))
                            || language.is("title", sentence.at(start)))) {
                start++;
            }
            boolean person = starts
                    && end > start
                    && !(start == at && language.is("determiner", sentence.at(at - 1)))
                    && (titled || (end - start > 1 && isPerson(sentence, start, voices)));
            if (person) {
                person(sentence, start, end, titled && end - start == 1 && start == at + 1 ? at : start);
            }
            at = Math.max(at + 1, person ? end : at + 1);
        }
    }

    /** Binds the role beside a name that the caller told. */
    private void officeOfKnown(Sentence sentence, int at) {
        var mention = speakers.startingAt(sentence.at(at).span().start());
        if (mention == null
                || !mention.isPerson()
                || !(mention.isFull() || speakers.gender(mention.name()) != Gender.UNKNOWN)) {
            return;
        }
        int end = at;
        while (sentence.at(end).isWord()
                && sentence.at(end).span().end() <= mention.span().end()) {
            end++;
        }
        if (end > at && language.is("counsel-title", sentence.at(at - 1))) {
            speakers.offices().addCounsel(mention.name());
        }
        if (end > at) {
            roles.bind(sentence, at, end, mention.name());
            genderOfOffice(sentence, at, mention.name());
        }
    }

    /** « le sénateur Lindsey Petit », « M. Petit »: what the word right before a name shows. */
    private void genderOfOffice(Sentence sentence, int name, String full) {
        boolean office = language.is("role", sentence.at(name - 1))
                && language.is("definite", sentence.at(name - 2))
                && !language.is("possessive", sentence.at(name - 2));
        var shows = sentence.at(office ? name - 2 : name - 1);
        if (office || language.is("title", shows)) {
            var word = shows.form();
            if (language.is("feminine", word)) {
                speakers.showsSurely(full, Gender.FEMININE);
            } else if (language.is("masculine", word)) {
                speakers.showsSurely(full, Gender.MASCULINE);
            }
        }
    }

    /** Where the name begins in « le préfet de Savoie Louis Petit »: behind the place that hangs on the role. */
    private int afterPlace(Sentence sentence, int from, int end) {
        boolean hangs = language.is("genitive", sentence.at(from - 1))
                || (language.is("definite", sentence.at(from - 1)) && language.is("genitive", sentence.at(from - 2)));
        if (!hangs || end - from < 3) {
            return from;
        }
        for (int at = from + 1; at < end - 1; at++) {
            if (language.givenNames().isOne(sentence.at(at).span().of(sentence.text()))) {
                return at;
            }
        }
        return language.givenNames().isOne(sentence.at(from).span().of(sentence.text())) ? from : from + 1;
    }

    private void person(Sentence sentence, int start, int end, int nameStart) {
        var span = sentence.cover(start, end);
        var name = SPACES.matcher(sentence.cover(nameStart, end).of(sentence.text()))
                .replaceAll(" ");
        var full = speakers.fullName(sentence.at(end - 1).span().of(sentence.text()));
        speakers.add(
                new Speakers.Mention(span, nameStart < start && full != null ? full : name, KnownSpeaker.Kind.PERSON));
        gender(sentence, start, name);
        roles.bind(sentence, start, end, name);
        if (language.is("counsel-title", sentence.at(start - 1))) {
            speakers.offices().addCounsel(name);
        }
    }

    private boolean isPerson(Sentence sentence, int start, List<Span> voices) {
        var first = sentence.at(start).span();
        if (language.givenNames().isOne(first.of(sentence.text()))) {
            return true;
        }
        for (var voice : voices) {
            if (voice.start() == first.start()) {
                return true;
            }
        }
        return roles.before(sentence, start) >= 0;
    }

    private static boolean isAcronym(Sentence sentence, Unit unit) {
        var word = unit.span().of(sentence.text());
        return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
    }

    private int runEnd(Sentence sentence, int from) {
        int at = from + 1;
        while (at < sentence.size() && at - from < LONGEST_NAME) {
            var unit = sentence.at(at);
            boolean particle = language.is("name-particle", unit)
                    && sentence.at(at + 1).capital()
                    && !language.is("title", sentence.at(at - 1));
            if (!unit.isWord() || (!unit.capital() && !particle) || language.is("title", unit)) {
                break;
            }
            at++;
        }
        return at;
    }

    private void gender(Sentence sentence, int at, String name) {
        for (int before = at - 1; before >= Math.max(0, at - 4); before--) {
            var form = sentence.at(before).form();
            boolean shows = language.is("title", form) || language.is("determiner", form);
            if (shows && language.is("feminine", form)) {
                speakers.shows(name, Gender.FEMININE);
            } else if (shows && language.is("masculine", form)) {
                speakers.shows(name, Gender.MASCULINE);
            }
            if (shows || !sentence.at(before).isWord()) {
                return;
            }
        }
    }

    /** Surnames, given names and initials of somebody whose full name the text has. */
    private void partialNames(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) {
            var unit = sentence.at(at);
            if (unit.isWord() && unit.capital() && speakers.mentionAt(unit.span()) == null) {
                var name = speakers.fullName(unit.span().of(sentence.text()));
                if (name != null && !isSomebodyElse(sentence, at, name)) {
                    speakers.put(new Speakers.Mention(unit.span(), name, KnownSpeaker.Kind.PERSON));
                    gender(sentence, at, name);
                }
            }
        }
    }

    /** « Christophe, 49 ans »: a given name that an apposition introduces is not the one of the full name before. */
    private boolean isSomebodyElse(Sentence sentence, int at, String name) {
        boolean given = name.startsWith(sentence.at(at).span().of(sentence.text()) + " ");
        var after = sentence.at(at + 2);
        boolean introduced = sentence.at(at + 1).isComma() && after.isWord() && !after.capital();
        return given && (introduced || sentence.at(at + 1).capital());
    }
}
