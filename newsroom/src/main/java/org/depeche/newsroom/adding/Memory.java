package org.depeche.newsroom.adding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.depeche.newsroom.StoryRules;
import org.depeche.store.Archive;
import org.depeche.store.article.KnownArticle;
import org.depeche.store.article.StoredArticle;
import org.depeche.store.decision.Decision;
import org.depeche.text.article.Article;
import org.depeche.text.name.Name;
import org.depeche.text.reading.Reading;
import org.depeche.text.reuse.index.IndexSettings;
import org.depeche.text.reuse.index.PassageIndex;
import org.depeche.text.reuse.index.ReusePair;
import org.depeche.text.story.Placement;
import org.depeche.text.story.Reasons;
import org.depeche.text.story.SharedWords;
import org.depeche.text.story.StoryChange;
import org.depeche.text.story.StoryClusterer;
import org.depeche.text.story.StoryDecision;
import org.depeche.text.story.StoryDecision.Verdict;
import org.depeche.text.story.StoryItem;

/**
 * What the archive's desk has in mind of the last months: whose words were read where, and which stories are under way.
 *
 * <p>It follows the database, and takes in what another process wrote before it is asked anything.
 */
final class Memory implements AutoCloseable {
    private static final int PAGE = 500;

    /** Recalling so many takes long enough to be told. */
    private static final int MANY = 5000;

    /** Of what thousands print the archive holds what each has from its source and shares with the hundred before it. */
    private static final int MOST_COPIES = 100;

    static final IndexSettings PASSAGES = IndexSettings.standard().withMostCopies(MOST_COPIES);

    /** As far back as passages are looked for; stories look back less far. */
    private static final Duration LONGEST = Duration.ofDays(PASSAGES.windowDays());

    private final Archive archive;
    private final Archive beside;
    private final Consumer<String> notices;
    private final MemoryFile file;
    private final ExecutorService finder = Executors.newSingleThreadExecutor(
            work -> Thread.ofPlatform().daemon().name("passages").unstarted(work));

    /** The texts of revisions that the open transaction keeps, which other connections do not see. */
    private final Map<String, String> uncommitted = new ConcurrentHashMap<>();

    private final Map<Long, Decision> decisions = new HashMap<>();
    private final PassageIndex passages;
    private final StoryClusterer stories;
    private final LookBack lookBack = new LookBack(LONGEST, Runtime.getRuntime().maxMemory());
    private LocalDate forgottenBefore = LocalDate.MIN;
    private long lastRevision;

    /** The archive's change after which nothing was missed. */
    private long lastSequence;

    /** The last revision that the file has. */
    private long writtenRevision;

    /** @param beside a connection of its own to the same archive, for the texts of what was committed */
    Memory(Archive archive, Archive beside, Consumer<String> notices) throws IOException {
        this.archive = archive;
        this.beside = beside;
        this.notices = notices;
        this.file = new MemoryFile(archive, lookBack);
        var recalled = file.read(this::text, notices);
        this.passages =
                recalled.map(MemoryFile.Recalled::passages).orElseGet(() -> new PassageIndex(PASSAGES, this::text));
        this.stories =
                recalled.map(MemoryFile.Recalled::stories).orElseGet(() -> new StoryClusterer(StoryRules.settings()));
        this.lastRevision = recalled.map(MemoryFile.Recalled::revision).orElse(0L);
        this.lastSequence = recalled.map(MemoryFile.Recalled::sequence).orElse(0L);
        this.writtenRevision = lastRevision;
    }

    /** Takes in what was written since it looked last, as far back as it remembers at all; belongs in a transaction. */
    void catchUp(Instant now) throws IOException {
        uncommitted.clear();
        var newest = Instant.ofEpochSecond(archive.articles().newestDate(now.getEpochSecond()));
        long from = newest.minus(LONGEST).getEpochSecond();
        boolean hasGaps = lastRevision > 0 && archive.articles().sequence() > lastSequence + 1;
        takeInRevisions(from);
        if (hasGaps) {
            for (var article : archive.stories().placedSince(lastSequence)) {
                stories.move(article.article(), article.story(), article.thread());
            }
        }
        lastSequence = archive.articles().sequence();
        takeInDecisions();
        forget(newest);
    }

    private void takeInRevisions(long from) throws IOException {
        var articles = archive.articles();
        long last = articles.lastRevision();
        if (last == lastRevision) {
            return;
        }
        long count = articles.countRecentAfter(lastRevision, from);
        if (count > MANY) {
            notices.accept(archive.address().shown() + ": recalling " + count + " articles of the last months");
        }
        var next = articles.recentAfter(lastRevision, from, PAGE);
        while (!next.isEmpty()) {
            restore(next);
            forget(Instant.ofEpochSecond(from).plus(LONGEST));
            next = articles.recentAfter(lastRevision, from, PAGE);
        }
        lastRevision = last;
    }

