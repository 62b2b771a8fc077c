package org.depeche.text.collation.edit;

import java.util.Optional;
import org.depeche.text.article.Span;
import org.depeche.text.name.Name;

/**
 * A stretch of an article whose meaning is known apart from its words.
 *
 * @param value what it means: a TIMEX3 value, a number, a full name
 * @param bearer what a name is the name of
 */
public record Fact(Edit.Kind kind, Span span, String value, Optional<Name.Kind> bearer) {

    Fact(Edit.Kind kind, Span span, String value) {
        this(kind, span, value, Optional.empty());
    }
}
