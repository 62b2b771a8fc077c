package org.depeche.web.site;

import org.depeche.newsroom.showing.ShownArticle;
import org.depeche.newsroom.view.RevisionComparison;

/** What the template shows: what became of {@code from} in {@code to}, two states of one article. */
public record ChangesModel(String id, ShownArticle article, ShownArticle.Revision from, ShownArticle.Revision to) {

    public RevisionComparison headline() {
        return RevisionComparison.between(
                from.headline().orElse(""), to.headline().orElse(""));
    }

    public RevisionComparison text() {
        return RevisionComparison.between(from.text(), to.text());
    }
}
