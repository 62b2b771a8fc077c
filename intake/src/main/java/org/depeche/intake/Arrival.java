package org.depeche.intake;

import java.util.Optional;
import org.depeche.text.article.Article;

/** What came out of one place of the input: an article, or the reason why there is none. */
public sealed interface Arrival {

    /** The place as a user would name it: a file's path, with {@code #n} for the n-th article in it. */
    String place();

    /**
     * An article arrived.
     *
     * @param remark what a reader should know of it in one line: {@code 3 bytes are no UTF-8, read as windows-1252}
     */
    record Arrived(String place, Article article, Optional<Remark> remark) implements Arrival {}

    /**
     * Nothing could be read there.
     *
     * @param reason one line for people
     */
    record Refused(String place, String reason) implements Arrival {}

    /**
     * A line about an article that was read all the same.
     *
     * @param loss whether part of the input could not be read as it was written
     */
    record Remark(String text, boolean loss) {}
}
