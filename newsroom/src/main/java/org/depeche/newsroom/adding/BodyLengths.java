package org.depeche.newsroom.adding;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depeche.store.Archive;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;
import org.depeche.store.study.LengthShelf;
import org.depeche.text.article.Article;

/**
 * Remarks on articles that are much shorter than their outlet's usual, as an archive knows it: after a change of layout a
 * site's pages yield a third of their text, and nobody would see it.
 *
 * <p>What was remarked on counts from then on, so that an outlet whose articles have become short is soon left in peace.
 * Thread-safe.
 */
public final class BodyLengths implements AutoCloseable {
    private static final int MOST = 200;
    private final Archive archive;
    private final Map<String, Deque<Integer>> newest = new HashMap<>();

    BodyLengths(Archive archive) {
        this.archive = archive;
    }

    /** The lengths in the archive at {@code address}; empty where no archive is there yet. */
    public static Optional<BodyLengths> find(String address, Instant now) throws IOException {
        var place = ArchiveAddress.parse(address);
        boolean absent = place instanceof ArchiveAddress.InFile file && Files.notExists(file.file());
        return absent ? Optional.empty() : Optional.of(new BodyLengths(Archive.open(place, Access.READ, now)));
    }

    /** The remark on an article, one line; empty on most. */
    public synchronized Optional<String> remark(Article article) throws IOException {
        if (article.outlet().isEmpty() || article.paywalled()) {
            return Optional.empty();
        }
        var outlet = article.outlet().get().name();
        var lengths = newest.get(outlet);
        if (lengths == null) {
            lengths = new ArrayDeque<>(new LengthShelf(archive.database()).newest(outlet));
            newest.put(outlet, lengths);
        }
        int length = article.text().length();
        var known = BodyLength.of(List.copyOf(lengths));
        lengths.addFirst(length);
        if (lengths.size() > MOST) {
            lengths.removeLast();
        }
        return known.isMuchLongerThan(length) ? Optional.of(line(outlet, length, known.usual())) : Optional.empty();
    }

    private static String line(String outlet, int length, int usual) {
        return String.format(
                Locale.ROOT,
                "body much shorter than this outlet's usual: %,d characters, most of %s have some %,d",
                length,
                outlet,
                usual);
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
