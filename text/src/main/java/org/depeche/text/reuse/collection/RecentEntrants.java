package org.depeche.text.reuse.collection;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The articles asked for of late, so that one is not folded again for each source that it has words from. */
final class RecentEntrants {
    /** Some twelve bytes each: a sixteenth of the memory. */
    private static final long MOST_WORDS =
            Math.max(1_000_000, Runtime.getRuntime().maxMemory() / (16 * 12));

    private final Map<Integer, Entrant> recent = new LinkedHashMap<>(1024, 0.75f, true);
    private long words;

    /** The article {@code number}, made by {@code maker} where it is not at hand. */
    Entrant of(int number, Supplier<Entrant> maker) {
        var known = recent.get(number);
        if (known != null) {
            return known;
        }
        var entrant = maker.get();
        recent.put(number, entrant);
        words += entrant.words().size();
        Iterator<Entrant> oldest = recent.values().iterator();
        while (words > MOST_WORDS && recent.size() > 1) {
            words -= oldest.next().words().size();
            oldest.remove();
        }
        return entrant;
    }
}
