package org.depeche.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.depeche.newsroom.archive.MakeDecisions;
import org.depeche.newsroom.contract.DecisionJson;
import org.depeche.newsroom.contract.FeedJson;
import org.depeche.newsroom.showing.ReadingRoom;

/** What keeps an archive good: the feeds that fill it, the decisions that correct it. */
final class KeepingOperations {
    private final ReadingRoom room;
    private final MakeDecisions decisions;

    KeepingOperations(String archive, ReadingRoom room, Clock clock) {
        this.room = room;
        this.decisions = new MakeDecisions(archive, clock, notice -> {});
    }

    List<Operation> list() {
        return List.of(
                new Operation(
                        "/api/feeds",
                        "listFeeds",
                        "How the followed feeds are doing, a line each",
                        Operation.LINES,
                        "Feed",
                        List.of(),
                        this::feeds),
                new Operation(
                        "/api/decisions",
                        "listDecisions",
                        "What people decided, also what was undone since, a line each",
                        Operation.LINES,
                        "Decision",
                        List.of(),
                        this::decisions));
    }

    private void feeds(Context context) throws IOException {
        var json = new FeedJson();
        try (var out = Answers.lines(context, Operation.LINES)) {
            for (var feed : room.feeds()) {
                json.write(feed, out);
                Answers.endLine(out);
            }
        }
    }

    private void decisions(Context context) throws IOException {
        var json = new DecisionJson();
        try (var out = Answers.lines(context, Operation.LINES)) {
            for (var line : decisions.list(true)) {
                json.write(line, out);
                Answers.endLine(out);
            }
        }
    }
}
