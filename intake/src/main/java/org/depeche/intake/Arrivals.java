package org.depeche.intake;

import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes what a reader finds in one file: numbers its documents, asks which are wanted and hands their arrivals on.
 *
 * <p>For one thread; each file has its own.
 */
public final class Arrivals {
    /** Three times a long novel: what is looked for in a text of it fits the memory of a small machine. */
    private static final int LONGEST_TEXT = 2_000_000;

    private static final String TOO_LONG = "a text of over " + LONGEST_TEXT / 1_000_000 + " million characters";

    private final String file;
    private final Predicate<Position> wanted;
    private final Consumer<Arrival> receiver;
    private LongConsumer offsets = offset -> {};
    private long number;
    private boolean any;
    private @Nullable Throwable failure;

    /**
     * Takes the arrivals of {@code file}.
     *
     * @param wanted false for a document that an earlier run has taken; asked before the document is read
     */
    public Arrivals(String file, Predicate<Position> wanted, Consumer<Arrival> receiver) {
        this.file = file;
        this.wanted = wanted;
        this.receiver = receiver;
    }

    /** An own counting from here on for one document, whose arrivals go to {@code receiver}. */
    public Arrivals apart(Consumer<Arrival> receiver) {
        var apart = new Arrivals(file, wanted, receiver);
        apart.number = number;
        return apart;
    }

    /** Goes on counting where {@code apart} ended. */
    public void join(Arrivals apart) {
        number = apart.number;
    }

    /** The position of the next document. */
    public Position next(String place) {
        return new Position(place, file, ++number, OptionalLong.empty());
    }

    /** This, telling {@code offsets} from now on at which byte each document begins. */
    public Arrivals telling(LongConsumer offsets) {
        this.offsets = offsets;
        return this;
    }

    /** The position of the next document, which begins at the byte {@code offset}. */
    public Position next(String place, long offset) {
        offsets.accept(offset);
        return new Position(place, file, ++number, OptionalLong.of(offset));
    }

    /** The place {@code place} in the file, for what is said of more than one document. */
    public Position at(String place) {
        return new Position(place, file, number, OptionalLong.empty());
    }

    /** Whether the file has held nothing so far, neither a document nor a reason. */
    public boolean isEmpty() {
        return number == 0 && !any;
    }

    public boolean wants(Position position) {
        return wanted.test(position);
    }

    /** Hands {@code arrival} on; an article of a length that only a bomb or a library has is refused. */
    public void accept(Arrival arrival) {
        any = true;
        check();
        boolean endless = arrival instanceof Arrival.Arrived arrived
                && arrived.article().text().length() > LONGEST_TEXT;
        try {
            receiver.accept(endless ? new Arrival.Refused(arrival.position(), TOO_LONG, true) : arrival);
        } catch (RuntimeException | Error failed) {
            failure = failed;
            throw failed;
        }
    }

    /**
     * Fails as the receiver did, if it did: a reader that takes that for damage of the file and wants to go on gets no
     * further, and whoever receives is not called again.
     */
    private void check() {
        if (failure instanceof RuntimeException failed) {
            throw failed;
        }
        if (failure instanceof Error failed) {
            throw failed;
        }
    }

    /** Says that an article may be lost at {@code position}. */
    public void lost(Position position, String reason) {
        accept(new Arrival.Refused(position, reason, true));
    }

    /** Says that what stands at {@code position} never was an article. */
    public void passed(Position position, String reason) {
        accept(new Arrival.Refused(position, reason, false));
    }
}
