package org.depeche.web.site;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import org.depeche.newsroom.archive.ArchivedStory;
import org.depeche.newsroom.showing.ReadingRoom;
import org.depeche.newsroom.view.ArticleView;
import org.depeche.newsroom.view.StoryTeller;
import org.depeche.web.guard.Refusal;

/** One article: its clean text, each sentence with where it comes from, and its earlier revisions. */
final class ArticlePage {
    private final ReadingRoom room;
    private final Templates templates;

    ArticlePage(ReadingRoom room, Templates templates) {
        this.room = room;
        this.templates = templates;
    }

    void show(Context context) throws IOException {
        var id = Optional.ofNullable(context.queryParam("id")).orElse("");
        var article = room.article(id).orElseThrow(() -> Refusal.of(404, "article", id));
        var words = ReaderLanguage.words(context);
        var story = room.find(id);
        var telling = story.map(room::tell);
        var told =
                telling.isPresent() && telling.get().isDone() && !telling.get().isCompletedExceptionally()
                        ? telling.get().join()
                        : Optional.<ArchivedStory>empty();
        var frame = Frame.of(context, article.title(), "");
        // A second look finds the origins told.
        boolean isOpen =
                telling.isPresent() && !telling.get().isDone() && story.get().articles() > 1;
        templates.show(
                context,
                "article",
                isOpen ? frame.refreshing(1) : frame,
                new ArticleModel(id, article, told.flatMap(whole -> column(whole, id, words))));
    }

    private static Optional<ArticleView> column(
            ArchivedStory story, String id, org.depeche.newsroom.wording.Wording words) {
        var view = new StoryTeller().tell(story.comparison(), words);
        var key = view.stemma().nodes().stream()
                .filter(node -> node.id().equals(id))
                .flatMap(node -> node.key().stream())
                .findFirst();
        return view.articles().stream()
                .filter(column -> key.isPresent()
                        ? column.key().equals(key.get())
                        : view.articles().size() == 1)
                .findFirst();
    }
}
