package org.depeche.web.api;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depeche.newsroom.contract.ArticleJson;
import org.depeche.newsroom.contract.SearchJson;
import org.depeche.newsroom.export.ExportArchive;
import org.depeche.newsroom.export.ExportFormat;
import org.depeche.newsroom.export.ExportRequest;
import org.depeche.newsroom.showing.ReadingRoom;
import org.depeche.store.query.Facet;
import org.depeche.web.api.Operation.Parameter;
import org.depeche.web.guard.HeadRequests;
import org.depeche.web.site.Fresh;
import org.depeche.web.site.Lookup;
import org.depeche.web.site.SearchPages;

/** Articles: one, those that a search finds, all of them. */
final class ArticleOperations {
    /** So many stories a feed holds; the other forms have no limit. */
    private static final int FEED_LENGTH = 100;

    private final String archive;
    private final ReadingRoom room;
    private final Lookup lookup;
    private final Clock clock;

    ArticleOperations(String archive, ReadingRoom room, Lookup lookup, Clock clock) {
        this.archive = archive;
        this.room = room;
        this.lookup = lookup;
        this.clock = clock;
    }

    List<Operation> list() {
        var search = new ArrayList<>(List.of(
                Parameter.optional("q", "string", "Words, a phrase in quotation marks, begin*, -without"),
                Parameter.oneOf("kind", "What to look for", List.of("article", "quote", "cut")),
                Parameter.oneOf("voices", "In which stories", List.of("any", "agencies_only")),
                Parameter.oneOf("order", "What comes first", List.of("relevance", "newest", "oldest")),
                Parameter.optional("page", "integer", "From 1; twenty hits each; the header Link names the next")));
        for (var facet : Facet.values()) {
            search.add(Parameter.optional(facet.field(), "string", "Only hits of this " + facet.field()));
        }
        return List.of(
                new Operation(
                                "/api/article",
                                "showArticle",
                                "An article with all that was found in it",
                                Operation.JSON,
                                "Article",
                                List.of(Parameter.required("id", "The article's id")),
                                this::article)
                        .tagged(),
                new Operation(
                                "/api/search",
                                "search",
                                "Articles, quotations, or sentences left out of a copy, by words",
                                Operation.JSON,
                                "Hits",
                                search,
                                this::search)
                        .tagged(),
                new Operation(
                                "/api/export",
                                "export",
                                "The whole archive or one story, streamed without a limit; lines of articles, unless another"
                                        + " format is asked for",
                                Operation.LINES,
                                "Article",
                                List.of(
                                        Parameter.oneOf(
                                                "format",
                                                "The form (jsonl); graphml takes a story",
                                                Arrays.stream(ExportFormat.values())
                                                        .map(ArticleOperations::word)
                                                        .toList()),
                                        Parameter.optional("story", "string", "Only this story")),
                                this::export)
                        .in(Arrays.stream(ExportFormat.values())
                                .map(ArticleOperations::form)
                                .toList()));
    }

    private void article(Context context) throws IOException {
        var id = Answers.text(context, "id");
        if (!Fresh.isKnown(context, "a" + room.newestChange())) {
            var article = room.article(id).orElseThrow(() -> new NotFoundResponse("no article '" + id + "'"));
            Answers.json(context, out -> new ArticleJson().write(article.reading(), out));
        }
    }

    private void search(Context context) throws IOException {
        if (!Fresh.isKnown(context, "s" + room.newestChange())) {
            var query = SearchPages.query(context);
            var found = lookup.searchAll(query);
            int end = query.page().skip() + query.page().count();
            if (end < found.total() && end < SearchPages.DEEPEST) {
                Answers.goesOn(
                        context, "page", String.valueOf(end / query.page().count() + 1));
            }
            Answers.json(context, out -> new SearchJson().write(found, out));
        }
    }

    private void export(Context context) throws IOException {
        var format = format(Answers.text(context, "format"));
        var story = Optional.of(Answers.text(context, "story")).filter(id -> !id.isBlank());
        if (story.isPresent() && room.find(story.get()).isEmpty()) {
            throw new NotFoundResponse("no story '" + story.get() + "'");
        }
        var request = new ExportRequest(archive, format, story, FEED_LENGTH);
        if (HeadRequests.isHead(context)) {
            context.contentType(type(format));
            // How long it would be nobody knows before it is written.
            context.outputStream().flush();
            return;
        }
        if (format == ExportFormat.PARQUET) {
            exportFile(request, context);
            return;
        }
        try (var out = Answers.lines(context, type(format))) {
            new ExportArchive(clock).export(request, out);
        }
    }

    /** Sends a file that can only be written whole. */
    private void exportFile(ExportRequest request, Context context) throws IOException {
        var folder = Files.createTempDirectory("depeche-export");
        var file = folder.resolve("articles.parquet");
        try {
            new ExportArchive(clock).export(request, file);
            context.contentType(type(request.format()));
            Files.copy(file, context.outputStream());
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private static String type(ExportFormat format) {
        var type = form(format).type();
        return format == ExportFormat.JSONL || format == ExportFormat.PARQUET ? type : type + "; charset=utf-8";
    }

    private static Operation.Form form(ExportFormat format) {
        return switch (format) {
            case JSONL -> new Operation.Form(Operation.LINES, "Article");
            case CSV -> new Operation.Form("text/csv", "");
            case PARQUET -> new Operation.Form("application/vnd.apache.parquet", "");
            case RSS -> new Operation.Form("application/rss+xml", "");
            case ATOM -> new Operation.Form("application/atom+xml", "");
            case GRAPHML -> new Operation.Form("application/graphml+xml", "");
        };
    }

    private static String word(ExportFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    private static ExportFormat format(String word) {
        if (word.isBlank()) {
            return ExportFormat.JSONL;
        }
        for (var format : ExportFormat.values()) {
            if (word(format).equals(word)) {
                return format;
            }
        }
        throw new IllegalArgumentException("format '" + word + "': "
                + Arrays.stream(ExportFormat.values())
                        .map(ArticleOperations::word)
                        .toList() + " are known");
    }
}
