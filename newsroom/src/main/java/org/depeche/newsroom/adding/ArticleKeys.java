package org.depeche.newsroom.adding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depeche.store.article.ContentHash;
import org.depeche.text.article.Article;
import org.depeche.text.article.CanonicalUrl;
import org.depeche.text.article.DispatchDetails.Link;

/**
 * By what an article is known again when it comes once more.
 *
 * @param addresses its canonical address, its dispatch's name and those it replaces; where it has none of these, what its collection calls it
 * @param isAddressed whether {@code addresses} holds a real address, which is proof; a collection's name for it is a hint
 * @param site where its address lies: {@code phare.example}
 * @param contentHash of all that readers see of it, headline, standfirst and text, and of whether they may
 * @param textHash of the text alone
 */
record ArticleKeys(
        List<String> addresses, boolean isAddressed, Optional<String> site, long contentHash, long textHash) {

    ArticleKeys {
        addresses = List.copyOf(addresses);
    }

    static ArticleKeys of(Article article) {
        var address = article.url().flatMap(CanonicalUrl::parse).filter(url -> !url.isFirstPage());
        var addresses = new ArrayList<String>();
        address.map(CanonicalUrl::value).ifPresent(addresses::add);
        addresses.addAll(dispatches(article));
        boolean isAddressed = !addresses.isEmpty();
        if (!isAddressed) {
            addresses.add(
                    "id:" + article.outlet().map(outlet -> outlet.name() + "/").orElse("") + article.id());
        }
        return new ArticleKeys(
                addresses,
                isAddressed,
                address.map(CanonicalUrl::site),
                ContentHash.of(
                        article.headline().orElse(""),
                        article.standfirst().orElse("") + Embargo.mark(article),
                        article.text()),
                ContentHash.of(article.text()));
    }

    /** The key of a dispatch by the name its agency gives it. */
    static String ofDispatch(String identifier) {
        return "dispatch:" + identifier;
    }

    /** The key under which the dispatch is known that withdraws the one its agency calls so. */
    static String ofKilled(String identifier) {
        return "killed:" + identifier;
    }

    /** The dispatch's own name, and those of the versions whose place it takes. */
    private static List<String> dispatches(Article article) {
        var keys = new ArrayList<String>();
        if (article.dispatch().isPresent()) {
            var dispatch = article.dispatch().get();
            dispatch.identifier().map(ArticleKeys::ofDispatch).ifPresent(keys::add);
            for (var link : dispatch.links()) {
                if (link.kind() == Link.Kind.REPLACES || link.kind() == Link.Kind.CORRECTS) {
                    keys.add(ofDispatch(link.identifier()));
                }
            }
        }
        return keys;
    }
}
