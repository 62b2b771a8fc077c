package org.depeche.intake;

import java.time.Instant;
import java.util.Optional;
import org.depeche.text.article.Article;

/** What came out of one place of the input: an article, or the reason why there is none. */
public sealed interface Arrival {

    /** Where it stands in the input. */
    Position position();

    /** The place as a user would name it: a file's path, with {@code #n} for the n-th article in it. */
    default String place() {
        return position().place();
    }

    /**
     * An article arrived.
     *
     * @param fetched when it was taken from its server, where the input tells; evidence beside the page's own dates
     * @param remark what a reader should know of it in one line: {@code 3 bytes are no UTF-8, read as windows-1252}
     */
    record Arrived(Position position, Article article, Optional<Instant> fetched, Optional<Remark> remark)
            implements Arrival {

        /** The same arrival with another article. */
        public Arrived withArticle(Article other) {
            return new Arrived(position, other, fetched, remark);
        }
    }

    /**
     * There is no article there.
     *
     * @param reason one line for people
     * @param loss whether an article may be lost; false for what never was one: a picture, a planning item
     */
    record Refused(Position position, String reason, boolean loss) implements Arrival {}

    /**
     * A line about an article that was read all the same.
     *
     * @param loss whether part of the input could not be read as it was written
     */
    record Remark(String text, boolean loss) {}
}
