package org.depeche.newsroom.contract;

import java.io.Writer;
import java.time.Instant;
import java.util.Optional;
import org.depeche.text.article.Article;

/** Writes an article as the line that other commands read: what it says, without what is found in it. */
public final class ArticleLineJson {

    /**
     * Where a line comes from.
     *
     * @param fetched when the article was fetched
     * @param feed the feed that led to it
     * @param revision 1 for an article as it was first seen, 2 for its first change
     * @param remark what a reader should know of it
     */
    public record Origin(Instant fetched, String feed, int revision, Optional<String> remark) {}

    /** Writes the line to {@code out} without a line break; {@code out} stays open. */
    public void write(Article article, Origin origin, Writer out) {
        JsonOut.object(out, json -> {
            ArticleJson.metadata(json, article);
            json.text("text", article.text());
            json.list("captions", article.captions(), caption -> {
                json.text("text", caption.text());
                json.text("credit", caption.credit());
            });
            json.text("fetched", origin.fetched().toString());
            json.text("feed", origin.feed());
            json.number("revision", origin.revision());
            json.text("remark", origin.remark());
        });
    }
}
