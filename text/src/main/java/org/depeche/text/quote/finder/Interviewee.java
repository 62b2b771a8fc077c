package org.depeche.text.quote.finder;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.text.article.Article;
import org.depeche.text.article.Span;
import org.depeche.text.quote.KnownSpeaker;
import org.depeche.text.quote.cue.QuoteLanguage;
import org.depeche.text.quote.mark.Sentence;

/**
 * Tells who gives an interview's answers: whom the headline quotes, else whom the introduction announces or alone names, else
 * whom the headline names.
 */
final class Interviewee {
    private final Article article;
    private final List<KnownSpeaker> known;
    private final QuoteLanguage language;

    Interviewee(Article article, List<KnownSpeaker> known, QuoteLanguage language) {
        this.article = article;
        this.known = known;
        this.language = language;
    }

    /** @param introduction the sentences before the first question */
    Optional<String> name(List<Sentence> introduction) {
        return quoted().or(() -> announced(introduction))
                .or(() -> onlyOne(introduction))
                .or(this::inHeadline)
                .map(this::full);
    }

    /** A given name with what the headline has behind it: « Anne-Lise Petit » for « Anne-Lise ». */
    private String full(String name) {
        var headline = article.headline().orElse("");
        int at = name.indexOf(' ') < 0 ? headline.indexOf(name + " ") : -1;
        int end = at + name.length() + 1;
        int last = end;
        while (at >= 0 && last < headline.length() && Character.isLetter(headline.charAt(last))) {
            last++;
        }
        return last > end && Character.isUpperCase(headline.charAt(end)) ? headline.substring(at, last) : name;
    }

    private Optional<String> quoted() {
        var headline = article.headline().orElse("");
        if (headline.isBlank()) {
            return Optional.empty();
        }
        var alone = Article.builder(article.id(), headline)
                .language(article.language())
                .build();
        for (var quote : new QuoteFinder().find(alone, List.of())) {
            boolean told = quote.cue().isPresent() || quote.source().isPresent();
            if (told && quote.speaker().isPresent()) {
                // « Anne Petit, maire de Valmont : « … » ».
                return quote.speaker().map(words -> words.split(",", 2)[0].strip());
            }
        }
        return Optional.empty();
    }

    /** « Entretien avec Anne Petit. »: the one person of a sentence that tells of the interview. */
    private Optional<String> announced(List<Sentence> introduction) {
        for (int at = introduction.size() - 1; at >= 0; at--) {
            var sentence = introduction.get(at);
            boolean tells = sentence.units().stream().anyMatch(unit -> language.is("interview", unit));
            var persons = tells ? persons(sentence) : Set.<String>of();
            if (persons.size() == 1) {
                return persons.stream().findFirst();
            }
        }
        return Optional.empty();
    }

    private Optional<String> onlyOne(List<Sentence> introduction) {
        var persons = new LinkedHashSet<String>();
        introduction.forEach(sentence -> persons.addAll(persons(sentence)));
        article.standfirst()
                .ifPresent(standfirst -> names().filter(speaker -> standfirst.contains(speaker.name()))
                        .forEach(speaker -> persons.add(speaker.name())));
        return persons.size() == 1 ? persons.stream().findFirst() : Optional.empty();
    }

    private Optional<String> inHeadline() {
        var headline = article.headline().orElse("");
        return names().filter(speaker -> headline.contains(speaker.name()))
                .map(KnownSpeaker::name)
                .findFirst();
    }

    private Set<String> persons(Sentence sentence) {
        var units = sentence.units();
        var stretch =
                new Span(sentence.start(), units.get(units.size() - 1).span().end());
        var persons = new LinkedHashSet<String>();
        names().filter(speaker -> stretch.contains(speaker.mention())).forEach(speaker -> persons.add(speaker.name()));
        return persons;
    }

    private Stream<KnownSpeaker> names() {
        return known.stream().filter(speaker -> speaker.kind() == KnownSpeaker.Kind.PERSON);
    }
}
