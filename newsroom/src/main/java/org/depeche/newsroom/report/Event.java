package org.depeche.newsroom.report;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depeche.store.study.StudyRow;
import org.depeche.text.article.PartialDate;
import org.depeche.text.story.Spread;

/** A story as its outlets told it, one after the other. */
record Event(List<StudyRow> articles) {
    Event {
        articles = List.copyOf(articles);
    }

    /** Whether at least two outlets tell it. */
    boolean isShared() {
        return outlets().size() > 1;
    }

    Set<String> outlets() {
        return articles.stream()
                .flatMap(article -> article.outlet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<String> agencies() {
        return articles.stream()
                .flatMap(article -> article.agencies().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How it went from outlet to outlet; empty where a date without a time of day leaves that open. */
    Optional<Spread> spread() {
        return Spread.of(articles.stream()
                .filter(article -> article.outlet().isPresent())
                .map(article -> new Spread.Telling(article.outlet().get(), moment(article)))
                .toList());
    }

    private static Optional<Instant> moment(StudyRow article) {
        boolean isTimed = article.published()
                .flatMap(PartialDate::parse)
                .filter(PartialDate::hasTime)
                .isPresent();
        return isTimed && article.publishedAt().isPresent()
                ? Optional.of(Instant.ofEpochSecond(article.publishedAt().getAsLong()))
                : Optional.empty();
    }
}
