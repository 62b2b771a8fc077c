package org.depeche.newsroom.wording;

import java.io.Serializable;
import java.util.Arrays;
import org.depeche.intake.fetch.Reason;
import org.depeche.text.article.Language;

/** A wish of somebody that was refused: why, in English as every exception, and in the words of any face. */
public final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String reason;
    private final Serializable[] values;

    /**
     * {@code reason} is the part after {@code refused.} of a key of the words; {@code values} stand in them, reasons in the
     * reader's words too.
     */
    public Refused(String reason, Object... values) {
        super(Wording.of(Language.ENGLISH).say(key(reason), values));
        this.reason = reason;
        this.values = new Serializable[values.length];
        for (int index = 0; index < values.length; index++) {
            this.values[index] = values[index] instanceof Reason known ? known : values[index].toString();
        }
    }

    /** Why {@code refusal} was made, in {@code words} where it tells; else in English. */
    public static String why(IllegalArgumentException refusal, Wording words) {
        if (refusal instanceof Refused told) {
            return words.say(
                    key(told.reason),
                    Arrays.stream(told.values)
                            .map(value -> value instanceof Reason known ? words.reason(known) : value)
                            .toArray());
        }
        return refusal.getMessage() == null ? refusal.toString() : refusal.getMessage();
    }

    private static String key(String reason) {
        return "refused." + reason;
    }
}
