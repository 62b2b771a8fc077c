package org.depeche.web.site;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.depeche.newsroom.showing.ReadingRoom;
import org.depeche.newsroom.watch.FeedBook;
import org.depeche.newsroom.wording.Refused;

/** The feeds by how they are doing, handed out as a list and taken in as one. */
final class FeedPages {
    private final ReadingRoom room;
    private final FeedBook book;
    private final Clock clock;
    private final Templates templates;

    FeedPages(ReadingRoom room, FeedBook book, Clock clock, Templates templates) {
        this.room = room;
        this.book = book;
        this.clock = clock;
        this.templates = templates;
    }

    void show(Context context) throws IOException {
        show(context, Optional.empty(), Optional.empty());
    }

    private void show(Context context, Optional<FeedBook.Taken> taken, Optional<String> trouble) throws IOException {
        templates.show(
                context,
                "feeds",
                Frame.of(context, ReaderLanguage.words(context).say("web.feeds"), "feeds")
                        .at("/feeds"),
                new FeedsModel(room.feeds(), clock.instant(), taken, trouble));
    }

    void export(Context context) throws IOException {
        context.header("Content-Disposition", "attachment; filename=\"feeds.opml\"");
        context.contentType("text/x-opml; charset=utf-8").result(book.opml());
    }

    void take(Context context) throws IOException {
        try {
            var taken = book.take(field(context, "list").getBytes(StandardCharsets.UTF_8));
            show(context, Optional.of(taken), Optional.empty());
        } catch (IllegalArgumentException refused) {
            refuse(context, refused);
        }
    }

    void drop(Context context) throws IOException {
        try {
            book.drop(field(context, "feed"));
            context.redirect("/feeds");
        } catch (IllegalArgumentException refused) {
            refuse(context, refused);
        }
    }

    private void refuse(Context context, IllegalArgumentException refused) throws IOException {
        context.status(400);
        show(context, Optional.empty(), Optional.of(Refused.why(refused, ReaderLanguage.words(context))));
    }

    private static String field(Context context, String name) {
        return Objects.requireNonNullElse(context.formParam(name), "");
    }
}
