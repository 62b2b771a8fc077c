package org.depeche.text.quote.speaker;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.cue.QuoteLanguage.Gender;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.mark.Unit;

/**
 * The nouns, offices apart, by which a text describes its persons: « le rappeur Jean Petit », « Anne Roux, championne de voile ».
 *
 * <p>Whoever is described so once may be meant wherever the noun comes again. Cost: constant for each full name.
 */
final class Descriptions {
    private static final int REACH = 4;

    private final QuoteLanguage language;
    private final Speakers speakers;
    private final Map<String, Set<String>> byNoun = new HashMap<>();

    Descriptions(QuoteLanguage language, Speakers speakers) {
        this.language = language;
        this.speakers = speakers;
    }

    void read(List<Sentence> sentences) {
        for (var sentence : sentences) {
            for (int at = 0; at < sentence.size(); at++) {
                var mention = speakers.startingAt(sentence.at(at).span().start());
                if (mention != null && mention.isPerson() && mention.isFull()) {
                    before(sentence, at, mention.name());
                    behind(sentence, at, mention);
                }
            }
        }
    }

    /** Whom the text describes by a noun. */
    Set<String> of(String noun) {
        return byNoun.getOrDefault(language.bare(noun), Set.of());
    }

    /** « l'ancien boxeur professionnel Jean Petit ». */
    private void before(Sentence sentence, int name, String full) {
        int at = name - 1;
        while (at > name - 1 - REACH && isPlain(sentence.at(at))) {
            at--;
        }
        if (language.is("determiner", sentence.at(at)) && !language.is("preposition", sentence.at(at))) {
            add(sentence.at(overAdjectives(sentence, at + 1)), full, name - at > 1);
        }
    }

    /** « Jean Petit, ancien champion de voile, », « Jean Petit, un ami, »: what stands behind the comma names nobody else. */
    private void behind(Sentence sentence, int name, Speakers.Mention mention) {
        int comma = name;
        while (sentence.at(comma).isWord()
                && sentence.at(comma).span().start() < mention.span().end()) {
            comma++;
        }
        boolean determined = language.is("indefinite", sentence.at(comma + 1));
        int noun = overAdjectives(sentence, determined ? comma + 2 : comma + 1);
        var next = sentence.at(noun + 1);
        boolean ends = next.isComma() || language.is("preposition", next) || next.isStop();
        add(sentence.at(noun), mention.name(), sentence.at(comma).isComma() && (ends || noun > comma + 1));
    }

    private int overAdjectives(Sentence sentence, int from) {
        int at = from;
        while (language.is("adjective-before", sentence.at(at))) {
            at++;
        }
        return at;
    }

    private boolean isPlain(Unit unit) {
        return unit.isWord()
                && !unit.capital()
                && !language.is("determiner", unit)
                && !language.is("preposition", unit)
                && !language.is("conjunction", unit);
    }

    private void add(Unit unit, String name, boolean sure) {
        var noun = language.bare(unit.form());
        var gender = language.noun(noun);
        boolean somebody = sure
                && isPlain(unit)
                && gender != Gender.UNKNOWN
                && gender.fits(speakers.gender(name))
                && !language.is("role", noun)
                && !language.is("body", noun)
                && !language.is("namesake", noun)
                && !language.is("work", noun)
                && !language.is("speech-noun", noun)
                && !language.is("time", noun)
                && !language.read(noun).participle();
        if (somebody) {
            byNoun.computeIfAbsent(noun, first -> new LinkedHashSet<>()).add(name);
        }
    }
}
