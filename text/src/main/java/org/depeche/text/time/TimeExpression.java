package org.depeche.text.time;

import org.depeche.text.article.Span;

/**
 * An expression of time and what it means.
 *
 * @param value the TIMEX3 value: {@code 2016-12-23}, {@code 2016-12-23TMO}, {@code P3D}, {@code PRESENT_REF}; unknown
 *     parts as TIMEX3 writes them ({@code 2016-WXX-5} is a Friday of 2016)
 */
public record TimeExpression(Span span, Type type, String value) {

    /** The types of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
