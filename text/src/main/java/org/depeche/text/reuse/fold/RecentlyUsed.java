package org.depeche.text.reuse.fold;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Values by the numbers of articles; those asked for longest ago give way where all have more words than there is room for. */
final class RecentlyUsed<V> {
    private final Map<Integer, V> values = new LinkedHashMap<>(1024, 0.75f, true);
    private final ToIntFunction<V> wordsOf;
    private final long mostWords;
    private long words;

    RecentlyUsed(long mostWords, ToIntFunction<V> wordsOf) {
        this.mostWords = mostWords;
        this.wordsOf = wordsOf;
    }

    @Nullable V get(int article) {
        return values.get(article);
    }

    void remove(int article) {
        var value = values.remove(article);
        words -= value == null ? 0 : wordsOf.applyAsInt(value);
    }

    void put(int article, V value) {
        remove(article);
        values.put(article, value);
        words += wordsOf.applyAsInt(value);
        var oldest = values.values().iterator();
        while (words > mostWords && values.size() > 1) {
            words -= wordsOf.applyAsInt(oldest.next());
            oldest.remove();
        }
    }
}
