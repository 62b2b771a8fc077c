package org.depeche.text.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.text.article.ArticlePart;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Language;
import org.depeche.text.article.Origin;
import org.depeche.text.extract.data.StructuredData;

/** Gathers where the parts of an article were found. */
final class Origins {
    private final StructuredData data;
    private final Map<ArticlePart, Origin> found = new EnumMap<>(ArticlePart.class);

    Origins(StructuredData data) {
        this.data = data;
    }

    Origins put(ArticlePart part, Origin origin) {
        found.put(part, origin);
        return this;
    }

    /** A part that stands on the page where {@code shown}, or where the data do not hold it, and else in the data. */
    Origins put(ArticlePart part, boolean shown, Optional<String> value) {
        value.ifPresent(text -> found.put(part, shown ? Origin.PAGE : inData(text)));
        return this;
    }

    /** A part of several values, which the data give in their own words. */
    Origins put(ArticlePart part, boolean shown, List<String> values, List<String> given) {
        if (!values.isEmpty()) {
            var origin = shown || given.isEmpty() ? Origin.PAGE : data.originOf(given.get(0));
            found.put(part, origin);
        }
        return this;
    }

    /** Credits, which the data hold among the authors' names where the page shows none. */
    Origins putCredits(boolean shown, List<Credit> credits) {
        credits.stream()
                .findFirst()
                .ifPresent(first -> found.put(ArticlePart.CREDITS, shown ? Origin.PAGE : of(first)));
        return this;
    }

    private Origin of(Credit credit) {
        return Stream.concat(data.organizations().stream(), data.people().stream())
                .filter(name -> name.contains(credit.evidence()))
                .findFirst()
                .map(data::originOf)
                .orElse(Origin.META);
    }

    /** The language, which a page's prose tells or its data. */
    Origins putLanguage(boolean shown, Language language) {
        if (language.isKnown()) {
            var told = data.language().filter(said -> !shown).map(data::originOf);
            found.put(ArticlePart.LANGUAGE, told.orElse(Origin.PAGE));
        }
        return this;
    }

    private Origin inData(String text) {
        boolean section = data.sections().contains(text);
        boolean title = data.headlines().stream().anyMatch(headline -> headline.startsWith(text));
        return section || title ? data.originOf(text) : Origin.PAGE;
    }

    Map<ArticlePart, Origin> all() {
        return found;
    }
}
