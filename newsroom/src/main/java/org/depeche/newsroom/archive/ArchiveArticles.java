package org.depeche.newsroom.archive;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.depeche.store.Archive;
import org.depeche.store.article.StoredArticle;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.depeche.text.reading.Reading;

/** Reads the articles of an archive that may be shown, one after the other, with what people decided. */
public final class ArchiveArticles {
    private static final int PAGE = 200;

    private final Clock clock;

    public ArchiveArticles(Clock clock) {
        this.clock = clock;
    }

    /** An article as it is shown. */
    public record Shown(Reading reading, String seenAt, int revisions, Optional<String> story) {}

    /** Takes one article after the other. */
    public interface Taker {
        void take(Shown article) throws IOException;
    }

    /** Hands on all articles in the order of their coming, or those of one story. */
    public void each(String archive, Optional<String> story, Taker taker) throws IOException {
        try (var opened = Archive.open(ArchiveAddress.parse(archive), Access.READ, clock.instant())) {
            if (story.isPresent()) {
                handOn(opened.articles().ofStory(story.get()), taker);
                return;
            }
            var articles = opened.articles().after(0, PAGE);
            while (!articles.isEmpty()) {
                handOn(articles, taker);
                articles = opened.articles().after(articles.getLast().id(), PAGE);
            }
        }
    }

    private void handOn(List<StoredArticle> articles, Taker taker) throws IOException {
        for (var stored : articles) {
            if (OpenStory.isShown(stored, clock.instant())) {
                taker.take(new Shown(stored.reading(), stored.seenAt(), stored.revisions(), stored.story()));
            }
        }
    }
}
