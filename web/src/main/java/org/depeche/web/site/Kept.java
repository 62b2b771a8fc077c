package org.depeche.web.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps what was shown last and lets go of the rest. It is thread-safe. */
final class Kept<K, V> {
    private final Map<K, V> values;

    Kept(int most) {
        this.values = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Optional<V> get(K key) {
        return Optional.ofNullable(values.get(key));
    }

    synchronized void put(K key, V value) {
        values.put(key, value);
    }
}
