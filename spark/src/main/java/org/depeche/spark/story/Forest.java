package org.depeche.spark.story;

import java.util.HashMap;
import java.util.Map;

/** Which of many things hang together, as far as was told. */
final class Forest {
    private final Map<String, String> above = new HashMap<>();

    /** Ties two things; whether that was not known before. */
    boolean unite(String one, String other) {
        var top = top(one);
        var second = top(other);
        if (top.equals(second)) {
            return false;
        }
        above.put(top, second);
        return true;
    }

    private String top(String thing) {
        var at = thing;
        for (var next = above.get(at); next != null; next = above.get(at)) {
            at = next;
        }
        // The next one who asks has a short way.
        for (var from = thing; !from.equals(at); ) {
            var next = above.put(from, at);
            from = next == null ? at : next;
        }
        return at;
    }
}
