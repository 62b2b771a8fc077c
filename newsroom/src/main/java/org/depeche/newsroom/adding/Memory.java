package org.depeche.newsroom.adding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import org.depeche.text.story.StorySettings;

/**
 * What the archive's desk has in mind of the last months: whose words were read where, and which stories are under way.
 *
 * <p>It follows the database, and takes in what another process wrote before it is asked anything.
 */
final class Memory {
    private static final int PAGE = 500;

    /** Recalling so many takes long enough to be told. */
    private static final int MANY = 5000;

    /** As far back as passages are looked for; stories look back less far. */
    private static final Duration LONGEST =
            Duration.ofDays(IndexSettings.standard().windowDays());

    private final Archive archive;
    private final Consumer<String> notices;
    private final PassageIndex passages;
    private final StoryClusterer stories = new StoryClusterer(StorySettings.standard());
    private long lastRevision;
    private long lastDecision;

    Memory(Archive archive, Consumer<String> notices) {
        this.archive = archive;
        this.notices = notices;
        this.passages = new PassageIndex(IndexSettings.standard(), this::text);
    }

    /** Takes in what was written since it looked last, as far back as it remembers at all. */
    void catchUp(Instant now) throws IOException {
        var articles = archive.articles();
        long last = articles.lastRevision();
        if (last > lastRevision) {
            long from = articles.newestDate(now.getEpochSecond()) - LONGEST.toSeconds();
            long count = articles.countRecentAfter(lastRevision, from);
            if (count > MANY) {
                notices.accept(archive.address().shown() + ": recalling " + count + " articles of the last months");
            }
            var next = articles.recentAfter(lastRevision, from, PAGE);
            while (!next.isEmpty()) {
                for (var revision : next) {
                    restore(revision);
                }
                next = articles.recentAfter(lastRevision, from, PAGE);
            }
            lastRevision = last;
        }
        for (var decision : archive.decisions().holding()) {
            if (decision.id() > lastDecision) {
                switch (decision.kind()) {
                    case TOGETHER -> decide(decision, Verdict.TOGETHER);
                    case APART -> decide(decision, Verdict.APART);
                    case OWNER, CREDIT, NO_CREDIT, NAME -> {}
                }
            }
        }
    }

    /** Takes a decision on two articles. */
    void decide(Decision decision, Verdict verdict) {
        stories.decide(new StoryDecision(decision.subject(), decision.object(), verdict));
        lastDecision = Math.max(lastDecision, decision.id());
    }

    private void restore(StoredArticle revision) throws IOException {
        var article = revision.reading().article();
        passages.add(named(article, revision.revision()));
        if (revision.number() == revision.revisions() && revision.story().isPresent()) {
            var story = revision.story().get();
            var thread =
                    archive.stories().read(story).map(known -> known.thread()).orElse(story);
            stories.restore(item(revision.reading(), revision.label(), List.of()), story, thread);
        }
        lastRevision = Math.max(lastRevision, revision.revision());
    }

    /** The passages that the text of a new {@code revision} shares with those before; both sides named by revision. */
    List<ReusePair> passages(Article article, long revision) {
        lastRevision = Math.max(lastRevision, revision);
        return passages.add(named(article, revision));
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
        try {
            return archive.articles().text(Long.parseLong(revision)).orElse("");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
