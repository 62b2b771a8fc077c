package org.depeche.newsroom.adding;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.store.Archive;
import org.depeche.store.article.KnownArticle;
import org.depeche.store.article.StoredPassage;
import org.depeche.text.article.Article;
import org.depeche.text.article.Span;
import org.depeche.text.reading.Reading;
import org.depeche.text.reuse.index.ReusePair;
import org.depeche.text.story.Reasons;
import org.depeche.text.story.SharedWords;
import org.depeche.text.story.StoryChange;

/** Writes down with which others an article shares words, in which story it is, and what became of the stories. */
final class StoryKeeper {
    private final Archive archive;
    private final Memory memory;
    private final Map<Long, Peer> peers = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Peer> eldest) {
            return size() > 200_000;
        }
    };
    private final Set<String> touched = new HashSet<>();

    StoryKeeper(Archive archive, Memory memory) {
        this.archive = archive;
        this.memory = memory;
    }

    /** What is asked of an article with which another shares words. */
    private record Peer(long article, String label, Optional<String> agency) {}

    /** Notes a revision that was kept, which later ones may share words with. */
    void note(KnownArticle kept, Article article) {
        peers.put(kept.revision(), new Peer(kept.id(), kept.label(), agency(article)));
    }

    /** Keeps the passages that a revision shares with those before it, and puts its article into a story; which one. */
    String keep(Reading reading, KnownArticle kept, List<ReusePair> passages) throws IOException {
        return place(reading, kept, keepPassages(kept, passages));
    }

    /** Has the machine look again at its stories, and writes down what changed. */
    void mend() throws IOException {
        for (var change : memory.mend()) {
            follow(change);
        }
    }

    /** Shows what was under an embargo that is over. */
    void release(Instant now) throws IOException {
        touched.addAll(archive.articles().release(now.getEpochSecond()));
    }

    /** Notes stories whose articles changed. */
    void touch(String... stories) {
        touched.addAll(List.of(stories));
    }

    /** Counts anew the stories whose articles changed. */
    void refresh(Instant now) throws IOException {
        archive.stories().refresh(touched, archive.articles().sequence(), now.getEpochSecond());
        touched.clear();
    }

    private List<SharedWords> keepPassages(KnownArticle kept, List<ReusePair> pairs) throws IOException {
        var wordsByPeer = new LinkedHashMap<Peer, Integer>();
        var own = String.valueOf(kept.revision());
        int ordinal = 0;
        for (var pair : pairs) {
            boolean isSource = pair.a().equals(own);
            long other = Long.parseLong(isSource ? pair.b() : pair.a());
            var peer = peer(other);
            if (peer.article == kept.id()) {
                continue;
            }
            Span inOwn = isSource ? pair.inA() : pair.inB();
            Span inOther = isSource ? pair.inB() : pair.inA();
            archive.passages()
                    .add(new StoredPassage(
                            kept.revision(),
                            ordinal++,
                            other,
                            inOwn,
                            inOther,
                            pair.words(),
                            pair.changed(),
                            isSource,
                            pair.isQuotation()));
            if (isSource) {
                // What seemed its own is now told to be from this one.
                archive.articles().touch(peer.article);
            }
            if (!pair.isQuotation()) {
                wordsByPeer.merge(peer, pair.words(), Integer::sum);
            }
        }
        var shared = new ArrayList<SharedWords>();
        wordsByPeer.forEach((peer, words) -> shared.add(new SharedWords(peer.label, words, peer.agency)));
        return shared;
    }

    private Peer peer(long revision) throws IOException {
        var known = peers.get(revision);
        if (known == null) {
            known = archive.articles()
                    .ofRevision(revision)
                    .map(owner -> new Peer(owner.article(), owner.label(), owner.agency()))
                    .orElseThrow();
            peers.put(revision, known);
        }
        return known;
    }

    private static Optional<String> agency(Article article) {
        return article.credits().stream()
                .filter(credit -> credit.isNamed())
                .map(credit -> credit.agency())
                .findFirst();
    }

    private String place(Reading reading, KnownArticle kept, List<SharedWords> shared) throws IOException {
        var placement = memory.place(reading, kept, shared);
        var before = archive.stories().storyOf(kept.id());
        before.ifPresent(touched::add);
        archive.stories()
                .thread(
                        placement.story(),
                        placement.thread(),
                        archive.articles().sequence());
        // An article that is placed again keeps its place, and with it the reasons told first.
        if (!before.equals(Optional.of(placement.story()))) {
            archive.stories().place(kept.id(), placement.story(), placement.reasons());
        }
        touched.add(placement.story());
        return placement.story();
    }

    /** Writes down what mending changed. */
    private void follow(StoryChange change) throws IOException {
        var stories = archive.stories();
        long sequence = archive.articles().sequence();
        if (change.kind() == StoryChange.Kind.THREADED) {
            for (var label : change.articles()) {
                var article = archive.articles().byLabel(label);
                var story = article.isPresent() ? stories.storyOf(article.get().id()) : Optional.<String>empty();
                if (story.isPresent()) {
                    stories.thread(story.get(), change.into(), sequence);
                }
            }
            return;
        }
        var thread = stories.read(change.from()).map(known -> known.thread());
        if (stories.read(change.into()).isEmpty()) {
            stories.thread(change.into(), thread.orElse(change.into()), sequence);
        }
        for (var label : change.articles()) {
            var article = archive.articles().byLabel(label);
            if (article.isPresent()) {
                stories.place(
                        article.get().id(), change.into(), memory.reasons(label).orElse(Reasons.none()));
                archive.articles().touch(article.get().id());
            }
        }
        if (change.kind() == StoryChange.Kind.JOINED) {
            stories.moved(change.from(), change.into(), sequence);
        }
        touched.add(change.from());
        touched.add(change.into());
    }
}
