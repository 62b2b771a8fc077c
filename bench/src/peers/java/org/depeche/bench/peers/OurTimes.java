package org.depeche.bench.peers;

import java.util.List;
import org.depeche.text.article.Article;
import org.depeche.text.time.TimeFinder;

/** Our own finder of times. */
final class OurTimes implements Finder {
    private final TimeFinder finder = new TimeFinder();

    @Override
    public String name() {
        return "depeche";
    }

    @Override
    public List<Finding> find(Article article) {
        return finder.find(article).stream()
                .map(time -> new Finding(time.span(), time.value()))
                .toList();
    }
}
