package org.depeche.newsroom.adding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.depeche.store.Archive;
import org.depeche.store.article.KnownArticle;
import org.depeche.store.article.NewRevision;
import org.depeche.text.article.Article;
import org.depeche.text.reading.Reading;
import org.depeche.text.reuse.index.ReusePair;
import org.depeche.text.story.StoryItem;

/**
 * Takes gathered articles into the archive within one transaction: known or new, its passages, its story.
 *
 * <p>First all of a batch are recognised and kept; meanwhile another thread looks for the words that they share. Then
 * each comes into its story, in the same order.
 */
final class Desk {
    private final Archive archive;
    private final Memory memory;
    private final Gatherer gatherer;
    private final Recogniser recogniser;
    private final StoryKeeper stories;

    Desk(Archive archive, Memory memory, Gatherer gatherer, StoryKeeper stories) {
        this.archive = archive;
        this.memory = memory;
        this.gatherer = gatherer;
        this.recogniser = new Recogniser(archive.articles());
        this.stories = stories;
    }

    /** What was received, and what is still to be done with it when all of its batch is. */
    private sealed interface Received {
        record Settled(Taken taken) implements Received {}

        record Unchanged(String place, KnownArticle article) implements Received {}

        /** Kept; with which others it shares words is being looked for meanwhile. */
        record Kept(
                String place,
                Taken.Outcome outcome,
                KnownArticle article,
                Reading reading,
                CompletableFuture<List<ReusePair>> passages)
                implements Received {}
    }

    /** Takes all of {@code gathered}; belongs in a transaction that ends with {@link StoryKeeper#refresh}. */
    List<Taken> take(List<Gathered> gathered) throws IOException {
        var received = new ArrayList<Received>();
        for (var each : gathered) {
            received.add(receive(each));
        }
        archive.flush();
        var taken = new ArrayList<Taken>();
        for (var each : received) {
            taken.add(settle(each));
        }
        stories.mend();
        return taken;
    }

    private Received receive(Gathered gathered) throws IOException {
        return switch (gathered) {
            case Gathered.Refused refused ->
                new Received.Settled(Taken.refused(refused.place(), refused.reason(), refused.loss()));
            case Gathered.Arrived arrived -> receive(arrived);
        };
    }

    private Received receive(Gathered.Arrived arrived) throws IOException {
        var known = recogniser.recognise(arrived.article(), arrived.keys());
        if (known.isPresent() && recogniser.isUnchanged(known.get(), arrived.article(), arrived.keys())) {
            noteAddresses(known.get(), arrived.keys());
            withdrawKilled(arrived.article(), known.get());
            return new Received.Unchanged(arrived.place(), known.get());
        }
        var superseded = superseded(arrived, known);
        return superseded.isPresent() ? new Received.Settled(superseded.get()) : keep(gatherer.whole(arrived), known);
    }

    private Taken settle(Received received) throws IOException {
        return switch (received) {
            case Received.Settled settled -> settled.taken();
            case Received.Unchanged same ->
                Taken.of(
                        same.place(),
                        Taken.Outcome.UNCHANGED,
                        same.article().label(),
                        archive.stories().storyOf(same.article().id()));
            case Received.Kept kept ->
                Taken.of(
                        kept.place(),
                        kept.outcome(),
                        kept.article().label(),
                        Optional.of(stories.keep(kept.reading(), kept.article(), found(kept.passages()))));
        };
    }

    /** What the other thread found; what it failed with is thrown here. */
    private static List<ReusePair> found(CompletableFuture<List<ReusePair>> passages) throws IOException {
        try {
            return passages.join();
        } catch (CompletionException failure) {
            switch (failure.getCause()) {
                case UncheckedIOException broken -> throw broken.getCause();
                case RuntimeException defect -> throw defect;
                case null, default -> throw failure;
            }
        }
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

    private Received keep(Gathered.Arrived arrived, Optional<KnownArticle> known) throws IOException {
        var reading = Objects.requireNonNull(arrived.reading());
        long revision = archive.articles().nextRevision();
        var passages = memory.passages(arrived.article(), revision);
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
        stories.note(kept, arrived.article());
        withdrawKilled(arrived.article(), kept);
        var outcome = known.isPresent() ? Taken.Outcome.REVISED : Taken.Outcome.ADDED;
        return new Received.Kept(arrived.place(), outcome, kept, reading, passages);
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
                archive.stories().storyOf(known.get().id()).ifPresent(stories::touch);
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
}
