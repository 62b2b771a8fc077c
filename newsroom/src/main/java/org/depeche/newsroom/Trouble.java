package org.depeche.newsroom;

import java.util.Optional;
import org.depeche.intake.Arrival;

/**
 * What a user must know of one place of the input.
 *
 * @param place the file, with {@code #n} for the n-th article in it
 * @param reason one line
 * @param loss whether something could not be read; false for a remark on what was read whole
 */
public record Trouble(String place, String reason, boolean loss) {

    /** The trouble that an arrival brings with it. */
    static Optional<Trouble> in(Arrival arrival) {
        return switch (arrival) {
            case Arrival.Refused refused -> Optional.of(new Trouble(refused.place(), refused.reason(), refused.loss()));
            case Arrival.Arrived arrived ->
                arrived.remark().map(remark -> new Trouble(arrived.place(), remark.text(), remark.loss()));
        };
    }

    /** The line that a face shows. */
    public String line() {
        return place + ": " + reason;
    }
}
