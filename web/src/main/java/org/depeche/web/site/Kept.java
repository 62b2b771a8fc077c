package org.depeche.web.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Keeps what was shown last, up to a weight, and lets go of the rest. It is thread-safe. */
final class Kept<K, V> {
    private final long most;
    private final ToIntFunction<V> weight;
    private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);
    private long weighs;

    Kept(long most, ToIntFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    synchronized Optional<V> get(K key) {
        return Optional.ofNullable(values.get(key));
    }

    synchronized void put(K key, V value) {
        var before = values.put(key, value);
        weighs += weight.applyAsInt(value) - (before == null ? 0 : weight.applyAsInt(before));
        var eldest = values.values().iterator();
        while (weighs > most && eldest.hasNext()) {
            weighs -= weight.applyAsInt(eldest.next());
            eldest.remove();
        }
    }
}
