package org.depeche.text.quote.cue;

import java.util.List;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.Unit;
import org.jspecify.annotations.Nullable;

/** Finds the attributions that are no verbs: « selon », and « pour » where somebody follows who may say something. */
final class AttributionCues {
    private static final int REACH = 5;
    private static final int SHORTEST_UTTERANCE = 4;

    private final QuoteLanguage language;

    AttributionCues(QuoteLanguage language) {
        this.language = language;
    }

    /** The attribution that begins at a place; null where none does. */
    @Nullable Cue at(Sentence sentence, int at) {
        if (isPersonal(sentence, at)) {
            return new Cue(Cue.Form.ATTRIBUTION, at, at + 1, null, -1);
        }
        for (var steps : language.attributions(sentence.at(at).form())) {
            boolean placed = at == 0 || !language.is("attribution-opening", String.join(" ", steps));
            if (placed && FixedPhrases.stands(sentence, at, steps) && !isOfThing(sentence, at + steps.size())) {
                return new Cue(Cue.Form.ATTRIBUTION, at, at + steps.size(), null, -1);
            }
        }
        return null;
    }

    /** « apprend-on mardi de source policière »: an attribution that belongs to a verb of nobody's. */
    boolean isAsked(Sentence sentence, Cue attribution, List<Cue> before) {
        var last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean asked = last != null
                && last.hasClitic()
                && language.is("asked-source-opener", sentence.at(attribution.from()))
                && language.is("nobody", sentence.at(last.clitic()));
        for (int at = last == null ? 0 : last.to(); asked && at < attribution.from(); at++) {
            asked = sentence.at(at).isWord();
        }
        return asked;
    }

    /** « selon les cas »: what follows can say nothing. */
    private boolean isOfThing(Sentence sentence, int from) {
        int at = from;
        while (language.is("determiner", sentence.at(at)) || language.is("adjective-before", sentence.at(at))) {
            at++;
        }
        return language.is("no-source", sentence.at(at));
    }

    /** « Pour lui, … », « Pour le ministre, … »: a preposition that attributes only where somebody follows. */
    private boolean isPersonal(Sentence sentence, int at) {
        // « … Protection de l'enfance Pour Me Petit, … »: behind a heading that lost its line.
        boolean glued = sentence.at(at).capital() && language.is("title", sentence.at(at + 1));
        boolean leads =
                at == 0 || glued || sentence.at(at - 1).isComma() || language.is("conjunction", sentence.at(at - 1));
        if (!leads || !language.is("attribution-personal", sentence.at(at))) {
            return false;
        }
        if (sentence.at(at - 1).isComma() && language.is("which", sentence.at(at + 1))) {
            // « le maire, pour qui la crue monte »: but not « pour qui il vote ».
            return isOfSomebody(sentence, at - 2) && !language.is("subject-pronoun", sentence.at(at + 2));
        }
        boolean closes = sentence.at(at - 1).isComma() && sentence.at(at - 2).isQuoted();
        boolean opens = at == 0
                || closes
                || (at == 2 && sentence.at(1).isComma() && language.is("adverb", sentence.at(0)))
                || (at <= 2
                        && language.is("conjunction", sentence.at(0))
                        && (at == 1 || sentence.at(1).isComma()));
        boolean person = isPerson(sentence, at + 1, opens);
        for (int end = at + 2; end < at + 2 + REACH + REACH; end++) {
            if (sentence.at(end).isComma()) {
                return person
                        || (opens && isBeforeWords(sentence, at + 1, end))
                        || (isBody(sentence, at + 1, opens)
                                && (holdsMarks(sentence, end) || isJudged(sentence, end + 1)));
            }
            if (closes && sentence.at(end).isStop()) {
                return person || isBody(sentence, at + 1, opens);
            }
        }
        return false;
    }

