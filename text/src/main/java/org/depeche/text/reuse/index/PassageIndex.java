package org.depeche.text.reuse.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.depeche.text.article.Article;
import org.depeche.text.reuse.anchor.WordFrequencies;
import org.depeche.text.reuse.fold.FoldedWords;
import org.depeche.text.reuse.snapshot.SnapshotReader;
import org.depeche.text.reuse.snapshot.SnapshotWriter;

/**
 * Takes articles one by one and tells the passages that each shares with those before it.
 *
 * <p>Idea: (1) every fourth group of five words is posted under its hash, unless so frequent that it says nothing, and a
 * new article looks up all its groups: a shared stretch of eight words cannot hide. (2) A word group is posted by the
 * article that had it first; a copy posts only what is new in it. So the hottest dispatch has one posting an anchor
 * whether it has three copies or a thousand, no cap is needed that would hide it, and each copy is aligned with the
 * article it has its words from, not with the other copies: O(k) alignments for k copies. (3) The pairs of copies follow
 * from where both overlap in that article, {@link IndexSettings#mostCopies}
 * of them for each. (4) What articles hold at their edges that share nothing else is furniture
 * and no passage; as that shows only after some articles, {@link #stillHolds} takes back what was told before.
 *
 * <p>Changed against the field (1, 2): no document-frequency cap, all groups looked up but few posted, pairs derived
 * through a common source. Limits: words that two copies share but their source lacks are counted only if they are long
 * enough to be found by themselves. The texts are not kept: the caller gives them back by id, as long as the article is
 * held. Nothing is forgotten unasked: who reads a stream calls {@link #forgetBefore} as days pass, and memory stays that
 * of the window. The same articles added in the same order make the same index; {@link #write} and {@link #read} save
 * adding them again. Safe for use by several threads, which wait for one another. Cost: an article some 0.4 ms and about
 * 1.5 KB.
 *
 * <p>(1) D. Smith, R. Cordell, A. Mullen, Computational methods for uncovering reprinted texts in antebellum newspapers,
 * 2015, <a href="https://doi.org/10.1093/alh/ajv029">doi:10.1093/alh/ajv029</a>. (2) S. Schleimer, D. Wilkerson,
 * A. Aiken, Winnowing: local algorithms for document fingerprinting, 2003,
 * <a href="https://doi.org/10.1145/872757.872770">doi:10.1145/872757.872770</a>.
 */
public final class PassageIndex {
    /** Opens a snapshot: « DPI » and the version of what follows. */
    private static final int SIGN = ('D' << 16) | ('P' << 8) | 'I';

    private static final int VERSION = 2;

    private final Holdings holdings;

    /** An index that asks {@code texts} for the text of an article by the id it was added with. */
    public PassageIndex(IndexSettings settings, Function<String, String> texts) {
        this(settings, texts, new WordFrequencies());
    }

    /** An index that knows from the start how much words tell. */
    public PassageIndex(IndexSettings settings, Function<String, String> texts, WordFrequencies frequencies) {
        this.holdings = new Holdings(settings, texts, frequencies);
    }

    /** The passages that {@code article} shares with those added before; none where its id was added before. */
    public synchronized List<ReusePair> add(Article article) {
        if (holdings.holds(article.id())) {
            return List.of();
        }
        int number = holdings.take(article);
        var words = FoldedWords.of(article.text());
        holdings.recent.put(number, words);
        var newcomer = new Newcomer(holdings, number, words);
        newcomer.findDirect();
        newcomer.findThroughOthers();
        newcomer.post();
        holdings.frequencies.count(words, newcomer.copied());
        return newcomer.pairs();
    }

    /**
     * Writes all that it knows to {@code out}, which it leaves open: some seven bytes a posting, and two to four million
     * for its counts of words. The texts are not among it.
     */
    public synchronized void write(OutputStream out) throws IOException {
        var snapshot = new SnapshotWriter(out);
        snapshot.number(SIGN);
        snapshot.number(VERSION);
        snapshot.number(holdings.settings.minimumWords());
        snapshot.number(holdings.settings.windowDays());
        snapshot.number(holdings.settings.mostCopies());
        holdings.write(snapshot);
        snapshot.end();
    }

    /**
     * The index that was written to {@code in}, which holds nothing else; from now on it answers as that one would.
     *
     * @throws IOException where {@code in} fails, holds no snapshot, a damaged one or one of another version
     */
    public static PassageIndex read(InputStream in, Function<String, String> texts) throws IOException {
        var snapshot = new SnapshotReader(in);
        if (snapshot.number("the sign", Long.MAX_VALUE) != SIGN) {
            throw SnapshotReader.damaged("it is none, for it does not begin as one");
        }
        long version = snapshot.number("the version", Long.MAX_VALUE);
        if (version != VERSION) {
            throw SnapshotReader.damaged("it is of version " + version + ", this program reads " + VERSION);
        }
        try {
            var settings = new IndexSettings(
                    snapshot.count("minimumWords", Integer.MAX_VALUE),
                    snapshot.count("windowDays", Integer.MAX_VALUE),
                    snapshot.count("mostCopies", Integer.MAX_VALUE));
            var index = new PassageIndex(settings, texts);
            index.holdings.read(snapshot);
            snapshot.end();
            return index;
        } catch (IllegalArgumentException impossible) {
            throw SnapshotReader.damaged(String.valueOf(impossible.getMessage()));
        }
    }

    /** Forgets the article added with {@code id}; false where none is held. It may then be added anew. */
    public synchronized boolean forget(String id) {
        if (!holdings.holds(id)) {
            return false;
        }
        Succession.forget(holdings, holdings.number(id));
        return true;
    }

    /**
     * Forgets the articles published before {@code day}; one without a day goes when all that were added before it have
     * gone.
     */
    public synchronized void forgetBefore(LocalDate day) {
        boolean areAllGone = true;
        for (int number = holdings.firstHeld(); number < holdings.numbered(); number++) {
            if (!holdings.isLive(number)) {
                continue;
            }
            var member = holdings.member(number);
            if (member.hasDay() ? member.day() < day.toEpochDay() : areAllGone) {
                Succession.forget(holdings, number);
            } else {
                areAllGone = false;
            }
        }
    }

    /** How many articles it holds. */
    public synchronized int size() {
        return holdings.size();
    }

    /** How much memory its postings and links take, about; without ids and the few texts kept at hand. */
    public synchronized long bytes() {
        return holdings.postings.bytes() + holdings.links.bytes();
    }

    /** Whether {@code pair} is still held for a passage, after all that was learned since it was told. */
    public synchronized boolean stillHolds(ReusePair pair) {
        int first = holdings.number(pair.a());
        int second = holdings.number(pair.b());
        return !holdings.isFurniture(first, pair.inA())
                && !holdings.isFurniture(second, pair.inB())
                && (pair.words() >= Newcomer.LONG || !holdings.isSetPhrase(first, pair.inA()));
    }
}
