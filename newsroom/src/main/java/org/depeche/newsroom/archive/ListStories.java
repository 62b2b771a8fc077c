package org.depeche.newsroom.archive;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import org.depeche.newsroom.ToldStory;
import org.depeche.store.Archive;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.depeche.store.story.StoryFilter;

/** Lists the stories of an archive. */
public final class ListStories {
    private final Clock clock;

    public ListStories(Clock clock) {
        this.clock = clock;
    }

    /** Hands on the stories that {@code query} asks for, the newest first, one after the other. */
    public void list(StoryQuery query, Consumer<ToldStory> stories) throws IOException {
        try (var archive = Archive.open(ArchiveAddress.parse(query.archive()), Access.READ, clock.instant())) {
            var teller = new StoryTelling(archive, clock.instant());
            for (var story : archive.stories().list(filter(query))) {
                var told = teller.tell(story);
                if (told.isPresent()) {
                    stories.accept(told.get());
                }
            }
        }
    }

    /** Where the list goes on after the stories that {@code query} asks for; empty where it ends with them. */
    public Optional<StoryCursor> next(StoryQuery query) throws IOException {
        try (var archive = Archive.open(ArchiveAddress.parse(query.archive()), Access.READ, clock.instant())) {
            var stories = archive.stories().list(filter(query).withMost(query.most() + 1));
            if (stories.size() <= query.most()) {
                return Optional.empty();
            }
            var last = stories.get(query.most() - 1);
            return Optional.of(new StoryCursor(last.lastAt(), last.id()));
        }
    }

    private static StoryFilter filter(StoryQuery query) {
        var filter = StoryFilter.standard()
                .withFewestArticles(query.fewestArticles())
                .withMost(query.most());
        if (query.from().isPresent()) {
            filter = filter.withFrom(
                    query.from().get().atStartOfDay(ZoneOffset.UTC).toEpochSecond());
        }
        if (query.to().isPresent()) {
            filter = filter.withTo(query.to().get().atTime(LocalTime.MAX).toEpochSecond(ZoneOffset.UTC));
        }
        return query.after().isEmpty()
                ? filter
                : filter.withAfter(
                        query.after().get().lastAt(), query.after().get().id());
    }
}
