package org.depeche.newsroom.adding;

import java.util.List;
import java.util.Optional;
import org.depeche.store.article.ContentHash;
import org.depeche.text.article.Article;
import org.depeche.text.article.CanonicalUrl;

/**
 * By what an article is known again when it comes once more.
 *
 * @param addresses its canonical address; where it has none, what its collection calls it
 * @param isAddressed whether {@code addresses} holds a real address, which is proof; a collection's name for it is a hint
 * @param site where its address lies: {@code phare.example}
 * @param contentHash of all that readers see of it: headline, standfirst and text
 * @param textHash of the text alone
 */
record ArticleKeys(
        List<String> addresses, boolean isAddressed, Optional<String> site, long contentHash, long textHash) {

    ArticleKeys {
        addresses = List.copyOf(addresses);
    }

    static ArticleKeys of(Article article) {
        var address = article.url().flatMap(CanonicalUrl::parse).filter(url -> !url.isFirstPage());
        var name = article.outlet().map(outlet -> outlet.name() + "/").orElse("") + article.id();
        return new ArticleKeys(
                List.of(address.map(CanonicalUrl::value).orElse("id:" + name)),
                address.isPresent(),
                address.map(CanonicalUrl::site),
                ContentHash.of(
                        article.headline().orElse(""), article.standfirst().orElse(""), article.text()),
                ContentHash.of(article.text()));
    }
}
