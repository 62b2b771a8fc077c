package org.depeche.newsroom.adding;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.depeche.intake.Arrival;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.source.ArticleSource;
import org.depeche.intake.source.InputProgress;
import org.depeche.newsroom.ReadingLine;
import org.depeche.newsroom.Trouble;

/**
 * Takes files and folders into an archive: each article read, known again or kept, put into its story.
 *
 * <p>One thread reads the input, as many as there are processors read the articles, one keeps them, in the order of the
 * input. What was reported is committed; a run that was stopped is resumed without loss.
 */
public final class AddArticles {
    private final ArticleSource source = new ArticleSource(IntakeSettings.standard());
    private final Clock clock;
    private volatile boolean stopped;

    public AddArticles(Clock clock) {
        this.clock = clock;
    }

    /** Takes all in; what it has done at the end. */
    public AddProgress add(AddRequest request, AddListener listener) throws IOException {
        try (var desk = ArchiveDesk.open(request.archive(), clock, listener::notice)) {
            var run = new Run(desk, request, listener, clock.instant());
            run.addAll();
            return run.progress();
        }
    }

    /** Lets {@link #add} read no more; what is on its way is still kept, and a resumed run goes on behind it. Any thread may ask. */
    public void stop() {
        stopped = true;
    }

    /** One run over all inputs. */
    private final class Run {
        private final ArchiveDesk desk;
        private final AddRequest request;
        private final AddListener listener;
        private final Rejects rejects;
        private final Instant begun;
        private final InputProgress input;
        private final TimeLeft left = new TimeLeft();

        Run(ArchiveDesk desk, AddRequest request, AddListener listener, Instant begun) {
            this.desk = desk;
            this.request = request;
            this.listener = listener;
            this.rejects = new Rejects(request.rejects());
            this.begun = begun;
            this.input = InputProgress.of(request.inputs());
        }

        void addAll() throws IOException {
            var tracks = new FileTracks(desk, request.resume());
            try (var line = new ReadingLine<Gathered>(batch -> take(batch, tracks))) {
                read(line, tracks);
                line.finish();
            }
            if (tracks.skipped() > 0) {
                listener.notice(tracks.skipped() + " documents were dealt with by an earlier run");
            }
        }

        private void read(ReadingLine<Gathered> line, FileTracks tracks) throws IOException {
            try {
                source.read(request.inputs(), tracks::isWanted, arrival -> feed(line, arrival), input);
            } catch (UncheckedIOException ended) {
                if (!stopped) {
                    throw ended.getCause();
                }
                listener.notice("stopped; --resume goes on from there");
            }
        }

        private void feed(ReadingLine<Gathered> line, Arrival arrival) {
            try {
                if (stopped) {
                    throw new InterruptedIOException("stopped");
                }
                if (arrival instanceof Arrival.Arrived arrived) {
                    remark(arrived);
                }
                line.feed(() -> desk.gather(arrival));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        private void remark(Arrival.Arrived arrived) throws IOException {
            arrived.remark()
                    .ifPresent(remark -> listener.trouble(new Trouble(arrived.place(), remark.text(), remark.loss())));
            desk.lengths()
                    .remark(arrived.article())
                    .ifPresent(line -> listener.trouble(new Trouble(arrived.place(), line, false)));
        }

        private void take(List<Gathered> batch, FileTracks tracks) throws IOException {
            // On the disk before the batch is committed: after a crash a line may come twice, and never not at all.
            var taken = desk.take(
                    batch, tracks.after(batch), answer -> rejects.add(refused(batch, answer), clock.instant()));
            listener.taken(taken, progress());
        }

        /** What was refused of {@code batch}, by its reader or by the archive that knows something later. */
        private static List<Reject> refused(List<Gathered> batch, List<Taken> taken) {
            var refused = new ArrayList<Reject>();
            for (int i = 0; i < batch.size(); i++) {
                var position = batch.get(i).position();
                taken.get(i).reason().ifPresent(reason -> refused.add(new Reject(position, reason)));
            }
            return refused;
        }

        AddProgress progress() {
            var tally = desk.tally();
            var elapsed = Duration.between(begun, clock.instant());
            return new AddProgress(
                    tally.added(),
                    tally.revised(),
                    tally.unchanged(),
                    tally.refused(),
                    elapsed,
                    left.after(elapsed, input.share()));
        }
    }
}
