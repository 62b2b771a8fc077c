package org.depeche.newsroom.adding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.depeche.intake.Arrival;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.source.ArticleSource;
import org.depeche.newsroom.Trouble;
import org.depeche.store.intake.InputPosition;

/**
 * Takes files and folders into an archive: each article read, known again or kept, put into its story.
 *
 * <p>One thread reads the input, as many as there are processors read the articles, one keeps them, in the order of the
 * input. What was reported is committed; a run that was stopped is resumed without loss.
 */
public final class AddArticles {
    private final ArticleSource source = new ArticleSource(IntakeSettings.standard());
    private final Clock clock;

    public AddArticles(Clock clock) {
        this.clock = clock;
    }

    /** Takes all in; what it has done at the end. */
    public AddProgress add(AddRequest request, AddListener listener) throws IOException {
        try (var desk = ArchiveDesk.open(request.archive(), clock, listener::notice)) {
            var run = new Run(desk, request, listener, clock.instant());
            for (var input : request.inputs()) {
                run.add(input);
            }
            return run.progress();
        }
    }

    /** One run over all inputs. */
    private final class Run {
        private final ArchiveDesk desk;
        private final AddRequest request;
        private final AddListener listener;
        private final Rejects rejects;
        private final Instant begun;

        Run(ArchiveDesk desk, AddRequest request, AddListener listener, Instant begun) {
            this.desk = desk;
            this.request = request;
            this.listener = listener;
            this.rejects = new Rejects(request.rejects());
            this.begun = begun;
        }

        void add(Path input) throws IOException {
            var track = InputTrack.of(input);
            var resumed = request.resume()
                    ? desk.position(track.name()).filter(track::isSame)
                    : Optional.<InputPosition>empty();
            if (resumed.isPresent() && resumed.get().finished()) {
                listener.notice(input + ": taken in by an earlier run");
                return;
            }
            long skipped = resumed.map(InputPosition::arrivals).orElse(0L);
            if (skipped > 0) {
                listener.notice(input + ": resumed after " + skipped + ", at "
                        + resumed.orElseThrow().place());
            }
            track.skip(skipped);
            try (var line = new ReadingLine<Gathered>(batch -> take(batch, track))) {
                source.read(List.of(input), arrival -> feed(line, track, arrival));
                line.finish();
            } catch (UncheckedIOException stopped) {
                throw stopped.getCause();
            }
            desk.take(List.of(), Optional.of(track.finished()));
        }

        private void feed(ReadingLine<Gathered> line, InputTrack track, Arrival arrival) {
            if (track.isSkipped()) {
                return;
            }
            if (arrival instanceof Arrival.Arrived arrived && arrived.remark().isPresent()) {
                var remark = arrived.remark().get();
                listener.trouble(new Trouble(arrived.place(), remark.text(), remark.loss()));
            }
            try {
                line.feed(() -> desk.gather(arrival));
            } catch (IOException stopped) {
                throw new UncheckedIOException(stopped);
            }
        }

        private void take(List<Gathered> batch, InputTrack track) throws IOException {
            rejects.add(batch, clock.instant());
            var taken = desk.take(batch, Optional.of(track.after(batch)));
            synchronized (listener) {
                listener.taken(taken, progress());
            }
        }

        AddProgress progress() {
            var tally = desk.tally();
            return new AddProgress(
                    tally.added(),
                    tally.revised(),
                    tally.unchanged(),
                    tally.refused(),
                    Duration.between(begun, clock.instant()),
                    Optional.empty());
        }
    }
}
