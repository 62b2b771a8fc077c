package org.depeche.text.extract.body;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.depeche.text.extract.block.PageBlock;
import org.depeche.text.extract.phrase.PlainText;

/**
 * Tells whether the text that structured data give as the article's body holds a block too.
 *
 * <p>It is a check, not the extraction: such bodies are often cut, old, or full of links and styles.
 */
final class BodyCheck {
    private static final int WINDOW = 4;
    private static final double MOST = 0.8;
    private final Set<Integer> windows = new HashSet<>();

    BodyCheck(List<String> bodies) {
        for (var body : bodies) {
            windows.addAll(windows(PlainText.words(body)));
        }
    }

    /** Whether there is a body to check by. */
    boolean isKnown() {
        return windows.size() > 40;
    }

    /** Whether the given body holds nearly all of {@code block}. */
    boolean confirms(PageBlock block) {
        return isKnown() && share(windows, block.text()) >= MOST;
    }

    /** The share of the text's four-word windows that are among {@code known}. */
    static double share(Set<Integer> known, String text) {
        var own = windows(PlainText.words(text));
        if (own.isEmpty()) {
            return 0;
        }
        int size = own.size();
        own.retainAll(known);
        return (double) own.size() / size;
    }

    /** The hashes of all stretches of four words. */
    static Set<Integer> windows(List<String> words) {
        var windows = new HashSet<Integer>();
        for (int i = 0; i + WINDOW <= words.size(); i++) {
            windows.add(words.subList(i, i + WINDOW).hashCode());
        }
        return windows;
    }
}
