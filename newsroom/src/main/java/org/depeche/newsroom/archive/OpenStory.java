package org.depeche.newsroom.archive;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depeche.newsroom.Comparison;
import org.depeche.newsroom.adding.Embargo;
import org.depeche.store.Archive;
import org.depeche.store.article.StoredArticle;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.depeche.store.story.StoredStory;
import org.depeche.store.story.StoryFilter;
import org.depeche.text.collation.StoryCollator;
import org.depeche.text.reading.Reading;
import org.depeche.text.story.Reasons;

/** Tells one story of an archive whole, with what people decided. */
public final class OpenStory {
    /** So many articles are collated; a page of more would help nobody. */
    private static final int MOST = 100;

    private final Clock clock;
    private final StoryCollator collator = new StoryCollator();

    public OpenStory(Clock clock) {
        this.clock = clock;
    }

    /** The story {@code id}, or the one that the article {@code id} is in; empty where there is neither. */
    public Optional<ArchivedStory> open(String archive, String id) throws IOException {
        try (var opened = Archive.open(ArchiveAddress.parse(archive), Access.READ, clock.instant())) {
            return open(opened, id);
        }
    }

    /** The same in an archive that is open already. */
    public Optional<ArchivedStory> open(Archive opened, String id) throws IOException {
        var story = find(opened, id, clock.instant());
        return story.isEmpty() ? Optional.empty() : tell(opened, story.get(), id);
    }

    /**
     * The story {@code id}, or the one its articles joined, or the one that the article {@code id} is in. An article that
     * may not be shown at {@code now} is unknown.
     */
    public static Optional<StoredStory> find(Archive archive, String id, Instant now) throws IOException {
        var story = archive.stories().read(id);
        for (int step = 0;
                step < 100 && story.isPresent() && story.get().movedTo().isPresent();
                step++) {
            story = archive.stories().read(story.get().movedTo().get());
        }
        if (story.isPresent()) {
            return story;
        }
        var article = archive.articles().read(id).filter(found -> isShown(found, now));
        return article.isEmpty() || article.get().story().isEmpty()
                ? Optional.empty()
                : archive.stories().read(article.get().story().get());
    }

    private Optional<ArchivedStory> tell(Archive archive, StoredStory story, String id) throws IOException {
        var shown = archive.articles().ofStory(story.id()).stream()
                .filter(article -> isShown(article, clock.instant()))
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        List<Reading> readings =
                shown.stream().limit(MOST).map(StoredArticle::reading).toList();
        var reasons = new HashMap<String, Reasons>();
        for (var member : archive.stories().members(story.id())) {
            reasons.put(member.article(), member.reasons());
        }
        var thread = archive.stories().list(StoryFilter.standard().withThread(story.thread())).stream()
                .map(StoredStory::id)
                .filter(other -> !other.equals(story.id()))
                .toList();
        boolean isAskedFor = story.id().equals(id)
                || shown.stream().anyMatch(article -> article.label().equals(id));
        return Optional.of(new ArchivedStory(
                story.id(),
                isAskedFor ? Optional.empty() : Optional.of(id),
                new Comparison(collator.collate(readings), List.of()),
                shown.stream().collect(Collectors.toMap(StoredArticle::label, StoredArticle::number)),
                reasons,
                thread,
                shown.size() - readings.size()));
    }

    /** What is under embargo or withdrawn is kept, and shown to nobody: a whole article, or one revision of it. */
    public static boolean isShown(StoredArticle article, Instant now) {
        return Embargo.allows(article.reading().article(), now)
                && !article.withdrawn()
                && (article.embargoedUntil().isEmpty()
                        || article.embargoedUntil().getAsLong() <= now.getEpochSecond());
    }
}
