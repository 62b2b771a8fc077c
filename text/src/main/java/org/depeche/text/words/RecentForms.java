package org.depeche.text.words;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was worked out for the forms met last, since news repeats its words.
 *
 * <p>Idea: one slot a hash, which the last form takes; so memory is bounded and nothing is locked. A race only costs
 * working it out once more, so the function must give equal answers for equal forms. Thread-safe.
 */
public final class RecentForms<T> {
    private static final int SLOTS = 1 << 15;

    private final Function<String, T> function;
    private final AtomicReferenceArray<@Nullable Known<T>> known = new AtomicReferenceArray<>(SLOTS);

    /** A memory of what {@code function} gives. */
    public RecentForms(Function<String, T> function) {
        this.function = function;
    }

    /** What the function gives for {@code form}. */
    public T of(String form) {
        int slot = (form.hashCode() ^ (form.hashCode() >>> 15)) & (SLOTS - 1);
        var last = known.get(slot);
        if (last == null || !last.form.equals(form)) {
            last = new Known<>(form, function.apply(form));
            known.set(slot, last);
        }
        return last.value;
    }

    private record Known<T>(String form, T value) {}
}
