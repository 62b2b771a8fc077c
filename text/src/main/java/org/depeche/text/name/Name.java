package org.depeche.text.name;

import java.util.List;
import org.depeche.text.article.Span;

/**
 * One person, place or organisation of an article under all the names it bears there.
 *
 * @param name the fullest name: {@code Vladimir Poutine}
 * @param mentions all places that name it, roles among them ({@code le président russe}), in order
 */
public record Name(Kind kind, String name, List<Span> mentions) {

    /** What bears the name. */
    public enum Kind {
        PERSON,
        PLACE,
        ORGANIZATION
    }

    public Name {
        mentions = List.copyOf(mentions);
    }
}
