package org.depeche.newsroom.archive;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.depeche.newsroom.adding.ArchiveDesk;
import org.depeche.newsroom.adding.DecisionWish;
import org.depeche.newsroom.archive.DecisionLine.Verb;
import org.depeche.newsroom.wording.Refused;
import org.depeche.store.Archive;
import org.depeche.store.decision.Decision;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;

/** Takes people's decisions on an archive: made, listed, undone, carried from one archive to another. */
public final class MakeDecisions {
    private final String archive;
    private final Clock clock;
    private final Consumer<String> notices;

    public MakeDecisions(String archive, Clock clock, Consumer<String> notices) {
        this.archive = archive;
        this.clock = clock;
        this.notices = notices;
    }

    /** Makes decisions, all or none; what was made. */
    public List<DecisionLine> make(List<DecisionLine> wishes, String by, Optional<String> note) throws IOException {
        // What cannot be decided must not leave an archive behind that nobody wanted.
        Archive.open(ArchiveAddress.parse(archive), Access.READ, clock.instant())
                .close();
        try (var desk = ArchiveDesk.open(archive, clock, notices)) {
            return told(desk.decide(wishes.stream().map(MakeDecisions::wish).toList(), by, note));
        }
    }

    /** Makes those of {@code lines} that hold and are not held already. */
    public List<DecisionLine> take(List<DecisionLine> lines, String by) throws IOException {
        var held = list(false).stream().map(MakeDecisions::wish).toList();
        var wanted = lines.stream()
                .filter(line -> line.undoneAt().isEmpty() && !held.contains(wish(line)))
                .toList();
        return wanted.isEmpty() ? List.of() : make(wanted, by, Optional.empty());
    }

    /** Undoes what was decided with one word, by its number in the list. */
    public List<DecisionLine> undo(long action) throws IOException {
        try (var desk = ArchiveDesk.open(archive, clock, notices)) {
            var undone = desk.undo(action);
            if (undone.isEmpty()) {
                throw new Refused("decision.number", action);
            }
            return told(undone);
        }
    }

    /** The decisions that hold, or all that were ever made. */
    public List<DecisionLine> list(boolean withUndone) throws IOException {
        try (var opened = Archive.open(ArchiveAddress.parse(archive), Access.READ, clock.instant())) {
            return told(
                    withUndone ? opened.decisions().all() : opened.decisions().holding());
        }
    }

    private static DecisionWish wish(DecisionLine line) {
        return new DecisionWish(kind(line.verb()), line.subject(), line.object());
    }

    private static List<DecisionLine> told(List<Decision> decisions) {
        return decisions.stream()
                .map(decision -> new DecisionLine(
                        decision.action(),
                        verb(decision.kind()),
                        decision.subject(),
                        decision.object(),
                        decision.madeAt(),
                        decision.madeBy(),
                        decision.note(),
                        decision.undoneAt()))
                .toList();
    }

    private static Decision.Kind kind(Verb verb) {
        return switch (verb) {
            case JOIN -> Decision.Kind.TOGETHER;
            case SPLIT -> Decision.Kind.APART;
            case OWNER -> Decision.Kind.OWNER;
            case CREDIT -> Decision.Kind.CREDIT;
            case NO_CREDIT -> Decision.Kind.NO_CREDIT;
            case NAME -> Decision.Kind.NAME;
        };
    }

    private static Verb verb(Decision.Kind kind) {
        return switch (kind) {
            case TOGETHER -> Verb.JOIN;
            case APART -> Verb.SPLIT;
            case OWNER -> Verb.OWNER;
            case CREDIT -> Verb.CREDIT;
            case NO_CREDIT -> Verb.NO_CREDIT;
            case NAME -> Verb.NAME;
        };
    }
}
