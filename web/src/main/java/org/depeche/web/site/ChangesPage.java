package org.depeche.web.site;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import org.depeche.newsroom.showing.ReadingRoom;
import org.depeche.newsroom.showing.ShownArticle;
import org.depeche.web.guard.Refusal;

/** Two states of one article compared word by word: what its outlet changed, whether it said so or not. */
final class ChangesPage {
    private static final int MOST = 100_000;

    private final ReadingRoom room;
    private final Templates templates;

    ChangesPage(ReadingRoom room, Templates templates) {
        this.room = room;
        this.templates = templates;
    }

    void show(Context context) throws IOException {
        var id = Optional.ofNullable(context.queryParam("id")).orElse("");
        var article = room.article(id).orElseThrow(() -> Refusal.of(404, "article", id));
        var newest = article.revisions().getLast().number();
        int to = Numbers.query(context, "to", newest, 1, MOST);
        var model = new ChangesModel(
                id,
                article,
                revision(article, Numbers.query(context, "from", Math.max(1, to - 1), 1, MOST)),
                revision(article, to));
        templates.show(
                context,
                "changes",
                Frame.of(context, ReaderLanguage.words(context).say("web.changes"), ""),
                model);
    }

    private static ShownArticle.Revision revision(ShownArticle article, int number) {
        return article.revisions().stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.of(404, "version", number));
    }
}
