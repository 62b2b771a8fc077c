package org.depeche.text.story;

import java.util.List;
import java.util.OptionalInt;

/**
 * Why an article is a member of its story: what it has in common with the member that is most like it.
 *
 * @param nearest the id of that member; empty where there is none
 * @param likeness how sure it is that the two tell one story, from 0 to 1
 * @param words the rare words they share, the weightiest first
 * @param names the names they share
 * @param numbers the numbers they share
 * @param daysApart the days between them; empty where one has no date
 * @param sharedWords the words of passages that stand in both
 * @param agencies the agencies these passages come from
 * @param meaning how alike the two are in what they mean, from 0 to 100; empty where no encoder told
 * @param decided whether a person decided it
 */
public record Reasons(
        String nearest,
        double likeness,
        List<String> words,
        List<String> names,
        List<String> numbers,
        OptionalInt daysApart,
        int sharedWords,
        List<String> agencies,
        OptionalInt meaning,
        boolean decided) {

    private static final Reasons NONE = new Reasons(
            "", 0, List.of(), List.of(), List.of(), OptionalInt.empty(), 0, List.of(), OptionalInt.empty(), false);

    public Reasons {
        words = List.copyOf(words);
        names = List.copyOf(names);
        numbers = List.copyOf(numbers);
        agencies = List.copyOf(agencies);
    }

    /** The reasons of an article that stands alone. */
    public static Reasons none() {
        return NONE;
    }
}
