package org.depeche.text.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depeche.text.article.PartialDate;
import org.depeche.text.article.Span;
import org.depeche.text.collation.link.Kin;
import org.depeche.text.collation.witness.Witness;
import org.depeche.text.reading.Reading;
import org.depeche.text.time.TimeExpression;
import org.depeche.text.time.TimeFinder;

/**
 * Lends an article that does not know its day the day of another article of the story.
 *
 * <p>The lender must have been published in the month or year that the borrower gives; one that shares text is taken
 * before one that only tells the same story, and an article without any date borrows from one that shares text only.
 */
final class BorrowedDays {
    private final TimeFinder finder = new TimeFinder();
    private final List<Witness> witnesses;
    private final Kin kin;
    private final List<Witness> dated = new ArrayList<>();
    private final Map<String, Map<Integer, String>> inferred = new LinkedHashMap<>();

    BorrowedDays(List<Witness> witnesses, Kin kin) {
        this.witnesses = witnesses;
        this.kin = kin;
        for (var witness : witnesses) {
            dated.add(lender(witness).map(lender -> borrow(witness, lender)).orElse(witness));
        }
    }

    /** The articles, their times fixed where another article could fix them. */
    List<Witness> witnesses() {
        return List.copyOf(dated);
    }

    /** By article id, the index of each time that was fixed so, with the article that fixed it. */
    Map<String, Map<Integer, String>> inferred() {
        return inferred;
    }

    private Optional<Witness> lender(Witness borrower) {
        if (borrower.reading().article().published().flatMap(PartialDate::day).isPresent()) {
            return Optional.empty();
        }
        return witnesses.stream()
                .filter(lender -> mayLend(lender, borrower))
                .max(Comparator.comparingInt((Witness lender) ->
                                kin.between(lender.index(), borrower.index()).words())
                        .thenComparingInt(lender -> -lender.index()));
    }

    private boolean mayLend(Witness lender, Witness borrower) {
        var day = lender.reading().article().published().flatMap(PartialDate::day);
        var own = borrower.reading().article().published();
        if (day.isEmpty() || lender.index() == borrower.index()) {
            return false;
        }
        return own.map(date -> date.includes(day.get())).orElse(kin.copies(lender.index(), borrower.index()));
    }

    private Witness borrow(Witness borrower, Witness lender) {
        var reading = borrower.reading();
        var day =
                lender.reading().article().published().flatMap(PartialDate::day).map(PartialDate::of);
        var times = finder.find(reading.article(), day);
        var before = reading.times().stream()
                .collect(Collectors.toMap(TimeExpression::span, TimeExpression::value, (one, other) -> one));
        var fixed = new LinkedHashMap<Integer, String>();
        for (int place = 0; place < times.size(); place++) {
            if (isFixed(times.get(place), before)) {
                fixed.put(place, lender.id());
            }
        }
        if (fixed.isEmpty()) {
            return borrower;
        }
        inferred.put(borrower.id(), fixed);
        var told = new Reading(
                reading.article(),
                reading.sentences(),
                reading.quotes(),
                times,
                reading.captionTimes(),
                reading.names(),
                reading.hearsay());
        return new Witness(borrower.index(), told, borrower.sentences());
    }

    private static boolean isFixed(TimeExpression time, Map<Span, String> before) {
        return !time.value().equals(before.get(time.span()));
    }
}
