package org.depeche.newsroom.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.depeche.newsroom.report.Report.AgencyFigures;
import org.depeche.newsroom.report.Report.DayFigures;
import org.depeche.newsroom.report.Report.OutletFigures;
import org.depeche.newsroom.report.Report.Totals;
import org.depeche.store.study.StudyRow;
import org.depeche.text.story.Spread;

/** Counts the articles of an archive. */
final class ReportMaker {
    private final List<StudyRow> rows;
    private final List<Event> events;
    private final int stories;

    ReportMaker(List<StudyRow> rows) {
        this.rows = rows;
        var byStory = new LinkedHashMap<String, List<StudyRow>>();
        int alone = 0;
        for (var row : rows) {
            if (row.story().isPresent()) {
                byStory.computeIfAbsent(row.story().get(), story -> new ArrayList<>())
                        .add(row);
            } else {
                alone++;
            }
        }
        this.events = byStory.values().stream().map(Event::new).toList();
        this.stories = events.size() + alone;
    }

    Report make() {
        return new Report(totals(), SpreadMeter.measure(shared()), outlets(), days(), agencies());
    }

    private List<Event> shared() {
        return events.stream().filter(Event::isShared).toList();
    }

    private Totals totals() {
        var share = new Share();
        rows.forEach(share::add);
        int outlets = (int)
                rows.stream().flatMap(row -> row.outlet().stream()).distinct().count();
        int withAgency = (int)
                shared().stream().filter(event -> !event.agencies().isEmpty()).count();
        int dated = (int) rows.stream().filter(row -> day(row).isPresent()).count();
        return new Totals(
                rows.size(), dated, outlets, stories, shared().size(), withAgency, share.characters, share.copied());
    }

    private List<OutletFigures> outlets() {
        var shares = new LinkedHashMap<String, Share>();
        var crediting = new HashMap<String, Integer>();
        for (var row : rows) {
            if (row.outlet().isPresent()) {
                shares.computeIfAbsent(row.outlet().get(), outlet -> new Share())
                        .add(row);
                crediting.merge(row.outlet().get(), row.agencies().isEmpty() ? 0 : 1, Integer::sum);
            }
        }
        var first = count(shared().stream()
                .flatMap(event -> event.spread().stream())
                .map(Spread::first)
                .toList());
        var exclusive = count(events.stream()
                .filter(event -> event.outlets().size() == 1)
                .flatMap(event -> event.outlets().stream())
                .toList());
        return shares.entrySet().stream()
                .map(entry -> new OutletFigures(
                        entry.getKey(),
                        entry.getValue().articles,
                        entry.getValue().characters,
                        entry.getValue().copied(),
                        crediting.getOrDefault(entry.getKey(), 0),
                        first.getOrDefault(entry.getKey(), 0),
                        exclusive.getOrDefault(entry.getKey(), 0)))
                .sorted(Comparator.comparingInt(OutletFigures::articles)
                        .reversed()
                        .thenComparing(OutletFigures::outlet))
                .toList();
    }

    private List<DayFigures> days() {
        var shares = new TreeMap<LocalDate, Share>();
        for (var row : rows) {
            day(row).ifPresent(day ->
                    shares.computeIfAbsent(day, any -> new Share()).add(row));
        }
        return shares.entrySet().stream()
                .map(entry -> new DayFigures(
                        entry.getKey(),
                        entry.getValue().articles,
                        entry.getValue().copied()))
                .toList();
    }

    /** The day in the outlet's own zone, as the article says it. */
    private static Optional<LocalDate> day(StudyRow row) {
        return row.published().filter(published -> published.length() >= 10).flatMap(published -> {
            try {
                return Optional.of(LocalDate.parse(published.substring(0, 10)));
            } catch (DateTimeException noDay) {
                return Optional.empty();
            }
        });
    }

    private List<AgencyFigures> agencies() {
        var articles = count(
                rows.stream().flatMap(row -> row.agencies().stream().distinct()).toList());
        var covered = count(
                shared().stream().flatMap(event -> event.agencies().stream()).toList());
        return articles.entrySet().stream()
                .map(entry ->
                        new AgencyFigures(entry.getKey(), entry.getValue(), covered.getOrDefault(entry.getKey(), 0)))
                .sorted(Comparator.comparingInt(AgencyFigures::articles)
                        .reversed()
                        .thenComparing(AgencyFigures::agency))
                .toList();
    }

    private static Map<String, Integer> count(List<String> values) {
        return values.stream().collect(Collectors.toMap(value -> value, value -> 1, Integer::sum, LinkedHashMap::new));
    }

    /** Characters and how many of them are copied. */
    private static final class Share {
        private int articles;
        private long characters;
        private long copiedCharacters;

        void add(StudyRow row) {
            articles++;
            characters += row.characters();
            copiedCharacters += row.copied();
        }

        double copied() {
            return characters == 0 ? 0 : (double) copiedCharacters / characters;
        }
    }
}
