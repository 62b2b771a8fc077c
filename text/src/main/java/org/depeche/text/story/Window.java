package org.depeche.text.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The articles remembered, in the order of their arrival, with the index over them.
 *
 * <p>What lies further back than the window is long is forgotten, now and then, by the clock of what arrives.
 */
final class Window {
    private static final int LOOKED_AT = 48;

    /** How many more are looked at for what they mean, where that is known. */
    private static final int MEANT = 16;

    /** Of how many these are chosen, which a quick look finds. */
    private static final int MEANT_ROUGHLY = 256;

    /** How many characters of a text are encoded after its headline: encoders read no more than a paragraph or two. */
    private static final int ENCODED = 600;

    private static final double CROWD_UNIT = 10;

    /** All are looked at for what is past when a sixty-fourth as many have come, and the clock has had time to turn. */
    private static final int SWEEPS = 64;

    private final Duration length;
    private final FeatureReader reader = new FeatureReader();
    private final Vocabulary vocabulary;
    private final CandidateIndex index;
    private final PairEvidence evidence;
    private final Optional<SentenceEncoder> encoder;
    private final Map<String, PlacedArticle> byId = new HashMap<>();
    private @Nullable PlacedArticle[] articles = new PlacedArticle[256];
    private ArrivalClock clock = new ArrivalClock();
    private int addedSinceSweep;

    /** The slot of the array's first place; what lies before {@code first} is cleared away by halves. */
    private int base;

    private int first;
    private int end;

    Window(StorySettings settings) {
        this(settings, new Vocabulary());
    }

    private Window(StorySettings settings, Vocabulary vocabulary) {
        this.length = settings.window();
        this.vocabulary = vocabulary;
        this.index = new CandidateIndex(vocabulary);
        this.evidence = new PairEvidence(vocabulary, settings);
        this.encoder = settings.encoder();
    }

    void write(DataOutput out) throws IOException {
        vocabulary.write(out);
        clock.write(out);
        BinaryForm.writeNumber(out, addedSinceSweep);
        BinaryForm.writeNumber(out, end - first);
        for (int slot = first; slot < end; slot++) {
            var article = at(slot);
            out.writeBoolean(article != null);
            if (article != null) {
                article.write(out, first);
                out.writeFloat(index.norm(article));
            }
        }
    }

    static Window read(DataInput in, StorySettings settings) throws IOException {
        var window = new Window(settings, Vocabulary.read(in));
        window.clock = ArrivalClock.read(in);
        window.addedSinceSweep = BinaryForm.readNumber(in);
        int slots = BinaryForm.readNumber(in);
        for (int slot = 0; slot < slots; slot++) {
            window.room();
            window.end++;
            if (in.readBoolean()) {
                var article = PlacedArticle.read(in, slot);
                window.articles[slot] = article;
                window.byId.put(article.id, article);
                window.index.add(article, in.readFloat());
            }
        }
        return window;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    PairEvidence evidence() {
        return evidence;
    }

    int first() {
        return first;
    }

    int end() {
        return end;
    }

    int size() {
        return byId.size();
    }

    /** The article at {@code slot}; null where none is remembered there. */
    @Nullable PlacedArticle at(int slot) {
        return slot < first || slot >= end ? null : articles[slot - base];
    }

    Optional<PlacedArticle> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Takes {@code item} in; its story is still to be found. */
    PlacedArticle add(StoryItem item) {
        var vector = new ArticleVector(reader.read(item), vocabulary);
        item.published().ifPresent(clock::see);
        var date = item.published().orElse(clock.now());
        room();
        var article = new PlacedArticle(end, item, vector, embedding(item), date);
        articles[end++ - base] = article;
        byId.put(item.id(), article);
        index.add(article);
        return article;
    }

    private void room() {
        if (end - base == articles.length) {
            articles = Arrays.copyOf(articles, articles.length * 2);
        }
    }

    /** Takes an article out: a new edition of it comes. */
    void remove(PlacedArticle article) {
        index.drop(article);
        takeOut(article);
    }

    private void takeOut(PlacedArticle article) {
        vocabulary.remove(article.vector.features);
        articles[article.slot - base] = null;
        byId.remove(article.id, article);
    }

    /** Hands on and forgets the articles that the clock has left behind; now and then. */
    void forgetOld(Consumer<PlacedArticle> forgotten) {
        if (++addedSinceSweep > Math.max(ArrivalClock.LAST, size() / SWEEPS)) {
            addedSinceSweep = 0;
            // What came last is spared: with an archive of years ago the clock has yet to turn.
            int settled = end - ArrivalClock.LAST;
            forget(article -> article.slot < settled && isPast(article), forgotten);
        }
    }

    /** Hands on and forgets the articles before {@code date}. */
    void forgetBefore(Instant date, Consumer<PlacedArticle> forgotten) {
        forget(article -> article.moment.isBefore(date), forgotten);
    }

    private void forget(Predicate<PlacedArticle> isOver, Consumer<PlacedArticle> forgotten) {
        var over = new ArrayList<PlacedArticle>();
        for (int slot = first; slot < end; slot++) {
            var article = articles[slot - base];
            if (article != null && isOver.test(article)) {
                forgotten.accept(article);
                takeOut(article);
                over.add(article);
            }
        }
        index.dropAll(over);
        while (first < end && articles[first - base] == null) {
            first++;
        }
        index.moveTo(first);
        if (first - base > articles.length / 2) {
            System.arraycopy(articles, first - base, articles, 0, end - first);
            Arrays.fill(articles, end - first, articles.length, null);
            base = first;
        }
    }

    private boolean isPast(PlacedArticle article) {
        return !article.moment.equals(Instant.MIN)
                && article.moment.plus(length).isBefore(clock.now());
    }

    /** The date of what arrives now. */
    Optional<Instant> now() {
        return Optional.of(clock.now()).filter(time -> !time.equals(Instant.MIN));
    }

    /** Looks up the articles most like {@code article} among all that are remembered. */
    void lookUp(PlacedArticle article) {
        article.vector.refresh(vocabulary);
        article.near = withMeant(article, index.nearest(article, first, end, LOOKED_AT));
        article.crowd = Math.log(1 + index.crowd() / CROWD_UNIT);
        article.likeness = new float[article.near.length];
        for (int place = 0; place < article.near.length; place++) {
            var other = at(article.near[place]);
            article.likeness[place] = other == null ? -PairEvidence.BOUND : evidence.likeness(article, other);
        }
        article.lookedUpAmong = vocabulary.articles();
    }

    private @Nullable Embedding embedding(StoryItem item) {
        var opening = item.text().substring(0, Math.min(item.text().length(), ENCODED));
        return encoder.map(told -> told.encode((item.headline() + "\n" + opening).strip()))
                .orElse(null);
    }

    /** The slots given and those of the articles nearest in meaning, which may share no word. */
    private int[] withMeant(PlacedArticle article, int[] near) {
        if (article.embedding == null) {
            return near;
        }
        var roughly = new TopScores(MEANT_ROUGHLY);
        for (int slot = first; slot < end; slot++) {
            var other = at(slot);
            if (other != null && other != article && other.embedding != null) {
                roughly.offer(slot, -article.embedding.differing(other.embedding));
            }
        }
        var best = new TopScores(MEANT);
        for (int slot : roughly.keys()) {
            var other = at(slot);
            if (other != null && other.embedding != null) {
                best.offer(slot, (float) article.embedding.cosine(other.embedding));
            }
        }
        return IntStream.concat(Arrays.stream(near), Arrays.stream(best.keys()))
                .distinct()
                .sorted()
                .toArray();
    }
}
