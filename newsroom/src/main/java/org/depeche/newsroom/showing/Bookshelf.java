package org.depeche.newsroom.showing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Keeps what was used last and lets go of the rest. It is thread-safe. */
final class Bookshelf<K, V> {
    private final Map<K, V> books;

    Bookshelf(int most) {
        this.books = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized V get(K key, Function<K, V> make) {
        return books.computeIfAbsent(key, make);
    }

    synchronized Optional<V> find(K key) {
        return Optional.ofNullable(books.get(key));
    }

    synchronized void remove(K key, V value) {
        books.remove(key, value);
    }
}
