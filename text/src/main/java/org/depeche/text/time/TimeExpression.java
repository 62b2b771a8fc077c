package org.depeche.text.time;

import java.util.Optional;
import org.depeche.text.article.Span;

/**
 * An expression of time and what it means.
 *
 * @param value the TIMEX3 value: {@code 2016-12-23}, {@code 2016-12-23TMO}, {@code P3D}, {@code PRESENT_REF}; unknown
 *     parts as TIMEX3 writes them ({@code 2016-WXX-5} is a Friday of 2016)
 * @param mod TIMEX3's qualifier of the value: the beginning or end of it (« fin 2017 »), or roughly it (« vers 10 heures »)
 */
public record TimeExpression(Span span, Type type, String value, Optional<Mod> mod) {

    /** An expression that means just its value. */
    public TimeExpression(Span span, Type type, String value) {
        this(span, type, value, Optional.empty());
    }

    /** The qualifiers of TIMEX3 that are read. */
    public enum Mod {
        START,
        MID,
        END,
        APPROX
    }

    /** The types of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
