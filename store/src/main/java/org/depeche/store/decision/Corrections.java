package org.depeche.store.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.text.article.Credit;
import org.depeche.text.article.Span;
import org.depeche.text.name.Name;
import org.depeche.text.quote.Quote;
import org.depeche.text.reading.Reading;

/**
 * What people decided on credits and names, laid over what the machine found; the machine's findings stay as they are.
 *
 * <p>Whatever is read back from an archive goes through here, so that no face shows what a person has corrected.
 */
public final class Corrections {
    private final Map<String, Map<String, Boolean>> creditsByArticle = new HashMap<>();
    private final Map<String, String> nameByAlias = new HashMap<>();

    /** The corrections that {@code holding} makes, a later decision before an earlier one. */
    Corrections(List<Decision> holding) {
        holding.forEach(this::take);
    }

    private void take(Decision decision) {
        switch (decision.kind()) {
            case CREDIT, NO_CREDIT ->
                creditsByArticle
                        .computeIfAbsent(decision.subject(), any -> new LinkedHashMap<>())
                        .put(decision.object(), decision.kind() == Decision.Kind.CREDIT);
            case NAME -> nameByAlias.put(decision.subject(), decision.object());
            case TOGETHER, APART, OWNER -> {}
        }
    }

    /** The reading of an article under its label in the archive, as people corrected it. */
    public Reading apply(Reading reading) {
        var credits = creditsByArticle.get(reading.article().id());
        if (credits == null && nameByAlias.isEmpty()) {
            return reading;
        }
        var article = credits == null
                ? reading.article()
                : reading.article().toBuilder()
                        .credits(credits(reading.article().credits(), credits))
                        .build();
        return new Reading(
                article,
                reading.sentences(),
                reading.quotes().stream().map(this::quote).toList(),
                reading.times(),
                reading.captionTimes(),
                names(reading.names()),
                reading.hearsay());
    }

    /** The agencies of the article with {@code label}, as people corrected those that were {@code found}. */
    public List<String> agencies(String label, List<String> found) {
        var decided = creditsByArticle.get(label);
        if (decided == null) {
            return found;
        }
        var credits = found.stream().map(agency -> new Credit(agency, "found")).toList();
        return credits(credits, decided).stream().map(Credit::agency).toList();
    }

    private static List<Credit> credits(List<Credit> found, Map<String, Boolean> decided) {
        var credits = new ArrayList<>(found.stream()
                .filter(credit -> decided.getOrDefault(credit.agency(), true))
                .toList());
        decided.forEach((agency, isCredited) -> {
            if (isCredited
                    && credits.stream().noneMatch(credit -> credit.agency().equals(agency))) {
                credits.add(new Credit(agency, "decided by a person"));
            }
        });
        return credits;
    }

    private Quote quote(Quote quote) {
        return new Quote(
                quote.kind(),
                quote.spans(),
                quote.cue(),
                quote.source(),
                quote.speaker().map(this::name),
                quote.force());
    }

    /** The name by which one is known in the end; a circle of decisions ends where it began. */
    private String name(String name) {
        var last = name;
        for (int step = 0; step < nameByAlias.size() && nameByAlias.containsKey(last); step++) {
            last = Optional.ofNullable(nameByAlias.get(last)).orElse(last);
        }
        return last;
    }

    /** Names that are one now are told once, with all their mentions. */
    private List<Name> names(List<Name> found) {
        record Key(Name.Kind kind, String name) {}
        var mentions = new LinkedHashMap<Key, List<Span>>();
        for (var each : found) {
            mentions.computeIfAbsent(new Key(each.kind(), name(each.name())), any -> new ArrayList<>())
                    .addAll(each.mentions());
        }
        return mentions.entrySet().stream()
                .map(entry -> new Name(
                        entry.getKey().kind(),
                        entry.getKey().name(),
                        entry.getValue().stream().sorted().toList()))
                .toList();
    }
}
