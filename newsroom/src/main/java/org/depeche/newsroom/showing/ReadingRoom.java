package org.depeche.newsroom.showing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.depeche.newsroom.Opening;
import org.depeche.newsroom.archive.ArchivedStory;
import org.depeche.newsroom.archive.OpenStory;
import org.depeche.newsroom.wording.Refused;
import org.depeche.store.Archive;
import org.depeche.store.article.KnownArticle;
import org.depeche.store.query.FeedHealth;
import org.depeche.store.story.StoredStory;
import org.depeche.store.story.StoryFilter;
import org.depeche.text.article.CanonicalUrl;

/**
 * Where many people look at one archive while others write to it.
 *
 * <p>What took work is kept until the archive changes: a story in short and a story told whole by the number of its
 * newest change. It is thread-safe.
 */
public final class ReadingRoom implements AutoCloseable {
    private static final int STORIES_KEPT = 400;
    private static final int REFERENCES_KEPT = 50_000;
    private static final int COLLATORS = 2;

    /** So long a front page is good, whatever comes in. */
    private static final Duration LEISURE = Duration.ofSeconds(2);

    private final Readers readers;
    private final Clock clock;
    private final OpenStory openStory;
    private final ExecutorService collators = Executors.newFixedThreadPool(
            COLLATORS, Thread.ofPlatform().daemon().name("collator-", 0).factory());
    private final Bookshelf<StoryRef, CompletableFuture<Optional<ArchivedStory>>> told = new Bookshelf<>(STORIES_KEPT);
    private final StoryScales scales = new StoryScales();
    private final TellingAhead ahead = new TellingAhead();
    private volatile References references = new References(-1, new ConcurrentHashMap<>());
    private volatile Front front = new Front(-1, List.of(), Optional.empty(), Instant.EPOCH);

    private ReadingRoom(Readers readers, Clock clock) {
        this.readers = readers;
        this.clock = clock;
        this.openStory = new OpenStory(clock);
    }

    /** Opens the archive at {@code address}, which must be there, for {@code most} at once. */
    public static ReadingRoom open(String address, Clock clock, int most) throws IOException {
        return new ReadingRoom(Readers.open(address, clock, most), clock);
    }

    /** All stories weighed, as they stood after one change of the archive. */
    private record Front(long change, List<Headliner> stories, Optional<Instant> newest, Instant madeAt) {}

    /**
     * The stories with most weight after the first {@code skip}: independent sources, halved every day and a half. They are
     * told ahead, as one of them is what is mostly opened next.
     */
    public FrontPage today(int skip, int most) throws IOException {
        var current = front();
        var page = new ArrayList<Headliner>();
        for (var story : current.stories.stream().skip(skip).limit(most).toList()) {
            page.add(asTold(story));
        }
        ahead.expect(page.stream().map(Headliner::id).toList(), this::tellAhead);
        return new FrontPage(page, current.stories.size(), current.newest, current.change);
    }

    /** A story that was told whole has as many sources here as on its own page, where more is known than can be weighed. */
    private Headliner asTold(Headliner story) throws IOException {
        var sources = find(story.id())
                .flatMap(told::find)
                .filter(telling -> telling.isDone() && !telling.isCompletedExceptionally())
                .flatMap(CompletableFuture::join)
                .filter(whole -> whole.leftOut() == 0)
                .map(whole -> whole.comparison().collation().sources().independent())
                .filter(independent -> independent > 0);
        return sources.isPresent() ? story.withIndependent(sources.get()) : story;
    }

    /** The number of the archive's newest change. */
    public long newestChange() throws IOException {
        return readers.ask(archive -> archive.digests().newestChange());
    }

    private Front front() throws IOException {
        var current = front;
        // While articles pour in the archive changes many times a second; nobody reads as fast.
        if (clock.instant().isBefore(current.madeAt.plus(LEISURE)) || current.change == newestChange()) {
            return current;
        }
        synchronized (this) {
            long change = newestChange();
            if (front.change != change) {
                front = readers.ask(archive -> weigh(archive, change));
            }
            return front;
        }
    }

    private Front weigh(Archive archive, long change) throws IOException {
        long now = clock.instant().getEpochSecond();
        var stories = scales.digestNewest(archive, now);
        var newest = StoryScales.newest(stories, now);
        return new Front(
                change,
                StoryScales.byWeight(stories, newest.orElse(now)),
                newest.map(Instant::ofEpochSecond),
                clock.instant());
    }

    /** Which stories were asked for while the archive stood at one change. */
    private record References(long change, Map<String, StoryRef> byId) {}

