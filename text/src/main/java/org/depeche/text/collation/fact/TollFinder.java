package org.depeche.text.collation.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.depeche.text.article.PartialDate;
import org.depeche.text.collation.witness.Sentence;
import org.depeche.text.collation.witness.Witness;
import org.depeche.text.collation.witness.Word;
import org.depeche.text.collation.witness.WordForms;
import org.depeche.text.name.Name;
import org.depeche.text.time.TimeExpression;

/**
 * Finds where the articles of a story count the same thing, whether they share text or not: the toll of a disaster, the
 * marchers of a day.
 *
 * <p>An article speaks on a thing where it gives one number for it and no other; two speak of one toll where their
 * sentences, or those before, also share a word on what happened. Numbers of days long past are left out.
 */
final class TollFinder {
    private static final int RECENT_DAYS = 8;
    private static final int DAYS_ABOUT = 4;
    private static final int FEWEST_SHARED = 2;
    private static final BigDecimal MANY_TIMES = BigDecimal.valueOf(5);

    private final List<Witness> witnesses;
    private final List<List<Count>> counts;

    TollFinder(List<Witness> witnesses, List<List<Count>> counts) {
        this.witnesses = witnesses;
        this.counts = counts;
    }

    /** The counts of each thing that two articles or more tell, all those of articles that tell one number for it. */
    List<List<Count>> find() {
        var byThing = new LinkedHashMap<String, List<List<Count>>>();
        for (int article = 0; article < witnesses.size(); article++) {
            single(article)
                    .forEach((thing, told) -> byThing.computeIfAbsent(thing, unseen -> new ArrayList<>())
                            .add(told));
        }
        var tolls = new ArrayList<List<Count>>();
        byThing.values().forEach(articles -> tolls.addAll(joined(articles)));
        return tolls.stream().filter(toll -> articles(toll) > 1).toList();
    }

    /** By thing, the counts of an article that gives one number for it. */
    private Map<String, List<Count>> single(int article) {
        var witness = witnesses.get(article);
        var byThing = counts.get(article).stream()
                .filter(Count::known)
                .filter(count -> !isLongPast(witness, count.sentence()))
                .collect(Collectors.groupingBy(Count::thing, LinkedHashMap::new, Collectors.toList()));
        byThing.values()
                .removeIf(told -> told.stream().map(Count::value).distinct().count() > 1);
        return byThing;
    }

    /** Whether the sentence gives a time that lies before the days in which the article was written. */
    private static boolean isLongPast(Witness witness, Sentence sentence) {
        var published = witness.reading().article().published().flatMap(PartialDate::day);
        return witness.reading().times().stream()
                .filter(time -> sentence.span().contains(time.span()))
                .anyMatch(time -> isLongPast(time, published));
    }

    private static boolean isLongPast(TimeExpression time, Optional<LocalDate> published) {
        boolean isDate = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
        var date = isDate && time.value().length() >= 4
                ? PartialDate.parse(
                        time.value().substring(0, Math.min(10, time.value().length())))
                : Optional.<PartialDate>empty();
        if (date.isEmpty() || published.isEmpty()) {
            return false;
        }
        return date.get()
                .day()
                .map(day -> day.isBefore(published.get().minusDays(RECENT_DAYS)))
                .orElseGet(() -> !date.get().includes(published.get()));
    }

    /** The articles' counts of one thing, gathered where their sentences speak of one event. */
    private List<List<Count>> joined(List<List<Count>> articles) {
        var groups = new ArrayList<List<Count>>();
        for (var told : articles) {
            var group = groups.stream()
                    .filter(known ->
                            known.stream().anyMatch(one -> told.stream().anyMatch(other -> isOneEvent(one, other))))
                    .findFirst();
            group.ifPresentOrElse(known -> known.addAll(told), () -> groups.add(new ArrayList<>(told)));
        }
        return groups;
    }

    /**
     * Whether two counts can be of one event: what is told around them shares telling words beside those of counting, they
     * name no other places and days, and neither is many times the other.
     */
    private boolean isOneEvent(Count one, Count other) {
        var shared = event(one);
        shared.retainAll(event(other));
        return shared.size() >= FEWEST_SHARED
                && !isManyTimes(one, other)
                && !isParted(places(one), places(other))
                && !isParted(days(one), days(other));
    }

    private static boolean isManyTimes(Count one, Count other) {
        return one.value()
                        .min(other.value())
                        .multiply(MANY_TIMES)
                        .compareTo(one.value().max(other.value()))
                <= 0;
    }

    private static <T> boolean isParted(Set<T> one, Set<T> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    /** The places that a count's sentence names. */
    private Set<String> places(Count count) {
        var reading = witnesses.get(count.sentence().article()).reading();
        return reading.names().stream()
                .filter(name -> name.kind() == Name.Kind.PLACE)
                .filter(name ->
                        name.mentions().stream().anyMatch(count.sentence().span()::contains))
                .map(name -> WordForms.fold(name.name()))
                .collect(Collectors.toSet());
    }

    /** The days that a count's sentence tells, each with those about it: an agency counts on for days. */
    private Set<LocalDate> days(Count count) {
        var reading = witnesses.get(count.sentence().article()).reading();
        return reading.times().stream()
                .filter(time -> count.sentence().span().contains(time.span()))
                .flatMap(time -> PartialDate.parse(
                        time.value().substring(0, Math.min(10, time.value().length())))
                        .flatMap(PartialDate::day)
                        .stream())
                .flatMap(day -> day.datesUntil(day.plusDays(DAYS_ABOUT)))
                .collect(Collectors.toSet());
    }

    /** The stems of the telling words of a count's sentence and of the one before, words of counting left out. */
    private Set<Integer> event(Count count) {
        var witness = witnesses.get(count.sentence().article());
        var counting = CountWords.of(witness.reading().article().language());
        int place = count.sentence().index();
        return witness.sentences().subList(Math.max(0, place - 1), place + 1).stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(word -> word.isContent() && !word.number() && !counting.holds(word.form()))
                .map(Word::stem)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static long articles(List<Count> counts) {
        return counts.stream()
                .map(count -> count.sentence().article())
                .distinct()
                .count();
    }
}
