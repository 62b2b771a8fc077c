package org.depeche.newsroom.report;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.depeche.store.study.StudyRow;

/** A story as its outlets told it, one after the other. */
record Event(List<StudyRow> articles) {
    /** The shortest publication date that has a time of day: {@code 2031-05-04T10:00}. */
    private static final int WITH_TIME = "2031-05-04T10:00".length();

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

    /** The outlet that told it first; empty where a date without a time of day leaves that open. */
    Optional<String> first() {
        return isTimed() ? inOrder().get(0).outlet() : Optional.empty();
    }

    /** Seconds from the first outlet's article to the first of another outlet; empty where times of day are missing. */
    OptionalLong delay() {
        if (!isTimed()) {
            return OptionalLong.empty();
        }
        var ordered = inOrder();
        var opener = ordered.get(0);
        return ordered.stream()
                .filter(article -> !article.outlet().equals(opener.outlet()))
                .mapToLong(article ->
                        article.publishedAt().getAsLong() - opener.publishedAt().getAsLong())
                .findFirst();
    }

    private List<StudyRow> inOrder() {
        return articles.stream()
                .filter(article -> article.outlet().isPresent())
                .sorted(Comparator.comparingLong(
                        article -> article.publishedAt().getAsLong()))
                .toList();
    }

    private boolean isTimed() {
        return isShared()
                && articles.stream()
                        .filter(article -> article.outlet().isPresent())
                        .allMatch(article -> article.publishedAt().isPresent()
                                && article.published().orElse("").length() >= WITH_TIME);
    }
}