    /** The story {@code id}, the one its articles joined, or the one that the article {@code id} is in. */
    public Optional<StoryRef> find(String id) throws IOException {
        return readers.ask(archive -> {
            long change = archive.digests().newestChange();
            var current = references;
            if (current.change != change || current.byId.size() > REFERENCES_KEPT) {
                current = new References(change, new ConcurrentHashMap<>());
                references = current;
            }
            var known = current.byId.get(id);
            if (known != null) {
                return Optional.of(known);
            }
            var story = OpenStory.find(archive, id, clock.instant());
            if (story.isEmpty()) {
                return Optional.empty();
            }
            var found = reference(archive, story.get());
            // What changed between the two looks is found under the next change.
            current.byId.put(id, found);
            return Optional.of(found);
        });
    }

    /** The article that is known under {@code url}; empty where the archive has none, or it may not be shown. */
    public Optional<String> findAddress(String url) throws IOException {
        var canonical = CanonicalUrl.parse(url);
        if (canonical.isEmpty()) {
            throw new Refused("address", url);
        }
        return readers.ask(
                        archive -> archive.articles().byAddress(canonical.get().value()))
                .map(KnownArticle::label);
    }

    private static StoryRef reference(Archive archive, StoredStory story) throws IOException {
        return new StoryRef(
                story.id(), story.thread(), story.articles(), archive.digests().newestChange(story));
    }

    /** Tells a story whole, which may take a second or more; empty where nothing of it may be shown. */
    public CompletableFuture<Optional<ArchivedStory>> tell(StoryRef story) {
        var telling = told.get(story, key -> CompletableFuture.supplyAsync(() -> open(key), collators));
        // A failure is not kept: the next who asks tries again.
        if (telling.isCompletedExceptionally()) {
            told.remove(story, telling);
        }
        return telling;
    }

    private void tellAhead(String id) {
        try {
            var story = find(id);
            if (story.isPresent()) {
                var telling = new CompletableFuture<Optional<ArchivedStory>>();
                var isOurs = new AtomicBoolean();
                told.get(story.get(), key -> {
                    isOurs.set(true);
                    return telling;
                });
                if (isOurs.get()) {
                    tell(story.get(), telling);
                }
            }
        } catch (IOException unanswered) {
            // Nobody waits for it; who opens the story hears what the archive says then.
        }
    }

    private void tell(StoryRef story, CompletableFuture<Optional<ArchivedStory>> telling) {
        try {
            telling.complete(open(story));
        } catch (RuntimeException failure) {
            telling.completeExceptionally(failure);
        }
    }

    private Optional<ArchivedStory> open(StoryRef story) {
        try {
            return readers.ask(archive -> openStory.open(archive, story.id()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The stories of one matter, the newest first. */
    public List<Headliner> thread(String thread) throws IOException {
        return readers.ask(archive -> {
            var stories = new ArrayList<Headliner>();
            for (var story : archive.stories()
                    .list(StoryFilter.standard().withThread(thread).withMost(100))) {
                scales.digest(archive, story, clock.instant().getEpochSecond()).ifPresent(stories::add);
            }
            return stories;
        });
    }

    /** How the feeds are doing that are or were watched. */
    public List<FeedHealth> feeds() throws IOException {
        return readers.ask(archive -> archive.feeds().all());
    }

    /** An article by its label. */
    public Optional<ShownArticle> article(String label) throws IOException {
        return readers.ask(archive -> {
            var found = archive.articles().read(label);
            if (found.isEmpty() || !OpenStory.isShown(found.get(), clock.instant())) {
                return Optional.empty();
            }
            var revisions = archive.articles().revisions(found.get().id()).stream()
                    .filter(stored -> OpenStory.isShown(stored, clock.instant()))
                    .map(stored -> new ShownArticle.Revision(
                            stored.number(),
                            stored.seenAt(),
                            stored.reading().article().headline(),
                            stored.reading().article().text()))
                    .toList();
            return Optional.of(
                    new ShownArticle(found.get().reading(), found.get().story(), revisions));
        });
    }

    /** What the articles of these labels are called, of those that may be shown. */
    public Map<String, String> headlines(Collection<String> labels) throws IOException {
        return readers.ask(archive -> {
            var headlines = new HashMap<String, String>();
            for (var label : labels) {
                archive.articles()
                        .read(label)
                        .filter(stored -> OpenStory.isShown(stored, clock.instant()))
                        .map(stored -> Opening.orHeadline(stored.reading().article()))
                        .ifPresent(headline -> headlines.put(label, headline));
            }
            return headlines;
        });
    }

    @Override
    public void close() throws IOException {
        ahead.close();
        collators.shutdownNow();
        readers.close();
    }
}
