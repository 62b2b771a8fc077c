package org.depeche.web.site;

import io.javalin.http.Context;
import java.io.IOException;
import org.depeche.newsroom.showing.ReadingRoom;

/** The stories of an archive by their weight. */
final class TodayPage {
    private static final int STORIES = 30;

    private final ReadingRoom room;
    private final Templates templates;

    TodayPage(ReadingRoom room, Templates templates) {
        this.room = room;
        this.templates = templates;
    }

    void show(Context context) throws IOException {
        int page = Numbers.query(context, "page", 1, 1, 1000);
        var front = room.today((page - 1) * STORIES, STORIES);
        var frame = Frame.of(context, ReaderLanguage.words(context).say("web.today"), "today");
        // A story that was told since may count more sources, though the archive is the same.
        if (Fresh.isKnown(
                context,
                frame,
                front.change() + "." + page + "."
                        + Integer.toHexString(front.stories().hashCode()))) {
            return;
        }
        templates.show(
                context,
                "today",
                frame,
                new TodayModel(front, page, Math.max(1, -Math.floorDiv(-front.total(), STORIES))));
    }
}
