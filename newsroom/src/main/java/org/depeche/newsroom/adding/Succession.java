package org.depeche.newsroom.adding;

import java.util.Optional;
import org.depeche.text.article.Article;
import org.depeche.text.article.DispatchDetails.Link;

/** Tells which of two versions of a dispatch its agency sent first, whichever came to us first. */
final class Succession {
    private Succession() {}

    /**
     * Whether {@code article} was sent before {@code kept}: it has a lower version, is replaced or corrected by that,
     * or was withdrawn with it and has no higher version.
     */
    static boolean isEarlier(Article article, Article kept) {
        if (article.dispatch().isEmpty() || kept.dispatch().isEmpty()) {
            return false;
        }
        var own = article.dispatch().get();
        var other = kept.dispatch().get();
        if (own.identifier().isEmpty()) {
            return false;
        }
        if (!own.identifier().equals(other.identifier())) {
            return other.links().stream().anyMatch(link -> takesPlace(link, own.identifier()));
        }
        if (own.version().isPresent() && other.version().isPresent()) {
            return own.version().get() < other.version().get();
        }
        return Embargo.isWithdrawn(kept) && !Embargo.isWithdrawn(article);
    }

    private static boolean takesPlace(Link link, Optional<String> identifier) {
        return link.kind() != Link.Kind.CONTINUES
                && link.kind() != Link.Kind.GATHERS
                && identifier.equals(Optional.of(link.identifier()));
    }
}
