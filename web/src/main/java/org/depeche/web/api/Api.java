package org.depeche.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.concurrent.ExecutionException;
import org.depeche.newsroom.archive.ArchivedStory;
import org.depeche.newsroom.contract.ArticleJson;
import org.depeche.newsroom.contract.ComparisonJson;
import org.depeche.newsroom.showing.ReadingRoom;
import org.depeche.web.guard.Demand;

/** The archive for programs: the records of the command line's contract, over HTTP. */
public final class Api {
    private final ReadingRoom room;

    public Api(ReadingRoom room) {
        this.room = room;
    }

    public void route(RoutesConfig routes) {
        routes.get("/api/stories/{id}", this::story, Demand.READER);
        routes.get("/api/article", this::article, Demand.READER);
    }

    private void story(Context context) throws IOException {
        var id = context.pathParam("id");
        var reference = room.find(id).orElseThrow(() -> new NotFoundResponse("no story or article '" + id + "'"));
        if (isKnown(context, reference.id() + "." + reference.change())) {
            return;
        }
        var out = new StringWriter();
        new ComparisonJson().write(told(reference, id).comparison(), out);
        context.contentType("application/json").result(out.toString());
    }

    private ArchivedStory told(org.depeche.newsroom.showing.StoryRef reference, String id) throws IOException {
        try {
            return room.tell(reference).get().orElseThrow(() -> new NotFoundResponse("no story '" + id + "'"));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while a story was told", stopped);
        } catch (ExecutionException failure) {
            throw new IOException("story " + reference.id() + " could not be told", failure.getCause());
        }
    }

    private void article(Context context) throws IOException {
        var id = context.queryParam("id");
        var article =
                room.article(id == null ? "" : id).orElseThrow(() -> new NotFoundResponse("no article '" + id + "'"));
        var out = new StringWriter();
        new ArticleJson().write(article.reading(), out);
        context.contentType("application/json").result(out.toString());
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
