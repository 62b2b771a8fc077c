package org.depeche.text.collation.fact;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.text.article.PartialDate;
import org.depeche.text.collation.edit.Edit;
import org.depeche.text.collation.fact.Disagreement.Variant;
import org.depeche.text.collation.witness.Locus;
import org.depeche.text.collation.witness.Witness;

/**
 * Tells whether the readings of a fact follow one another: an agency's next version, a toll that rose.
 *
 * <p>They do where all articles of one reading came out before all of the next; and, for a number in copies of one
 * dispatch, where each reading has two copies at least, for two editors hardly change a number alike.
 */
final class Succession {
    private static final int AGREEING = 2;
    private final Map<String, PartialDate> published = new HashMap<>();

    Succession(List<Witness> witnesses) {
        for (var witness : witnesses) {
            witness.reading().article().published().ifPresent(date -> published.put(witness.id(), date));
        }
    }

    /** {@code found}, its readings in the order of time where they have one. */
    Disagreement order(Disagreement found, boolean ofOneDispatch, Map<Locus, BigDecimal> values) {
        if (found.kind() != Edit.Kind.NUMBER) {
            return found;
        }
        var readings = new ArrayList<>(found.readings());
        readings.sort(Comparator.comparing(reading -> value(reading, values)));
        boolean copied = ofOneDispatch && readings.stream().allMatch(reading -> articles(reading) >= AGREEING);
        if (isInTime(readings) || (copied && isNowhereReversed(readings))) {
            return new Disagreement(found.kind(), readings, true);
        }
        return found;
    }

    private static BigDecimal value(Variant reading, Map<Locus, BigDecimal> values) {
        return reading.loci().stream()
                .map(locus -> values.getOrDefault(locus, BigDecimal.ZERO))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private static long articles(Variant reading) {
        return reading.loci().stream().map(Locus::article).distinct().count();
    }

    /** Whether each article came out before those of later readings. */
    private boolean isInTime(List<Variant> readings) {
        for (int place = 1; place < readings.size(); place++) {
            for (var early : readings.get(place - 1).loci()) {
                for (var late : readings.get(place).loci()) {
                    if (!isBefore(early.article(), late.article())) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean isNowhereReversed(List<Variant> readings) {
        for (int place = 1; place < readings.size(); place++) {
            for (var early : readings.get(place - 1).loci()) {
                for (var late : readings.get(place).loci()) {
                    if (isBefore(late.article(), early.article())) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Whether {@code one} is known to have come out before {@code other}: by the clock, else by the day. */
    private boolean isBefore(String one, String other) {
        var first = Optional.ofNullable(published.get(one));
        var second = Optional.ofNullable(published.get(other));
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        var instant = instant(first.get());
        var later = instant(second.get());
        if (instant.isPresent() && later.isPresent()) {
            return instant.get().isBefore(later.get());
        }
        return first.get().day().isPresent()
                && second.get()
                        .day()
                        .filter(day -> isBefore(first.get().day().get(), day))
                        .isPresent();
    }

    private static boolean isBefore(LocalDate one, LocalDate other) {
        return one.isBefore(other);
    }

    private static Optional<Instant> instant(PartialDate date) {
        try {
            return Optional.of(OffsetDateTime.parse(date.iso()).toInstant());
        } catch (DateTimeException withoutOffset) {
            return Optional.empty();
        }
    }
}
