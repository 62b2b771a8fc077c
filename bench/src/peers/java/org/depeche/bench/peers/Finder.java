package org.depeche.bench.peers;

import java.util.List;
import org.depeche.text.article.Article;

/** Something that marks stretches of articles: a peer, or ours. */
interface Finder {

    /** Its name in tables and files. */
    String name();

    List<Finding> find(Article article);
}