    /** Hears what people decided and took back, here or in another process. */
    private void takeInDecisions() throws IOException {
        var holding = archive.decisions().holding();
        var ids = new HashSet<Long>();
        holding.forEach(decision -> ids.add(decision.id()));
        for (var gone : List.copyOf(decisions.values())) {
            if (!ids.contains(gone.id())) {
                decide(gone, Verdict.OPEN);
            }
        }
        for (var decision : holding) {
            if (!decisions.containsKey(decision.id())) {
                switch (decision.kind()) {
                    case TOGETHER -> decide(decision, Verdict.TOGETHER);
                    case APART -> decide(decision, Verdict.APART);
                    case OWNER, CREDIT, NO_CREDIT, NAME -> {}
                }
            }
        }
    }

    /** Takes a decision on two articles, or forgets it where {@code verdict} is that it is open again. */
    void decide(Decision decision, Verdict verdict) {
        stories.decide(new StoryDecision(decision.subject(), decision.object(), verdict));
        if (verdict == Verdict.OPEN) {
            decisions.remove(decision.id());
        } else {
            decisions.put(decision.id(), decision);
        }
    }

    /** Forgets what lies too far behind what arrives now, or else behind {@code newest}; more where memory is short. */
    private void forget(Instant newest) {
        var now = stories.now().orElse(newest);
        forgetBefore(now);
        boolean wasLong = !lookBack.isShort();
        while (lookBack.shorten(passages.size(), stories.size())) {
            forgetBefore(now);
        }
        if (wasLong && lookBack.isShort()) {
            notices.accept(
                    archive.address().shown() + ": memory is short, so that new articles are compared with those of "
                            + lookBack.length().toDays() + " days before them instead of " + LONGEST.toDays()
                            + "; DEPECHE_OPTS=-Xmx… gives more");
        }
    }

    private void forgetBefore(Instant now) {
        var day = LocalDate.ofInstant(now.minus(lookBack.length()), ZoneOffset.UTC);
        if (!day.equals(forgottenBefore)) {
            passages.forgetBefore(day);
            forgottenBefore = day;
        }
        if (lookBack.isShort()) {
            stories.forgetBefore(now.minus(lookBack.length()));
        }
    }

    /** Writes down what is in mind where that spares the next start much; belongs after a change that was committed. */
    void writeDown(int worthwhile) {
        if (lastRevision - writtenRevision < worthwhile) {
            return;
        }
        try {
            file.write(new MemoryFile.Recalled(lastRevision, lastSequence, passages, stories));
            writtenRevision = lastRevision;
        } catch (IOException failure) {
            // The archive holds all that matters; the next start takes longer.
            notices.accept(
                    "what the next start would like to remember could not be written down: " + failure.getMessage());
        }
    }

    /** Takes in what is in the archive already: passages and stories side by side, for they ask nothing of one another. */
    private void restore(List<StoredArticle> page) throws IOException {
        var threads = new HashMap<String, String>();
        for (var revision : page) {
            var story = revision.story().orElse("");
            if (isNewest(revision) && !threads.containsKey(story)) {
                threads.put(
                        story,
                        archive.stories()
                                .read(story)
                                .map(known -> known.thread())
                                .orElse(story));
            }
            lastRevision = Math.max(lastRevision, revision.revision());
        }
        var placed = CompletableFuture.runAsync(() -> page.stream()
                .filter(Memory::isNewest)
                .forEach(revision -> {
                    var story = revision.story().orElseThrow();
                    var thread = Objects.requireNonNull(threads.get(story), story);
                    stories.restore(item(revision.reading(), revision.label(), List.of()), story, thread);
                }));
        try {
            for (var revision : page) {
                passages.add(named(revision.reading().article(), revision.revision()));
            }
        } finally {
            placed.join();
        }
    }

    private static boolean isNewest(StoredArticle revision) {
        return revision.number() == revision.revisions() && revision.story().isPresent();
    }

    /**
     * The passages that the text of a new {@code revision} shares with those before; both sides named by revision. They
     * are looked for on a thread of their own, in the order asked; belongs in a transaction that waits for them.
     */
    CompletableFuture<List<ReusePair>> passages(Article article, long revision) {
        lastRevision = Math.max(lastRevision, revision);
        var named = named(article, revision);
        uncommitted.put(named.id(), named.text());
        return CompletableFuture.supplyAsync(() -> passages.add(named), finder);
    }

    Placement place(Reading reading, KnownArticle known, List<SharedWords> shared) {
        return stories.place(item(reading, known.label(), shared));
    }

    List<StoryChange> mend() {
        return stories.mend();
    }

    Optional<Reasons> reasons(String label) {
        return stories.reasons(label);
    }

    private static StoryItem item(Reading reading, String label, List<SharedWords> shared) {
        var names = new ArrayList<String>();
        for (Name name : reading.names()) {
            names.add(name.name());
        }
        var article = reading.article().toBuilder().id(label).build();
        return StoryItem.of(article).withNames(names).withShared(shared);
    }

    private static Article named(Article article, long revision) {
        return article.toBuilder().id(String.valueOf(revision)).build();
    }

    private String text(String revision) {
        var own = uncommitted.get(revision);
        if (own != null) {
            return own;
        }
        try {
            return beside.articles().text(Long.parseLong(revision)).orElse("");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Ends the looking for passages, of which nothing is asked any more. */
    @Override
    public void close() {
        finder.close();
    }
}
