package org.depeche.newsroom.adding;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.depeche.store.Archive;
import org.depeche.store.article.KnownArticle;
import org.depeche.store.article.NewRevision;
import org.depeche.store.article.StoredPassage;
import org.depeche.text.article.Article;
import org.depeche.text.article.Span;
import org.depeche.text.reading.Reading;
import org.depeche.text.reuse.index.ReusePair;
import org.depeche.text.story.Reasons;
import org.depeche.text.story.SharedWords;
import org.depeche.text.story.StoryChange;
import org.depeche.text.story.StoryItem;

/** Takes gathered articles into the archive within one transaction: known or new, its passages, its story. */
final class Desk {
    private final Archive archive;
    private final Memory memory;
    private final Gatherer gatherer;
    private final Recogniser recogniser;
    private final Map<Long, Peer> peers = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Peer> eldest) {
            return size() > 200_000;
        }
    };
    private final Set<String> touched = new HashSet<>();

    Desk(Archive archive, Memory memory, Gatherer gatherer) {
        this.archive = archive;
        this.memory = memory;
        this.gatherer = gatherer;
        this.recogniser = new Recogniser(archive.articles());
    }

    /** What is asked of an article with which another shares words. */
    private record Peer(long article, String label, Optional<String> agency) {}

    /** Takes all of {@code gathered}; belongs in a transaction that ends with {@link #refresh}. */
    List<Taken> take(List<Gathered> gathered) throws IOException {
        var taken = new ArrayList<Taken>();
        for (var each : gathered) {
            taken.add(
                    switch (each) {
                        case Gathered.Refused refused ->
                            Taken.refused(refused.place(), refused.reason(), refused.loss());
                        case Gathered.Arrived arrived -> take(arrived);
                    });
        }
        mend();
        return taken;
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

    private Taken take(Gathered.Arrived arrived) throws IOException {
        var known = recogniser.recognise(arrived.article(), arrived.keys());
        if (known.isPresent() && recogniser.isUnchanged(known.get(), arrived.article(), arrived.keys())) {
            noteAddresses(known.get(), arrived.keys());
            withdrawKilled(arrived.article(), known.get());
            return Taken.of(
                    arrived.place(),
                    Taken.Outcome.UNCHANGED,
                    known.get().label(),
                    archive.stories().storyOf(known.get().id()));
        }
        var superseded = superseded(arrived, known);
        return superseded.isPresent() ? superseded.get() : keep(gatherer.whole(arrived), known);
    }

    /** Whether an agency sent something later in place of this: files come in any order. */
    private Optional<Taken> superseded(Gathered.Arrived arrived, Optional<KnownArticle> known) throws IOException {
        if (known.isEmpty() || arrived.article().dispatch().isEmpty()) {
            return Optional.empty();
        }
        var newest = archive.articles().read(known.get().label());
        return newest.filter(stored ->
                        Succession.isEarlier(arrived.article(), stored.reading().article()))
                .map(stored -> Taken.refused(
                        arrived.place(), "an earlier version of a dispatch in the archive: " + stored.label(), false));
    }

    private void noteAddresses(KnownArticle known, ArticleKeys keys) throws IOException {
        for (var address : keys.addresses()) {
            if (archive.articles().byAddress(address).isEmpty()) {
                archive.articles().addAddress(known.id(), address);
            }
        }
    }

    private Taken keep(Gathered.Arrived arrived, Optional<KnownArticle> known) throws IOException {
        var reading = Objects.requireNonNull(arrived.reading());
        long revision = archive.articles().nextRevision();
        var pairs = memory.passages(arrived.article(), revision);
        var published = StoryItem.published(arrived.article());
        var added = new NewRevision(
                        reading,
                        arrived.place(),
                        arrived.seen(),
                        published.isPresent()
                                ? OptionalLong.of(published.get().getEpochSecond())
                                : OptionalLong.empty(),
                        arrived.keys().contentHash(),
                        arrived.keys().textHash())
                .withheld(Embargo.of(arrived.article()), Embargo.isWithdrawn(arrived.article()));
        var kept = known.isPresent()
                ? archive.articles().revise(known.get(), revision, added)
                : archive.articles()
                        .add(
                                freeLabel(arrived, revision),
                                revision,
                                arrived.keys().addresses(),
                                added);
        peers.put(revision, new Peer(kept.id(), kept.label(), agency(arrived.article())));
        var shared = keepPassages(kept, pairs);
        var story = place(reading, kept, shared);
        withdrawKilled(arrived.article(), kept);
        return Taken.of(
                arrived.place(),
                known.isPresent() ? Taken.Outcome.REVISED : Taken.Outcome.ADDED,
                kept.label(),
                Optional.of(story));
    }

    /**
     * The name that the collection gave the article; where it gave none, its address. With the number of its revision
     * where another article bears that name already.
     */
    private String freeLabel(Gathered.Arrived arrived, long revision) throws IOException {
        var article = arrived.article();
        var label = article.id().equals(arrived.place()) ? article.url().orElse(article.id()) : article.id();
        return archive.articles().byLabel(label).isEmpty() ? label : label + "~" + revision;
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

    /** What an agency withdraws is shown no more, under whatever version it came. */
    private void withdrawKilled(Article article, KnownArticle kept) throws IOException {
        if (Embargo.isWithdrawn(article) || isKilledAlready(article)) {
            archive.articles().withdraw(kept.id());
        }
        for (var identifier : Embargo.killed(article)) {
            archive.articles().addAddress(kept.id(), ArticleKeys.ofKilled(identifier));
            var known = archive.articles().byAddress(ArticleKeys.ofDispatch(identifier));
            if (known.isPresent() && known.get().id() != kept.id()) {
                archive.articles().withdraw(known.get().id());
                archive.stories().storyOf(known.get().id()).ifPresent(touched::add);
            }
        }
    }

    /** Whether the dispatch that withdraws this one came before it. */
    private boolean isKilledAlready(Article article) throws IOException {
        var identifier = article.dispatch().flatMap(dispatch -> dispatch.identifier());
        return identifier.isPresent()
                && archive.articles()
                        .byAddress(ArticleKeys.ofKilled(identifier.get()))
                        .isPresent();
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
