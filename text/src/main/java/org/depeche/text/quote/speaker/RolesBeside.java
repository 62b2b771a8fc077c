package org.depeche.text.quote.speaker;

import java.util.Locale;
import java.util.regex.Pattern;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.Unit;

/** Binds the roles that stand beside names: « le maire, Jean Petit », « Jean Petit, maire de Valmont ». */
final class RolesBeside {
    private static final int LONGEST_EPITHET = 2;
    private static final int ROLE_REACH = 14;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");

    private final QuoteLanguage language;
    private final Speakers speakers;

    RolesBeside(QuoteLanguage language, Speakers speakers) {
        this.language = language;
        this.speakers = speakers;
    }

    /** « le premier ministre, Jean Petit », « le maire Jean Petit », « Jean Petit, maire de … ». */
    void bind(Sentence sentence, int from, int to, String name) {
        int before = before(sentence, from);
        if (before >= 0) {
            var words = sentence.cover(before, from).of(sentence.text());
            speakers.offices().add(office(sentence, before), words, name);
        }
        for (int after = to + 1; sentence.at(to).isComma() && after < to + 4; after++) {
            if (language.is("relative", sentence.at(after))) {
                // « Jean Petit, que le maire a reçu ».
                return;
            }
            if (language.is("role", sentence.at(after))) {
                int end = after + 1;
                while (sentence.at(end).isWord() && end < after + ROLE_REACH + ROLE_REACH) {
                    end++;
                }
                var words = sentence.cover(after, end).of(sentence.text());
                speakers.offices().addFirst(office(sentence, after), words, name);
                return;
            }
        }
    }

    private String office(Sentence sentence, int role) {
        return speakers.offices()
                .noun(sentence.at(role - 1).form(), sentence.at(role).form());
    }

    /** « le juge Petit » in one mention: binds the role that a person's mention holds. */
    void within(Speakers.Mention mention, String text) {
        if (!mention.isPerson()) {
            return;
        }
        for (var word : NO_WORD.split(mention.span().of(text))) {
            if (language.is("role", fold(word))) {
                speakers.offices().add(fold(word), mention.span().of(text), mention.name());
            }
        }
    }

    /** « le président Petit »: an office bound to a name of one word, which any other bearer outranks. */
    void ofSurnames(Sentence sentence) {
        for (int at = 2; at < sentence.size(); at++) {
            var mention = speakers.startingAt(sentence.at(at).span().start());
            var role = sentence.at(at - 1);
            if (mention != null
                    && mention.isPerson()
                    && !mention.isFull()
                    && language.is("role", role)
                    && language.is("definite", sentence.at(at - 2))) {
                speakers.offices().addFirst(role.form(), role.form(), mention.name());
            }
        }
    }

    /** Where a role stands that leads to the name behind it: « le maire », « le premier ministre français, »; negative for none. */
    int before(Sentence sentence, int name) {
        int last = name - 1;
        while (language.is("title", sentence.at(last))) {
            last--;
        }
        boolean titled = last < name - 1;
        last = overParticiple(sentence, last);
        last -= sentence.at(last).isComma() ? 1 : 0;
        if (sentence.at(last).is(")") && sentence.at(last - 2).is("(")) {
            // « le porte-parole de la Ligue du port (LDP), Jean Petit ».
            last -= 3;
        }
        if (language.is("preposition", sentence.at(last))) {
            // « le témoin au procès de Jean Petit » is somebody else.
            return -1;
        }
        for (int at = last; at >= Math.max(0, last + 1 - ROLE_REACH); at--) {
            var unit = sentence.at(at);
            // « la commissaire aux droits de l'homme, Anne Petit ».
            boolean complement = language.is("public", unit) && isGoverned(sentence, at);
            if (language.is("role", unit) && !complement) {
                if (language.is("kin", unit) && language.is("genitive", sentence.at(at + 1))) {
                    // « la mère du petit Jean ».
                    return -1;
                }
                // « l'avocat de l'étudiant, Me Jean Petit »: the title begins who the phrase's head is.
                boolean elected = language.is("role", sentence.at(at - 1))
                        && language.read(unit.form()).participle();
                return titled && isGoverned(sentence, at) ? -1 : elected ? at - 1 : at;
            }
            // « le député « marcheur » Jean Petit ».
            boolean epithet = unit.isQuoted() && sentence.wordsIn(at) <= LONGEST_EPITHET;
            if (!(unit.isWord() || epithet) || isNewPhrase(sentence, at) || isNewClause(unit)) {
                return -1;
            }
        }
        return -1;
    }

    /** « le maire de Valmont, chargé du port, Jean Petit »: the comma before a participle that tells more of an office. */
    private int overParticiple(Sentence sentence, int comma) {
        int at = comma - 1;
        while (sentence.at(comma).isComma()
                && sentence.at(at).isWord()
                && !language.is("role", sentence.at(at))
                && at > comma - ROLE_REACH) {
            at--;
        }
        boolean told = at > 0
                && at < comma - 1
                && sentence.at(at).isComma()
                && language.read(sentence.at(at + 1).form()).participle();
        return told ? at : comma;
    }

    /** « de l'étudiant »: whether a role hangs on a genitive. */
    private boolean isGoverned(Sentence sentence, int role) {
        int at = role - 1;
        while (language.is("adjective-before", sentence.at(at)) || language.is("definite", sentence.at(at))) {
            at--;
        }
        return language.is("genitive", sentence.at(at));
    }

    /** « la juge concède que Jean Petit »: what stands behind a verb or « que » is somebody else. */
    private boolean isNewClause(Unit unit) {
        var form = language.read(unit.form());
        return language.is("that", unit)
                || language.is("relative", unit)
                || language.is("subordinator", unit)
                || (form.finite() && !form.noun() && !form.participle());
    }

    /** A determiner that does not go on with a genitive: « de la Justice », « des Ports ». */
    private boolean isNewPhrase(Sentence sentence, int at) {
        var unit = sentence.at(at);
        return language.is("determiner", unit)
                && !language.is("genitive", unit)
                && !language.is("genitive", sentence.at(at - 1));
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
