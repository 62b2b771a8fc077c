package org.depeche.text.reuse.fold;

import org.jspecify.annotations.Nullable;

/** The codes of the words of articles by their numbers: of the highest numbers, as many as there is room for. */
final class NewestCodes {
    private final long mostWords;

    /** A ring: the row of an article is its number's lower bits. */
    private int[] @Nullable [] rows = new int[1024][];

    /** The lowest number that is kept. */
    private int base;

    private int end;
    private long words;

    NewestCodes(long mostWords) {
        this.mostWords = mostWords;
    }

    int @Nullable [] get(int article) {
        return article < base || article >= end ? null : rows[row(article)];
    }

    void remove(int article) {
        var codes = get(article);
        if (codes != null) {
            words -= codes.length;
            rows[row(article)] = null;
        }
    }

    /** Keeps an article's codes, unless it is older than all that there is room for. */
    void put(int article, int[] codes) {
        if (article < base) {
            return;
        }
        remove(article);
        while (article - base >= rows.length) {
            grow();
        }
        rows[row(article)] = codes;
        words += codes.length;
        end = Math.max(end, article + 1);
        while (words > mostWords && base < end - 1) {
            remove(base);
            base++;
        }
    }

    private void grow() {
        var old = rows;
        rows = new int[old.length * 2][];
        for (int article = base; article < end; article++) {
            rows[row(article)] = old[article & (old.length - 1)];
        }
    }

    private int row(int article) {
        return article & (rows.length - 1);
    }
}
