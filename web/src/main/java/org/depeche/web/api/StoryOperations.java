package org.depeche.web.api;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.depeche.newsroom.archive.ArchivedStory;
import org.depeche.newsroom.archive.ListStories;
import org.depeche.newsroom.archive.StoryCursor;
import org.depeche.newsroom.archive.StoryQuery;
import org.depeche.newsroom.contract.ComparisonJson;
import org.depeche.newsroom.contract.StoryJson;
import org.depeche.newsroom.showing.ReadingRoom;
import org.depeche.newsroom.showing.StoryRef;
import org.depeche.web.api.Operation.Parameter;
import org.depeche.web.site.Fresh;
import org.depeche.web.site.Lookup;
import org.depeche.web.site.PassageFinder;

/** Stories: all of them, one told whole, the one behind an article. */
final class StoryOperations {
    private static final int MOST_STORIES = 10_000;
    private static final int LONGEST_TEXT = 10_000;

    private final String archive;
    private final ReadingRoom room;
    private final PassageFinder passages;
    private final Clock clock;

    StoryOperations(String archive, ReadingRoom room, Lookup lookup, Clock clock) {
        this.archive = archive;
        this.room = room;
        this.passages = new PassageFinder(lookup);
        this.clock = clock;
    }

    List<Operation> list() {
        var day = "A day: 2026-06-12";
        return List.of(
                new Operation(
                                "/api/stories",
                                "listStories",
                                "The stories, the newest first, a line each; the header Link names the next page",
                                Operation.LINES,
                                "Story",
                                List.of(
                                        Parameter.optional(
                                                "from", "string", "Stories with articles from then on. " + day),
                                        Parameter.optional("to", "string", "Stories with articles until then. " + day),
                                        Parameter.optional("fewest", "integer", "The fewest articles of a story"),
                                        Parameter.optional("most", "integer", "At most so many stories (100)"),
                                        Parameter.optional(
                                                "after", "string", "Where the page before ended, from its Link")),
                                this::stories)
                        .tagged(),
                new Operation(
                                "/api/stories/{id}",
                                "tellStory",
                                "A story told whole",
                                Operation.JSON,
                                "Comparison",
                                List.of(Parameter.inPath("id", "A story's id, or an article's")),
                                context -> send(context, context.pathParam("id")))
                        .tagged(),
                new Operation(
                                "/api/behind",
                                "askBehind",
                                "The story behind the article at an address, or behind some sentences of it",
                                Operation.JSON,
                                "Comparison",
                                List.of(
                                        Parameter.optional("url", "string", "The article's address"),
                                        Parameter.optional(
                                                "text", "string", "Some of its sentences; needed without url")),
                                this::behind)
                        .tagged());
    }

    private void stories(Context context) throws IOException {
        var query = new StoryQuery(
                archive,
                Answers.number(context, "fewest", 1, MOST_STORIES),
                Answers.day(context, "from"),
                Answers.day(context, "to"),
                Answers.number(context, "most", 100, MOST_STORIES));
        var after = Answers.text(context, "after");
        if (!after.isBlank()) {
            query = query.from(StoryCursor.parse(after));
        }
        if (Fresh.isKnown(context, "l" + room.newestChange())) {
            return;
        }
        var list = new ListStories(clock);
        list.next(query).ifPresent(next -> Answers.goesOn(context, "after", next.text()));
        var json = new StoryJson();
        try (var out = Answers.lines(context, Operation.LINES)) {
            list.list(query, story -> {
                json.write(story, out);
                Answers.endLine(out);
            });
        }
    }

    private void behind(Context context) throws IOException {
        var url = Answers.text(context, "url");
        var text = Answers.text(context, "text");
        if (url.isBlank() && text.isBlank()) {
            throw new IllegalArgumentException("url or text: one of them is needed");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("text: " + LONGEST_TEXT + " characters at most");
        }
        var article = url.isBlank() ? passages.find(text) : room.findAddress(url);
        send(context, article.orElseThrow(() -> new NotFoundResponse("the archive has no such article")));
    }

    private void send(Context context, String id) throws IOException {
        var reference = room.find(id).orElseThrow(() -> new NotFoundResponse("no story or article '" + id + "'"));
        if (!Fresh.isKnown(context, reference.id() + "." + reference.change())) {
            var told = told(reference).comparison();
            Answers.json(context, out -> new ComparisonJson().write(told, out));
        }
    }

    private ArchivedStory told(StoryRef reference) throws IOException {
        try {
            return room.tell(reference)
                    .get()
                    .orElseThrow(() -> new NotFoundResponse("no story '" + reference.id() + "'"));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while a story was told", stopped);
        } catch (ExecutionException failure) {
            throw new IOException("story " + reference.id() + " could not be told", failure.getCause());
        }
    }
}
