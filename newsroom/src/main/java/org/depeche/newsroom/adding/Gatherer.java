package org.depeche.newsroom.adding;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.depeche.intake.Arrival;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.TimeBound;
import org.depeche.store.Archive;
import org.depeche.text.reading.ArticleReader;
import org.depeche.text.reading.Reading;

/**
 * Reads articles whole before they come to the desk, unless the archive seems to have them already: an article that
 * has not changed costs no reading.
 *
 * <p>Thread-safe; the archive it looks into is a connection of its own, beside the one that writes.
 */
final class Gatherer {
    private final Archive beside;
    private final Recogniser recogniser;
    private final ArticleReader reader = new ArticleReader();
    private final BodyLengths lengths;
    private final TimeBound bound = new TimeBound(IntakeSettings.standard().longestReading());
    private final Clock clock;

    Gatherer(Archive beside, Clock clock) {
        this.beside = beside;
        this.recogniser = new Recogniser(beside.articles());
        this.lengths = new BodyLengths(beside);
        this.clock = clock;
    }

    Gathered gather(Arrival arrival) throws IOException {
        return switch (arrival) {
            case Arrival.Refused refused -> new Gathered.Refused(refused.position(), refused.reason(), refused.loss());
            case Arrival.Arrived arrived -> gather(arrived);
        };
    }

    /** The usual lengths of the archive's outlets. */
    BodyLengths lengths() {
        return lengths;
    }

    /** Reads what looked known and turned out not to be. */
    Gathered.Arrived whole(Gathered.Arrived arrived) {
        return arrived.reading() != null
                ? arrived
                : new Gathered.Arrived(
                        arrived.position(),
                        arrived.article(),
                        arrived.keys(),
                        arrived.seen(),
                        reader.read(arrived.article()));
    }

    private Gathered gather(Arrival.Arrived arrived) throws IOException {
        var article = arrived.article();
        var keys = ArticleKeys.of(article);
        var known = recogniser.recognise(article, keys);
        boolean isKnown = known.isPresent() && recogniser.isUnchanged(known.get(), article, keys);
        try {
            var reading = isKnown ? Optional.<Reading>empty() : bound.call(() -> reader.read(article));
            if (!isKnown && reading.isEmpty()) {
                return new Gathered.Refused(arrived.position(), bound.reason(), true);
            }
            var seen = arrived.fetched().orElseGet(clock::instant);
            return new Gathered.Arrived(arrived.position(), article, keys, seen, reading.orElse(null));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError defect) {
            // One article over which the program stumbles is named and must not stop a run.
            return new Gathered.Refused(arrived.position(), "the program stumbled over it: " + defect, true);
        }
    }

    void close() throws IOException {
        beside.close();
    }
}
