package org.depeche.text.story;

import java.util.List;

/** Where articles of the window stand in a list. */
final class Places {
    private final int first;

    /** By slot: the place in the list and one more; 0 for what is not there. */
    private final int[] places;

    Places(List<PlacedArticle> articles, Window window) {
        first = window.first();
        places = new int[window.end() - first];
        for (int place = 0; place < articles.size(); place++) {
            places[articles.get(place).slot - first] = place + 1;
        }
    }

    /** The place of {@code article}; -1 where it is not in the list. */
    int of(PlacedArticle article) {
        return places[article.slot - first] - 1;
    }
}
