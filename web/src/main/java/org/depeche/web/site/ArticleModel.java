package org.depeche.web.site;

import java.util.Optional;
import org.depeche.newsroom.showing.ShownArticle;
import org.depeche.newsroom.view.ArticleView;

/** What the template shows; {@code view} is empty while the article's story is still being told. */
public record ArticleModel(String id, ShownArticle article, Optional<ArticleView> view) {}
