package org.depeche.newsroom.adding;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.depeche.intake.Arrival;
import org.depeche.store.Archive;
import org.depeche.store.decision.Decision;
import org.depeche.store.intake.InputPosition;
import org.depeche.store.intake.Run;
import org.depeche.store.intake.Tally;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;

/**
 * Where articles are taken into an archive: each batch whole or not at all, and told only when it is committed.
 *
 * <p>Several processes may have a desk open at the same archive; each batch waits for its turn and first takes in what
 * the others wrote. It is thread-safe. After a failure it is of no more use and is to be opened anew.
 */
public final class ArchiveDesk implements AutoCloseable {
    /** A run of another machine that has been silent for so long is taken for dead. */
    private static final Duration SILENCE = Duration.ofMinutes(15);

    /** After so many revisions what is in mind is written down, in the midst of a run and at its end. */
    private static final int WORTHWHILE = 30_000;

    private static final int WORTHWHILE_AT_END = 500;

    private final Archive archive;
    private final Gatherer gatherer;
    private final Memory memory;
    private final StoryKeeper stories;
    private final Desk desk;
    private final DecisionDesk decisions;
    private final Clock clock;
    private final long run;
    private Tally tally = Tally.none();
    private boolean failed;

    private ArchiveDesk(Archive archive, Archive beside, Clock clock, long run, Consumer<String> notices)
            throws IOException {
        this.archive = archive;
        this.gatherer = new Gatherer(beside, clock);
        this.memory = new Memory(archive, beside, notices);
        this.stories = new StoryKeeper(archive, memory);
        this.desk = new Desk(archive, memory, gatherer, stories);
        this.decisions = new DecisionDesk(archive, memory, stories);
        this.clock = clock;
        this.run = run;
    }

    /** Opens the archive at {@code address}, which is made where it is not there; {@code notices} hears what was found. */
    public static ArchiveDesk open(String address, Clock clock, Consumer<String> notices) throws IOException {
        var place = ArchiveAddress.parse(address);
        var archive = Archive.open(place, Access.CREATE, clock.instant());
        try {
            archive.notice().ifPresent(notice -> notices.accept(place.shown() + ": " + notice));
            long run = archive.write(() -> begin(archive, clock.instant(), notices));
            return new ArchiveDesk(archive, Archive.open(place, Access.READ, clock.instant()), clock, run, notices);
        } catch (IOException | RuntimeException failure) {
            archive.close();
            throw failure;
        }
    }

    private static long begin(Archive archive, Instant now, Consumer<String> notices) throws IOException {
        for (var open : archive.intake().open()) {
            if (isDead(open, now)) {
                archive.intake().end(open.id(), "killed", now);
                notices.accept(archive.address().shown() + ": the run begun at " + open.startedAt()
                        + " was killed; all it reported is here ("
                        + open.tally().added() + " added, "
                        + open.tally().revised() + " revised, " + open.tally().unchanged() + " unchanged, "
                        + open.tally().refused() + " refused), --resume goes on from there");
            }
        }
        return archive.intake().begin(process(), now);
    }

    /** This process by its number, its start and its machine. */
    private static String process() {
        var own = ProcessHandle.current();
        return own.pid() + " " + own.info().startInstant().orElse(Instant.EPOCH) + " " + machine();
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    private static boolean isDead(Run open, Instant now) {
        var parts = open.process().split(" ", 3);
        if (parts.length == 3 && parts[2].equals(machine())) {
            var handle = ProcessHandle.of(Long.parseLong(parts[0]));
            return handle.isEmpty()
                    || !handle.get()
                            .info()
                            .startInstant()
                            .orElse(Instant.EPOCH)
                            .toString()
                            .equals(parts[1]);
        }
        return Instant.parse(open.lastAt()).plus(SILENCE).isBefore(now);
    }

    /** Takes {@code arrivals}; what is answered is committed. */
    public List<Taken> take(List<Arrival> arrivals) throws IOException {
        var gathered = new ArrayList<Gathered>();
        for (var arrival : arrivals) {
            gathered.add(gatherer.gather(arrival));
        }
        return take(gathered, List.of(), taken -> {});
    }

    /** Hears what is about to be committed; a failure takes it back. */
    interface BeforeCommit {
        void hear(List<Taken> taken) throws IOException;
    }

    /** Makes decisions, all or none, as one action each. */
    public synchronized List<Decision> decide(List<DecisionWish> wishes, String by, Optional<String> note)
            throws IOException {
        return change(now -> {
            var made = new ArrayList<Decision>();
            for (var wish : wishes) {
                made.addAll(decisions.make(wish, now, by, note));
            }
            return made;
        });
    }

    /** Takes an action back; the decisions of it that held. */
    public synchronized List<Decision> undo(long action) throws IOException {
        return change(now -> decisions.undo(action, now));
    }

    /** What is done in a transaction of this moment. */
    private interface Change<T> {
        T make(Instant now) throws IOException;
    }

    private <T> T change(Change<T> change) throws IOException {
        if (failed) {
            throw new IllegalStateException("after a failure an archive's desk is to be opened anew");
        }
        failed = true;
        var now = clock.instant();
        var answer = archive.write(() -> {
            memory.catchUp(now);
            stories.release(now);
            var made = change.make(now);
            stories.refresh(now);
            return made;
        });
        failed = false;
        return answer;
    }

    /** The usual lengths of the archive's outlets. */
    public BodyLengths lengths() {
        return gatherer.lengths();
    }

    /** Reads what arrived, which may be done by several threads at once. */
    Gathered gather(Arrival arrival) throws IOException {
        return gatherer.gather(arrival);
    }

    /** Takes what was gathered, piece by piece, and notes how far its files are taken in by that. */
    synchronized List<Taken> take(List<Gathered> gathered, List<InputPosition> positions, BeforeCommit before)
            throws IOException {
        var answer = change(now -> {
            var taken = desk.take(gathered);
            before.hear(taken);
            archive.intake().note(run, tally.plus(count(taken)), now);
            for (var position : positions) {
                archive.intake().note(position);
            }
            return taken;
        });
        tally = tally.plus(count(answer));
        memory.writeDown(WORTHWHILE);
        return answer;
    }

    /** How far the file {@code input} was taken in by an earlier run. */
    Optional<InputPosition> position(String input) throws IOException {
        return archive.intake().position(input);
    }

    /** What this desk has done so far. */
    synchronized Tally tally() {
        return tally;
    }

    private static Tally count(List<Taken> taken) {
        long[] counts = new long[4];
        for (var each : taken) {
            switch (each.outcome()) {
                case ADDED -> counts[0]++;
                case REVISED -> counts[1]++;
                case UNCHANGED -> counts[2]++;
                case REFUSED, PASSED -> counts[3]++;
            }
        }
        return new Tally(counts[0], counts[1], counts[2], counts[3]);
    }

    @Override
    public synchronized void close() throws IOException {
        try {
            if (!failed) {
                memory.writeDown(WORTHWHILE_AT_END);
                archive.change(() -> archive.intake().end(run, "finished", clock.instant()));
            }
        } finally {
            memory.close();
            gatherer.close();
            archive.close();
        }
    }
}
