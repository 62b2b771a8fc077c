package org.depeche.text.collation;

import java.util.List;
import java.util.Optional;

/**
 * One thing said, through all the articles that report it.
 *
 * @param differs whether the words inside the quotation marks are not the same everywhere
 */
public record Utterance(Optional<String> speaker, List<Report> says, boolean differs) {

    /** Where it is reported: the {@code quote}-th quotation of an article, counted from 0. */
    public record Report(String article, int quote) {}

    public Utterance {
        says = List.copyOf(says);
    }
}