    /** Whether a person begins at a place; {@code opens} where the attribution opens its sentence, which shows more of them. */
    private boolean isPerson(Sentence sentence, int at, boolean opens) {
        var first = sentence.at(at);
        boolean office = language.is("definite", first) && language.is("role", sentence.at(at + 1));
        return language.is("title", first)
                || language.is("attribution-object-pronoun", first)
                || (office && (opens || sentence.at(at + 2).isComma()))
                || (opens && isPersonToOpenWith(sentence, at));
    }

    private boolean isPersonToOpenWith(Sentence sentence, int at) {
        var first = sentence.at(at);
        var second = sentence.at(at + 1);
        var noun = language.singular(sentence.at(headAfter(sentence, at)).form());
        boolean asked =
                language.read(sentence.at(headAfter(sentence, at) + 1).form()).participle();
        boolean several = language.is("plural", first)
                && language.is("determiner", first)
                && ((language.is("role", noun) && !language.is("public", noun))
                        || (asked && language.is("public", noun)));
        return several
                || language.is("latter", first.form() + " " + second.form())
                || (first.capital() && second.capital())
                || isIntroduced(sentence, at)
                || (language.is("definite", first) && isInitials(sentence, at + 1));
    }

    /** « Pour la mairie, il s'agit d'une victoire »: a clause that tells what something is to somebody. */
    private boolean isJudged(Sentence sentence, int at) {
        int verb = at + 1;
        while (language.is("object-pronoun", sentence.at(verb)) || language.is("reflexive", sentence.at(verb))) {
            verb++;
        }
        var classes = sentence.at(verb).sense().verbClasses();
        boolean pointed = language.is("pointing-pronoun", sentence.at(at)) && classes.contains("auxiliary-be");
        return pointed || (language.is("reflexive", sentence.at(verb - 1)) && classes.contains("impersonal-reflexive"));
    }

    private boolean isBody(Sentence sentence, int at, boolean opens) {
        return language.is("definite", sentence.at(at))
                && language.is("body", sentence.at(at + 1))
                && (opens || sentence.at(at + 2).isComma());
    }

    /** « Pour les Verts, « … » »: a name behind a determiner, and words in marks right behind the comma. */
    private boolean isBeforeWords(Sentence sentence, int at, int comma) {
        return language.is("determiner", sentence.at(at))
                && sentence.at(headAfter(sentence, at)).capital()
                && sentence.at(comma + 1).isQuoted()
                && sentence.wordsIn(comma + 1) >= SHORTEST_UTTERANCE;
    }

    /** Where the noun stands behind a determiner: over the number in « les quatre élus ». */
    private int headAfter(Sentence sentence, int determiner) {
        return isSmallNumber(sentence.at(determiner + 1)) ? determiner + 2 : determiner + 1;
    }

    /** « les quatre élus ». */
    private boolean isSmallNumber(Unit unit) {
        return language.is("determiner", unit) && !language.is("definite", unit) && !language.is("genitive", unit);
    }

    /** « la LDP »: a body by its initials. */
    private static boolean isInitials(Sentence sentence, int at) {
        var word = sentence.at(at).isWord() ? sentence.at(at).span().of(sentence.text()) : "";
        return word.length() > 1
                && word.chars().allMatch(Character::isUpperCase)
                && sentence.at(at + 1).isComma();
    }

    /** « le responsable russe, pour lequel »: whether an office, a body or a name ends at a place. */
    private boolean isOfSomebody(Sentence sentence, int end) {
        for (int at = end; at > end - REACH && sentence.at(at).isWord(); at--) {
            var unit = sentence.at(at);
            if (unit.capital() || language.is("role", unit) || language.is("body", unit)) {
                return true;
            }
        }
        return false;
    }

    /** « Pour Anne, une voisine, »: a given name that an apposition introduces. */
    private boolean isIntroduced(Sentence sentence, int name) {
        return sentence.at(name + 1).isComma()
                && language.is("indefinite", sentence.at(name + 2))
                && language.givenNames().isOne(sentence.at(name).span().of(sentence.text()));
    }

    private static boolean holdsMarks(Sentence sentence, int from) {
        for (int at = from; at < sentence.size(); at++) {
            if (sentence.at(at).isQuoted()) {
                return true;
            }
        }
        return false;
    }
}
