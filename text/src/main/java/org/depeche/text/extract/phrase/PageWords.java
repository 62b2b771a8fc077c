package org.depeche.text.extract.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depeche.text.article.Language;
import org.depeche.text.words.LanguageData;

/** The small words of pages in a language, by what they do: months, signatures, joints between outlet and agency. */
public final class PageWords {
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> weekdays = new HashMap<>();
    private final boolean postsAreText;

    PageWords(Language language) {
        read(language);
        postsAreText = of("posts").contains("text");
        if (!language.equals(Language.ENGLISH)) {
            read(Language.ENGLISH);
        }
    }

    private void read(Language language) {
        int month = 0;
        for (var line : new LanguageData(language).lines("extract/page-words.txt")) {
            var cells = line.split("\t", -1);
            var values = List.of(PlainText.of(cells[1]).split("\\|"));
            if (cells[0].equals("month")) {
                month++;
                for (var name : values) {
                    months.putIfAbsent(name, month);
                }
            } else if (cells[0].equals("weekday")) {
                for (int day = 0; day < values.size(); day++) {
                    weekdays.putIfAbsent(values.get(day), day + 1);
                }
            }
            words.computeIfAbsent(cells[0], key -> new ArrayList<>()).addAll(values);
        }
    }

    /** The words of a kind, in plain form; the kinds are told in the French file. */
    public List<String> of(String kind) {
        return words.getOrDefault(kind, List.of());
    }

    /** Whether embedded posts of social networks count as text, which the labels of one language may say and not of another. */
    public boolean postsAreText() {
        return postsAreText;
    }

    /** Names of months, in plain form, with their numbers. */
    public Map<String, Integer> months() {
        return months;
    }

    /** Names of days of the week, in plain form; Monday is 1. */
    public Map<String, Integer> weekdays() {
        return weekdays;
    }
}
