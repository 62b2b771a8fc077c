package org.depeche.text.collation.edit;

import java.util.ArrayList;
import java.util.List;
import org.depeche.text.collation.witness.WordDiff;

/**
 * Widens changes to whole facts, so that {@code 24 heures} and not {@code 24} was changed.
 *
 * <p>A change that cuts into a date, number or name takes in the rest of it on its side, and the words of the other
 * side that stand for it; changes that then meet become one.
 */
final class ChangeWidener {
    private final Version from;
    private final Version to;
    private final List<WordDiff.Change> changes;

    private ChangeWidener(Version from, Version to) {
        this.from = from;
        this.to = to;
        this.changes = new ArrayList<>(WordDiff.readable(from.words(), to.words()));
    }

    static List<WordDiff.Change> changes(Version from, Version to) {
        var widener = new ChangeWidener(from, to);
        for (int place = 0; place < widener.changes.size(); place++) {
            widener.widen(place);
        }
        return List.copyOf(widener.changes);
    }

    private void widen(int place) {
        while (true) {
            var change = changes.get(place);
            int before = Math.max(
                    change.fromStart() - from.reachBefore(change.fromStart(), change.fromEnd()),
                    change.toStart() - to.reachBefore(change.toStart(), change.toEnd()));
            int after = Math.max(
                    from.reachAfter(change.fromStart(), change.fromEnd()) - change.fromEnd(),
                    to.reachAfter(change.toStart(), change.toEnd()) - change.toEnd());
            if (before <= 0 && after <= 0) {
                return;
            }
            if (!grow(place, before, after)) {
                return;
            }
        }
    }

    /** Takes in words on both sides, at most up to the neighbouring changes, which it then takes in. */
    private boolean grow(int place, int before, int after) {
        var change = changes.get(place);
        int roomBefore =
                change.fromStart() - (place == 0 ? 0 : changes.get(place - 1).fromEnd());
        int next = place + 1 < changes.size()
                ? changes.get(place + 1).fromStart()
                : from.words().size();
        int stepBefore = Math.min(Math.max(0, before), roomBefore);
        int stepAfter = Math.min(Math.max(0, after), next - change.fromEnd());
        changes.set(
                place,
                new WordDiff.Change(
                        change.fromStart() - stepBefore,
                        change.fromEnd() + stepAfter,
                        change.toStart() - stepBefore,
                        change.toEnd() + stepAfter));
        if (after > stepAfter && place + 1 < changes.size()) {
            changes.set(place, changes.get(place).cover(changes.remove(place + 1)));
            return true;
        }
        return stepBefore > 0 || stepAfter > 0;
    }
}
