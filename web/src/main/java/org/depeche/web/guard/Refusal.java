package org.depeche.web.guard;

import io.javalin.http.HttpResponseException;
import java.util.Map;
import org.depeche.newsroom.wording.Refused;
import org.depeche.newsroom.wording.Wording;

/** A request that is answered with a status: why, in English for programs, and in the words of any reader. */
public final class Refusal extends HttpResponseException {
    private static final long serialVersionUID = 1;

    private final Refused refused;

    private Refusal(int status, Refused refused) {
        super(status, String.valueOf(refused.getMessage()), Map.of());
        this.refused = refused;
    }

    /** {@code reason} is the part after {@code refused.} of a key of the words; {@code values} stand in them. */
    public static Refusal of(int status, String reason, Object... values) {
        return new Refusal(status, new Refused(reason, values));
    }

    /** Why, in {@code words}. */
    public String in(Wording words) {
        return Refused.why(refused, words);
    }
}
