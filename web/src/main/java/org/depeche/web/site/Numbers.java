package org.depeche.web.site;

import io.javalin.http.Context;
import org.depeche.newsroom.wording.Refused;

/** Reads numbers that stand in an address. */
final class Numbers {
    private Numbers() {}

    /** The number of this name between {@code least} and {@code most}; {@code usual} where none is given. */
    static int query(Context context, String name, int usual, int least, int most) {
        var given = context.queryParam(name);
        if (given == null || given.isBlank()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(given.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // It is told below, as any number out of bounds.
        }
        throw new Refused("number", name, least, most);
    }
}
