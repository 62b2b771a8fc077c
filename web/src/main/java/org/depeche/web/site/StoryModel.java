package org.depeche.web.site;

import java.util.List;
import org.depeche.newsroom.Opening;
import org.depeche.newsroom.archive.ArchivedStory;
import org.depeche.newsroom.showing.Headliner;
import org.depeche.newsroom.view.StoryView;
import org.depeche.text.article.Article;
import org.depeche.text.article.Outlet;
import org.depeche.web.page.StemmaDrawing;

/** What the template shows. */
public record StoryModel(ArchivedStory story, StoryView view, StemmaDrawing drawing, List<Headliner> thread) {

    /** An article of the story, as a line that leads to its own page. */
    public record Line(String id, String outlet, String headline, int revisions) {}

    /** The articles that are told, those first of which the archive has seen several versions. */
    public List<Line> articles() {
        return story.comparison().collation().articles().stream()
                .map(reading -> line(reading.article()))
                .sorted((left, right) -> Boolean.compare(right.revisions() > 1, left.revisions() > 1))
                .toList();
    }

    private Line line(Article article) {
        return new Line(
                article.id(),
                article.outlet().map(Outlet::name).orElse(""),
                Opening.orHeadline(article),
                story.revisions().getOrDefault(article.id(), 1));
    }
}
