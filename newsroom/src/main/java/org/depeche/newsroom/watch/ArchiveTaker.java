package org.depeche.newsroom.watch;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.depeche.intake.Arrival;
import org.depeche.intake.Position;
import org.depeche.newsroom.adding.ArchiveDesk;

/** Leaves articles in an archive, each committed before it is told. */
public final class ArchiveTaker implements ArticleTaker {
    private final ArchiveDesk desk;
    private final Consumer<String> notices;

    private ArchiveTaker(ArchiveDesk desk, Consumer<String> notices) {
        this.desk = desk;
        this.notices = notices;
    }

    /** Opens the archive at {@code address}; {@code notices} hears what was found there. */
    public static ArchiveTaker open(String address, Clock clock, Consumer<String> notices) throws IOException {
        return new ArchiveTaker(ArchiveDesk.open(address, clock, notices), notices);
    }

    @Override
    public Outcome take(FoundArticle found) throws IOException {
        var place = found.article().url().orElse(found.article().id());
        desk.lengths().remark(found.article()).ifPresent(line -> notices.accept(place + ": " + line));
        var arrival = new Arrival.Arrived(
                Position.of(place), found.article(), Optional.of(found.fetched()), Optional.empty());
        var taken = desk.take(List.of(arrival)).get(0);
        return switch (taken.outcome()) {
            case ADDED -> Outcome.ADDED;
            case REVISED -> Outcome.REVISED;
            case UNCHANGED -> Outcome.UNCHANGED;
            case REFUSED, PASSED ->
                throw new IOException(place + ": " + taken.reason().orElse("refused"));
        };
    }

    @Override
    public void close() throws IOException {
        desk.close();
    }
}
