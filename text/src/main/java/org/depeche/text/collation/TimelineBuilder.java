package org.depeche.text.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.depeche.text.article.Span;
import org.depeche.text.collation.witness.Locus;
import org.depeche.text.collation.witness.Witness;
import org.depeche.text.time.TimeExpression;

/** Lays the sentences of a story along time: by day, or by month or year where no more is known. */
final class TimelineBuilder {
    private static final Pattern CALENDAR = Pattern.compile("^\\d{4}(?:-\\d{2}(?:-\\d{2})?|-W\\d{2})?");
    private final TreeMap<String, List<Locus>> sentences = new TreeMap<>();
    private final Map<String, String> inferredFrom = new TreeMap<>();

    private TimelineBuilder() {}

    static List<TimelineEntry> build(List<Witness> witnesses, Map<String, Map<Integer, String>> inferred) {
        var builder = new TimelineBuilder();
        for (var witness : witnesses) {
            builder.add(witness, inferred.getOrDefault(witness.id(), Map.of()));
        }
        var entries = new ArrayList<TimelineEntry>();
        builder.sentences.forEach((value, loci) ->
                entries.add(new TimelineEntry(value, loci, Optional.ofNullable(builder.inferredFrom.get(value)))));
        return entries;
    }

    private void add(Witness witness, Map<Integer, String> inferred) {
        var times = witness.reading().times();
        for (int place = 0; place < times.size(); place++) {
            var value = day(times.get(place));
            if (value.isEmpty()) {
                continue;
            }
            var locus = witness.locus(sentence(witness, times.get(place).span()));
            var loci = sentences.computeIfAbsent(value.get(), unseen -> new ArrayList<>());
            if (!loci.contains(locus)) {
                loci.add(locus);
            }
            if (inferred.containsKey(place)) {
                inferredFrom.putIfAbsent(value.get(), inferred.get(place));
            }
        }
    }

    private static Optional<String> day(TimeExpression time) {
        boolean onCalendar = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
        var matcher = CALENDAR.matcher(time.value());
        boolean open = time.value().contains("XX");
        return onCalendar && !open && matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static Span sentence(Witness witness, Span time) {
        return witness.reading().sentences().stream()
                .filter(sentence -> sentence.overlaps(time))
                .findFirst()
                .orElse(time);
    }
}
