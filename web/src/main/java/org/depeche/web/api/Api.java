package org.depeche.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.depeche.newsroom.archive.ArchivedStory;
import org.depeche.newsroom.archive.ListStories;
import org.depeche.newsroom.archive.StoryQuery;
import org.depeche.newsroom.contract.ArticleJson;
import org.depeche.newsroom.contract.ComparisonJson;
import org.depeche.newsroom.contract.SearchJson;
import org.depeche.newsroom.contract.StoryJson;
import org.depeche.newsroom.export.ExportArchive;
import org.depeche.newsroom.export.ExportFormat;
import org.depeche.newsroom.export.ExportRequest;
import org.depeche.newsroom.showing.ReadingRoom;
import org.depeche.newsroom.showing.StoryRef;
import org.depeche.web.guard.Demand;
import org.depeche.web.site.Lookup;
import org.depeche.web.site.SearchPages;

/** The archive for programs: the records of the command line's contract, over HTTP. */
public final class Api {
    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";
    private static final int MOST_STORIES = 10_000;

    private final String archive;
    private final ReadingRoom room;
    private final Lookup lookup;
    private final Clock clock;
    private final List<Operation> operations;

    public Api(String archive, ReadingRoom room, Lookup lookup, Clock clock) {
        this.archive = archive;
        this.room = room;
        this.lookup = lookup;
        this.clock = clock;
        this.operations = operations();
    }

    public void route(RoutesConfig routes) {
        operations.forEach(operation -> routes.get(operation.path(), operation.handler(), Demand.READER));
        routes.get("/api/openapi.json", this::description, Demand.NOTHING);
    }

    private List<Operation> operations() {
        var day = "A day: 2026-06-12";
        return List.of(
                new Operation(
                        "/api/stories",
                        "listStories",
                        "The stories, the newest first, a line each",
                        LINES,
                        "Story",
                        List.of(
                                Operation.Parameter.optional(
                                        "from", "string", "Stories with articles from then on. " + day),
                                Operation.Parameter.optional(
                                        "to", "string", "Stories with articles until then. " + day),
                                Operation.Parameter.optional("fewest", "integer", "The fewest articles of a story"),
                                Operation.Parameter.optional("most", "integer", "At most so many stories (100)")),
                        this::stories),
                new Operation(
                        "/api/stories/{id}",
                        "tellStory",
                        "A story told whole",
                        JSON,
                        "Comparison",
                        List.of(Operation.Parameter.inPath("id", "A story's id, or an article's")),
                        this::story),
                new Operation(
                        "/api/article",
                        "showArticle",
                        "An article with all that was found in it",
                        JSON,
                        "Article",
                        List.of(Operation.Parameter.required("id", "The article's id")),
                        this::article),
                new Operation(
                        "/api/behind",
                        "askBehind",
                        "The story behind the article at an address",
                        JSON,
                        "Comparison",
                        List.of(Operation.Parameter.required("url", "The article's address")),
                        this::behind),
                new Operation(
                        "/api/search",
                        "search",
                        "Articles or quotations by words",
                        JSON,
                        "Hits",
                        List.of(
                                Operation.Parameter.optional(
                                        "q", "string", "Words, a phrase in quotation marks, begin*, -without"),
                                Operation.Parameter.optional("kind", "string", "article or quote"),
                                Operation.Parameter.optional("order", "string", "relevance, newest or oldest"),
                                Operation.Parameter.optional("page", "integer", "From 1; twenty hits each")),
                        this::search),
                new Operation(
                        "/api/export",
                        "export",
                        "The whole archive or one story, streamed without a limit",
                        LINES,
                        "Article",
                        List.of(
                                Operation.Parameter.optional("format", "string", "As of the command export (jsonl)"),
                                Operation.Parameter.optional("story", "string", "Only this story")),
                        this::export));
    }

    private void description(Context context) {
        context.contentType(JSON).result(OpenApi.describe(operations));
    }

    private void stories(Context context) throws IOException {
        var query = new StoryQuery(
                archive,
                number(context, "fewest", 1),
                day(context, "from"),
                day(context, "to"),
                number(context, "most", 100));
        var json = new StoryJson();
        context.contentType(LINES);
        try (var out = new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8)) {
            new ListStories(clock).list(query, story -> {
                json.write(story, out);
                write(out, "\n");
            });
        }
    }

    private static void write(OutputStreamWriter out, String text) {
        try {
            out.write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void story(Context context) throws IOException {
        send(context, context.pathParam("id"));
    }

    private void behind(Context context) throws IOException {
        var url = Objects.requireNonNullElse(context.queryParam("url"), "");
        send(context, room.findAddress(url).orElseThrow(() -> new NotFoundResponse("no article of this address")));
    }

    private void send(Context context, String id) throws IOException {
        var reference = room.find(id).orElseThrow(() -> new NotFoundResponse("no story or article '" + id + "'"));
        if (isKnown(context, reference.id() + "." + reference.change())) {
            return;
        }
        var out = new StringWriter();
        new ComparisonJson().write(told(reference).comparison(), out);
        context.contentType(JSON).result(out.toString());
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

    private void article(Context context) throws IOException {
        var id = Objects.requireNonNullElse(context.queryParam("id"), "");
        if (isKnown(context, "a" + room.newestChange())) {
            return;
        }
        var article = room.article(id).orElseThrow(() -> new NotFoundResponse("no article '" + id + "'"));
        var out = new StringWriter();
        new ArticleJson().write(article.reading(), out);
        context.contentType(JSON).result(out.toString());
    }

    private void search(Context context) throws IOException {
        if (isKnown(context, "s" + room.newestChange())) {
            return;
        }
        var out = new StringWriter();
        new SearchJson().write(lookup.search(SearchPages.query(context)), out);
        context.contentType(JSON).result(out.toString());
    }

    private void export(Context context) throws IOException {
        var word = Objects.requireNonNullElse(context.queryParam("format"), "jsonl");
        var story = Optional.ofNullable(context.queryParam("story"));
        var request = new ExportRequest(archive, format(word), story, Integer.MAX_VALUE);
        context.contentType("text/plain; charset=utf-8");
        try (var out = new OutputStreamWriter(context.outputStream(), StandardCharsets.UTF_8)) {
            new ExportArchive(clock).export(request, out);
        }
    }

    private static ExportFormat format(String word) {
        for (var format : ExportFormat.values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(word)) {
                return format;
            }
        }
        throw new IllegalArgumentException("format '" + word + "': " + List.of(ExportFormat.values()) + " are known");
    }

    private static Optional<LocalDate> day(Context context, String name) {
        var given = context.queryParam(name);
        try {
            return given == null || given.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(given));
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException(name + " '" + given + "': a day like 2026-06-12 is needed", malformed);
        }
    }

    private static int number(Context context, String name, int usual) {
        var given = context.queryParam(name);
        try {
            int number = given == null || given.isBlank() ? usual : Integer.parseInt(given);
            if (number >= 1 && number <= MOST_STORIES) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // It is told below, as any number out of bounds.
        }
        throw new IllegalArgumentException(
                name + " '" + given + "': a number from 1 to " + MOST_STORIES + " is needed");
    }

    private static boolean isKnown(Context context, String state) {
        var tag = "\"" + state + "\"";
        context.header("ETag", tag);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
            return true;
        }
        return false;
    }
}
