package org.depeche.text.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.depeche.text.article.Language;
import org.jspecify.annotations.Nullable;

/** An article that is remembered: where it stands, what it tells of, and the earlier ones that are like it. */
final class PlacedArticle {
    private static final double SECONDS = 86_400;
    static final int[] NONE = {};

    /** The order in which articles are grouped, whatever the order of their arrival. */
    static final Comparator<PlacedArticle> BY_DATE = (one, other) -> {
        int order = one.moment.compareTo(other.moment);
        return order != 0 ? order : one.id.compareTo(other.id);
    };

    final int slot;
    final String id;
    final String headline;
    final Language language;
    final Optional<Instant> published;
    final List<SharedWords> shared;

    /** The hash codes of the articles that {@code shared} names: most strangers are told by them. */
    private final int[] sharedWithHashes;

    final ArticleVector vector;

    /** Null where no encoder was asked. */
    final @Nullable Embedding embedding;

    /** Where it stands on the clock; that of its arrival where it has no date. */
    final Instant moment;

    /** The slots of the articles most like it when it was last looked up. */
    int[] near = NONE;

    /** How like it each of these is, time and crowd left out. */
    float[] likeness = {};

    /** The logarithm of how many articles are somewhat like it. */
    double crowd;

    /** How many articles were known when it was last looked up. */
    int lookedUpAmong;

    /** {@link LiveStory#NONE} until one is found. */
    LiveStory story;

    PlacedArticle(int slot, StoryItem item, ArticleVector vector, @Nullable Embedding embedding, Instant moment) {
        this.slot = slot;
        this.id = item.id();
        this.headline = item.headline();
        this.language = item.language();
        this.published = item.published();
        this.shared = item.shared();
        this.sharedWithHashes = hashes(shared);
        this.vector = vector;
        this.embedding = embedding;
        this.moment = moment;
        this.story = LiveStory.NONE;
    }

    private PlacedArticle(
            int slot, String id, String headline, Language language, Optional<Instant> published, DataInput in)
            throws IOException {
        this.slot = slot;
        this.id = id;
        this.headline = headline;
        this.language = language;
        this.published = published;
        this.moment = BinaryForm.readMoment(in);
        this.shared = readShared(in);
        this.sharedWithHashes = hashes(shared);
        this.vector = ArticleVector.read(in);
        this.embedding = in.readBoolean() ? Embedding.read(in) : null;
        this.near = BinaryForm.readRising(in);
        this.likeness = BinaryForm.readFloats(in, near.length);
        this.crowd = in.readDouble();
        this.lookedUpAmong = BinaryForm.readNumber(in);
        this.story = LiveStory.NONE;
    }

    /** Writes all but its story and its slot; {@code first} is the first slot that is written at all. */
    void write(DataOutput out, int first) throws IOException {
        BinaryForm.writeText(out, id);
        BinaryForm.writeText(out, headline);
        BinaryForm.writeText(out, language.tag());
        out.writeBoolean(published.isPresent());
        if (published.isPresent()) {
            BinaryForm.writeMoment(out, published.get());
        }
        BinaryForm.writeMoment(out, moment);
        BinaryForm.writeNumber(out, shared.size());
        for (var passage : shared) {
            BinaryForm.writeText(out, passage.article());
            BinaryForm.writeNumber(out, passage.words());
            BinaryForm.writeText(out, passage.agency().orElse(""));
        }
        vector.write(out);
        out.writeBoolean(embedding != null);
        if (embedding != null) {
            embedding.write(out);
        }
        // What lies before the first slot is forgotten; the rest stands in rising order.
        int gone = 0;
        while (gone < near.length && near[gone] < first) {
            gone++;
        }
        int[] places = Arrays.copyOfRange(near, gone, near.length);
        for (int place = 0; place < places.length; place++) {
            places[place] -= first;
        }
        BinaryForm.writeRising(out, places);
        BinaryForm.writeFloats(out, Arrays.copyOfRange(likeness, gone, likeness.length));
        out.writeDouble(crowd);
        BinaryForm.writeNumber(out, lookedUpAmong);
    }

    static PlacedArticle read(DataInput in, int slot) throws IOException {
        var id = BinaryForm.readText(in);
        var headline = BinaryForm.readText(in);
        var language = Language.parse(BinaryForm.readText(in));
        var published = in.readBoolean() ? Optional.of(BinaryForm.readMoment(in)) : Optional.<Instant>empty();
        return new PlacedArticle(slot, id, headline, language, published, in);
    }

    private static List<SharedWords> readShared(DataInput in) throws IOException {
        int count = BinaryForm.readNumber(in);
        var shared = new ArrayList<SharedWords>();
        for (int place = 0; place < count; place++) {
            var article = BinaryForm.readText(in);
            int words = BinaryForm.readNumber(in);
            var agency = BinaryForm.readText(in);
            shared.add(new SharedWords(article, words, agency.isEmpty() ? Optional.empty() : Optional.of(agency)));
        }
        return List.copyOf(shared);
    }

    /** Whether this is the one of the two that tells of their likeness: both may know of it. */
    boolean isFirstOf(PlacedArticle other) {
        // What came later can only be among the near ones of an article that was looked up again.
        return slot < other.slot
                || other.near.length == 0
                || other.near[other.near.length - 1] < slot
                || Arrays.binarySearch(other.near, slot) < 0;
    }

    /** The days between two articles; negative where one has no date. */
    double daysFrom(PlacedArticle other) {
        if (published.isEmpty() || other.published.isEmpty()) {
            return -1;
        }
        long seconds = published.get().getEpochSecond() - other.published.get().getEpochSecond();
        return Math.abs(seconds) / SECONDS;
    }

    /** How many words the two share in passages, as far as that was told. */
    int sharedWords(PlacedArticle other) {
        return Math.max(sharedWith(other.id), other.sharedWith(id));
    }

    private int sharedWith(String other) {
        int words = 0;
        int hash = other.hashCode();
        for (int place = 0; place < sharedWithHashes.length; place++) {
            if (sharedWithHashes[place] == hash && shared.get(place).article().equals(other)) {
                words += shared.get(place).words();
            }
        }
        return words;
    }

    private static int[] hashes(List<SharedWords> shared) {
        return shared.stream().mapToInt(passage -> passage.article().hashCode()).toArray();
    }
}
