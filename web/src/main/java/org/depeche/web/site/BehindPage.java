package org.depeche.web.site;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import org.depeche.intake.fetch.Reason;
import org.depeche.newsroom.showing.ArticleFetcher;
import org.depeche.newsroom.showing.ReadingRoom;
import org.depeche.web.guard.Guard;
import org.jspecify.annotations.Nullable;

/** Answers what is behind an article: its story, with its dispatch and copies, by its address or its words. */
final class BehindPage {
    private final ReadingRoom room;
    private final PassageFinder passages;
    private final ArticleFetcher fetcher;
    private final Templates templates;

    BehindPage(ReadingRoom room, Lookup lookup, ArticleFetcher fetcher, Templates templates) {
        this.fetcher = fetcher;
        this.room = room;
        this.passages = new PassageFinder(lookup);
        this.templates = templates;
    }

    /** Shows the form; where an address is in the query, as a bookmark sends it, its answer. */
    void show(Context context) throws IOException {
        // What a share target sends may stand in any of three fields.
        var url = first(context.queryParam("url"), context.queryParam("text"), context.queryParam("title"));
        if (url.startsWith("http")) {
            answer(context, url.strip(), "");
        } else {
            templates.show(
                    context,
                    "behind",
                    frame(context),
                    new BehindModel("", url, false, Optional.empty(), origin(context)));
        }
    }

    void ask(Context context) throws IOException {
        var given = first(context.formParam("what"), "", "").strip();
        boolean isAddress = given.matches("https?://\\S+");
        answer(context, isAddress ? given : "", isAddress ? "" : given);
    }

    private void answer(Context context, String url, String text) throws IOException {
        var article = url.isEmpty() ? passages.find(text) : room.findAddress(url);
        var trouble = Optional.<Reason>empty();
        if (article.isEmpty() && !url.isEmpty()) {
            // The archive does not have the page; its words may stand there all the same.
            var fetched = fetcher.fetch(url);
            article = fetched.text().isPresent() ? passages.find(fetched.text().get()) : article;
            trouble = fetched.trouble();
        }
        if (article.isPresent()) {
            var story = room.find(article.get());
            if (story.isPresent()) {
                context.redirect("/story/" + story.get().id());
                return;
            }
        }
        context.status(404);
        templates.show(context, "behind", frame(context), new BehindModel(url, text, true, trouble, origin(context)));
    }

    private static String origin(Context context) {
        return Guard.origin(context);
    }

    private static Frame frame(Context context) {
        return Frame.of(context, ReaderLanguage.words(context).say("web.behind"), "behind");
    }

    private static String first(@Nullable String... given) {
        for (var value : given) {
            var known = Optional.ofNullable(value).orElse("");
            if (!known.isBlank()) {
                return known;
            }
        }
        return "";
    }
}
