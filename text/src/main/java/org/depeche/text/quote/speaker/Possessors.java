package org.depeche.text.quote.speaker;

import java.util.List;
import org.depeche.text.article.Span;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.cue.QuoteLanguage.Gender;
import org.depeche.text.quote.mark.Sentence;
import org.depeche.text.quote.source.SourceFinder;
import org.jspecify.annotations.Nullable;

/** Whose something is that a possessive tells: « son cabinet », « son analyse ». Cost: constant for each. */
final class Possessors {
    private static final int NEAR = 2;

    private final QuoteLanguage language;
    private final List<Sentence> sentences;
    private final SourceFinder sources;
    private final Speakers speakers;
    private final SourceWords wording;
    private final Antecedents antecedents;
    private final Contractions contractions;
    private final String protagonist;

    Possessors(
            QuoteLanguage language,
            List<Sentence> sentences,
            SourceFinder sources,
            Speakers speakers,
            SourceWords wording,
            Antecedents antecedents) {
        this.language = language;
        this.sentences = sentences;
        this.sources = sources;
        this.speakers = speakers;
        this.wording = wording;
        this.antecedents = antecedents;
        this.contractions = new Contractions(language);
        this.protagonist = speakers.protagonist();
    }

    /** Who has what a possessive tells: the sentence's person, else the subject before, who spoke last, whom the text is about. */
    @Nullable String of(int sentence, Span possessive) {
        var subject = sources.subjects().sentenceSubject(sentences.get(sentence));
        var before = antecedents.onlyPerson(sentence, possessive.start());
        var here = before == null ? antecedents.mentioned(sentence, Integer.MAX_VALUE, Gender.UNKNOWN, true) : before;
        if (here != null || isOfSomethingElse(subject, possessive)) {
            return here;
        }
        var earlier =
                sentence == 0 ? null : antecedents.mentioned(sentence - 1, Integer.MAX_VALUE, Gender.UNKNOWN, true);
        var last = antecedents.last();
        boolean near = last != null && sentence - last.sentence() <= NEAR && speakers.isPerson(last.speaker());
        return earlier != null
                ? earlier
                : last != null && near ? last.speaker() : protagonist.isEmpty() ? null : protagonist;
    }

    /** « L'enfant va bien, dit sa mère »: whether a sentence has a subject of its own that is neither a pronoun nor the possessive. */
    private boolean isOfSomethingElse(@Nullable Span subject, Span possessive) {
        return subject != null && !subject.overlaps(possessive) && !language.is("anaphora", wording.fold(subject));
    }

    /** « son cabinet »: whose it is, in the words of the language; null where the text does not say. */
    @Nullable String told(int sentence, Span source, String words) {
        var parts = wording.steps(wording.fold(source));
        var phrase = contractions.owned(parts[0]);
        boolean belongs = !phrase.isEmpty()
                && parts.length > 1
                && isBelonging(language.singular(parts[1]))
                && words.substring(1).chars().noneMatch(Character::isUpperCase)
                && List.of(parts).stream().noneMatch(part -> language.is("conjunction", part));
        var owner = belongs ? of(sentence, source) : null;
        return owner == null
                ? null
                : contractions.joined(phrase.replace("%n", words.substring(words.indexOf(' ') + 1))
                        .replace("%o", owner));
    }

    private boolean isBelonging(String noun) {
        return !language.is("kin", noun)
                && (language.is("role", noun)
                        || language.is("body", noun)
                        || language.is("public", noun)
                        || language.is("belonging", noun));
    }
}
