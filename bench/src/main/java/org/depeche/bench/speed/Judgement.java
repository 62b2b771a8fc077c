package org.depeche.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which stages became dearer, and by how much.
 *
 * @param changes of the stages measured on both sides
 * @param missing the stages that could not be measured now
 * @param bound how many times the former cost is still no fault
 */
record Judgement(List<Change> changes, List<String> missing, double bound) {

    Judgement {
        changes = List.copyOf(changes);
        missing = List.copyOf(missing);
        if (!(bound >= 1)) {
            throw new IllegalArgumentException("bound " + bound + ": what costs the same must pass");
        }
    }

    /** What a stage cost and costs. */
    record Change(String stage, Cost then, Cost now) {
        double time() {
            return now.cpu() / then.cpu();
        }

        double memory() {
            // A kilobyte more of next to none is no fault.
            return (now.kilobytes() + 1) / (then.kilobytes() + 1);
        }
    }

    /** Of what stages cost {@code then} and {@code now}; one that is new cannot be at fault. */
    static Judgement of(Map<String, Cost> then, Map<String, Cost> now, double bound) {
        var changes = new ArrayList<Change>();
        var missing = new ArrayList<String>();
        new TreeMap<>(then).forEach((stage, cost) -> {
            var found = now.get(stage);
            if (found == null) {
                missing.add(stage);
            } else {
                changes.add(new Change(stage, cost, found));
            }
        });
        return new Judgement(changes, missing, bound);
    }

    /** A line for each stage that costs more than it may, or could not be measured now. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        missing.forEach(stage -> faults.add(stage + ": not measured"));
        for (var change : changes) {
            if (change.time() > bound) {
                faults.add(String.format(Locale.ROOT, "%s: %.2f times the CPU time", change.stage, change.time()));
            }
            if (change.memory() > bound) {
                faults.add(String.format(
                        Locale.ROOT, "%s: %.2f times the memory asked for", change.stage, change.memory()));
            }
        }
        return faults;
    }

    /** A line for each stage that was measured on both sides, under a line that names the columns. */
    List<String> table() {
        var lines = new ArrayList<String>();
        lines.add("stage              then        now   ratio    KB then     KB now");
        for (var change : changes) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-12s %10.3f %10.3f %7.2f %10.0f %10.0f",
                    change.stage,
                    change.then.cpu(),
                    change.now.cpu(),
                    change.time(),
                    change.then.kilobytes(),
                    change.now.kilobytes()));
        }
        return lines;
    }
}
