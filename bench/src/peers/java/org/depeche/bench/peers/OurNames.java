package org.depeche.bench.peers;

import java.util.List;
import java.util.Locale;
import org.depeche.text.article.Article;
import org.depeche.text.name.NameFinder;

/** Our own finder of names. */
final class OurNames implements Finder {
    private final NameFinder finder = new NameFinder();

    @Override
    public String name() {
        return "depeche";
    }

    @Override
    public List<Finding> find(Article article) {
        return finder.find(article).stream()
                .flatMap(name -> name.mentions().stream()
                        .map(mention -> new Finding(mention, name.kind().name().toLowerCase(Locale.ROOT))))
                .toList();
    }
}
