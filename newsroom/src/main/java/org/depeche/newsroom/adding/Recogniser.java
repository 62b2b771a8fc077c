package org.depeche.newsroom.adding;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.depeche.store.article.ArticleShelf;
import org.depeche.store.article.KnownArticle;
import org.depeche.text.article.Article;
import org.depeche.text.article.CanonicalUrl;
import org.depeche.text.reuse.align.AlignerSettings;
import org.depeche.text.reuse.align.PassageAligner;

/**
 * Tells whether the archive has an article already, under this address or another.
 *
 * <p>An address is proof. A collection's own name for an article is a hint, and so is the same text on the same site:
 * both must be borne out. The same text on another site is a copy, and an article of its own.
 */
final class Recogniser {
    /** A collection's name for an article holds for another text if so much of the shorter is the same. */
    private static final double SAME_ARTICLE = 0.4;

    private final ArticleShelf articles;
    private final PassageAligner aligner = new PassageAligner(AlignerSettings.standard());

    Recogniser(ArticleShelf articles) {
        this.articles = articles;
    }

    Optional<KnownArticle> recognise(Article article, ArticleKeys keys) throws IOException {
        for (var address : keys.addresses()) {
            var known = articles.byAddress(address);
            if (known.isPresent() && (keys.isAddressed() || isBorneOut(known.get(), article, keys))) {
                return known;
            }
        }
        return keys.site().isPresent() ? byText(article, keys) : Optional.empty();
    }

    /** Whether nothing that readers see has changed: not a word, though spaces and marks may be set otherwise. */
    boolean isUnchanged(KnownArticle known, Article article, ArticleKeys keys) throws IOException {
        return known.contentHash() == keys.contentHash() || (article.dispatch().isEmpty() && isReset(known, article));
    }

    private boolean isReset(KnownArticle known, Article article) throws IOException {
        var stored = articles.read(known.label());
        return stored.isPresent() && words(stored.get().reading().article()).equals(words(article));
    }

    private static List<String> words(Article article) {
        return List.of(
                Typesetting.plain(article.headline().orElse("")),
                Typesetting.plain(article.standfirst().orElse("")),
                Typesetting.plain(article.text()));
    }

    private Optional<KnownArticle> byText(Article article, ArticleKeys keys) throws IOException {
        for (var known : articles.byText(keys.textHash())) {
            boolean sameSite = articles.url(known.id())
                    .flatMap(CanonicalUrl::parse)
                    .map(CanonicalUrl::site)
                    .equals(keys.site());
            if (sameSite && known.headline().equals(article.headline())) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private boolean isBorneOut(KnownArticle known, Article article, ArticleKeys keys) throws IOException {
        if (known.textHash() == keys.textHash()
                || (known.headline().isPresent() && known.headline().equals(article.headline()))) {
            return true;
        }
        var text = articles.text(known.revision()).orElse("");
        int shared = 0;
        for (var passage : aligner.align(text, article.text())) {
            shared += Math.min(passage.left().length(), passage.right().length());
        }
        return shared >= SAME_ARTICLE * Math.min(text.length(), article.text().length());
    }
}
