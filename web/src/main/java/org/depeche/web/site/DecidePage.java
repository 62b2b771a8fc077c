package org.depeche.web.site;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.newsroom.archive.DecisionLine;
import org.depeche.newsroom.archive.MakeDecisions;
import org.depeche.newsroom.showing.ReadingRoom;
import org.depeche.newsroom.wording.Refused;
import org.depeche.web.guard.Caller;

/** What people decided, where they decide more, and where they take it back. */
final class DecidePage {
    private static final int LONGEST_NOTE = 500;
    private static final int MOST_NAMED = 100;
    private static final Set<DecisionLine.Verb> NAMING = Set.of(DecisionLine.Verb.OWNER, DecisionLine.Verb.NAME);

    private final MakeDecisions decisions;
    private final ReadingRoom room;
    private final Templates templates;

    DecidePage(MakeDecisions decisions, ReadingRoom room, Templates templates) {
        this.room = room;
        this.decisions = decisions;
        this.templates = templates;
    }

    void show(Context context) throws IOException {
        show(context, Optional.empty());
    }

    private void show(Context context, Optional<String> trouble) throws IOException {
        var lines = decisions.list(true).reversed();
        var labels = lines.stream()
                .filter(line -> !NAMING.contains(line.verb()))
                .flatMap(line -> Stream.of(line.subject(), line.object()))
                .distinct()
                .limit(MOST_NAMED)
                .toList();
        templates.show(
                context,
                "decide",
                frame(context),
                new DecideModel(
                        Deed.of(lines),
                        room.headlines(labels),
                        trouble,
                        field(context, "verb"),
                        field(context, "subject"),
                        field(context, "object")));
    }

    private static Frame frame(Context context) {
        var frame = Frame.of(context, ReaderLanguage.words(context).say("web.decide"), "decide");
        return context.method().name().equals("GET") ? frame : frame.at("/decide");
    }

    void decide(Context context) throws IOException {
        change(context, () -> {
            var note = Optional.of(field(context, "note")).filter(text -> !text.isBlank());
            if (note.isPresent() && note.get().length() > LONGEST_NOTE) {
                throw new Refused("long", LONGEST_NOTE);
            }
            var wish = DecisionLine.wish(
                    verb(field(context, "verb")),
                    field(context, "subject").strip(),
                    field(context, "object").strip());
            decisions.make(List.of(wish), Caller.of(context).name(), note);
        });
    }

    void undo(Context context) throws IOException {
        change(context, () -> decisions.undo(number(field(context, "action"))));
    }

    private interface Change {
        void make() throws IOException;
    }

    private void change(Context context, Change change) throws IOException {
        try {
            change.make();
            context.redirect("/decide");
        } catch (IllegalArgumentException refused) {
            context.status(400);
            show(context, Optional.of(Refused.why(refused, ReaderLanguage.words(context))));
        }
    }

    private static DecisionLine.Verb verb(String word) {
        for (var verb : DecisionLine.Verb.values()) {
            if (verb.name().equalsIgnoreCase(word)) {
                return verb;
            }
        }
        throw new Refused("decision.kind", word);
    }

    private static long number(String given) {
        try {
            return Long.parseLong(given);
        } catch (NumberFormatException noNumber) {
            throw new Refused("decision.number", given);
        }
    }

    private static String field(Context context, String name) {
        var given = context.method().name().equals("POST") ? context.formParam(name) : context.queryParam(name);
        return Objects.requireNonNullElse(given, "");
    }
}
