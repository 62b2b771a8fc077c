package org.depeche.newsroom.contract;

import java.io.Writer;
import java.time.Instant;
import org.depeche.intake.fetch.Reason;
import org.depeche.store.query.FeedHealth;

/** Writes how a feed is doing as one JSON object. */
public final class FeedJson {

    /** Writes {@code feed} to {@code out} without a line break; {@code out} stays open. */
    public void write(FeedHealth feed, Writer out) {
        JsonOut.object(out, json -> {
            json.text("address", feed.address());
            json.text("title", feed.title());
            json.text("asked", feed.asked().map(Instant::toString));
            json.text("next", feed.next().toString());
            json.number("failures", feed.failures());
            json.text("trouble", feed.trouble().map(Reason::parse).map(Reason::toString));
            json.number("added", feed.added());
            json.number("revised", feed.revised());
            json.text("news", feed.news().map(Instant::toString));
        });
    }
}
