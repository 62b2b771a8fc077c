package org.depeche.newsroom.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depeche.newsroom.view.StoryView.Place;

/**
 * All sentences of the shared text against all articles, to scan.
 *
 * @param columns the articles that carry any of it
 * @param rows the sentences in their order
 */
public record MatrixView(String title, List<Place> columns, List<Row> rows) {

    /** A sentence, by its first words. */
    public record Row(int number, String key, String words, List<Cell> cells) {}

    /**
     * What an article did to a sentence.
     *
     * @param target the key of its sentence
     * @param label the fate in words
     */
    public record Cell(Fate fate, String label, Optional<String> target) {}

    /** What became of a sentence. */
    public enum Fate {
        VERBATIM("="),
        EDITED("≈"),
        RESHAPED("÷"),
        GRAVE("≠"),
        DROPPED("–"),
        ABSENT("");

        private final String sign;

        Fate(String sign) {
            this.sign = sign;
        }

        /** The name in small letters. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** A sign that tells the fate without colour. */
        public String sign() {
            return sign;
        }
    }
}
