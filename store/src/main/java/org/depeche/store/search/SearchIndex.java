package org.depeche.store.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.depeche.store.Archive;
import org.depeche.store.query.SearchPage;
import org.depeche.store.query.SearchQuery;

/**
 * The search index of an archive, in a folder of its own: made from the archive, brought up to date from it, and made
 * again where it is missing, damaged or another's.
 *
 * <p>Nothing stands in it that the archive does not hold, so that it may be deleted at any time. It is thread-safe; of
 * several processes one brings it up to date while the others search what is there, and so do the threads of one.
 */
public final class SearchIndex implements AutoCloseable {
    private final Archive archive;
    private final Directory folder;
    private final Path path;
    private final Analyzer analyzer = Analyzers.all();

    /** Held by who writes; the searcher is guarded by this object itself, which is taken second. */
    private final Object writing = new Object();

    private final Indexer indexer = new Indexer(analyzer);
    private Optional<Searcher> searcher = Optional.empty();
    private volatile boolean isWhole;

    private SearchIndex(Archive archive, Path path) throws IOException {
        this.archive = archive;
        this.path = path;
        this.folder = FSDirectory.open(Files.createDirectories(path));
    }

    /** Opens the index of {@code archive} in the folder {@code path}, which is made where it is not there. */
    public static SearchIndex open(Archive archive, Path path) throws IOException {
        return new SearchIndex(archive, path);
    }

    /**
     * What bringing an index up to date did.
     *
     * @param articles how many articles were indexed, anew or again
     * @param isCurrent whether the index holds all that the archive held; not while another process brings it up to date
     * @param notice what a user should know, in one line: that the index was damaged and made again
     */
    public record Followed(long articles, boolean isCurrent, Optional<String> notice) {}

    /**
     * How far a run is that brings an index up to date.
     *
     * @param total how many articles there are to look at
     */
    public record Progress(long done, long total) {}

    /** How far the run is that brings the index up to date now, of whichever thread. */
    public Progress progress() {
        return indexer.progress();
    }

    /** Whether this index was up to date once since it was opened: what it lacks since then came lately. */
    public boolean isWhole() {
        return isWhole;
    }

    /** Takes in what changed in the archive since last time. */
    public Followed follow() throws IOException {
        synchronized (writing) {
            return followAlone();
        }
    }

    private Followed followAlone() throws IOException {
        var name = archive.name();
        var state = Optional.<IndexState>empty();
        var notice = Optional.<String>empty();
        try {
            state = state();
            if (state.isPresent() && !state.get().isFor(name)) {
                notice = Optional.of("the search index was another archive's or another version's, and was made again");
                state = Optional.empty();
            }
        } catch (CorruptIndexException | IndexFormatTooNewException | IndexFormatTooOldException damaged) {
            notice = Optional.of("the search index was damaged and was made again from the archive");
        }
        // To open an index for writing takes longer than to search it, but finds damage: it is done once at least.
        boolean isCurrent =
                state.isPresent() && state.get().sequence() >= archive.digests().newestChange();
        return isWhole && isCurrent ? new Followed(0, true, notice) : follow(name, state, notice);
    }

    /** Makes the index again from the archive, whatever it holds. */
    public Followed rebuild() throws IOException {
        synchronized (writing) {
            return follow(archive.name(), Optional.empty(), Optional.empty());
        }
    }

    private Followed follow(String name, Optional<IndexState> state, Optional<String> notice) throws IOException {
        try {
            if (state.isEmpty()) {
                empty();
            }
            long indexed = indexer.follow(archive, name, folder, state);
            isWhole = true;
            return new Followed(indexed, true, notice);
        } catch (LockObtainFailedException busy) {
            return new Followed(
                    0,
                    false,
                    Optional.of("another process brings the search index up to date; found is what it holds so far"));
        } catch (CorruptIndexException damaged) {
            if (state.isEmpty()) {
                throw damaged;
            }
            return follow(
                    name,
                    Optional.empty(),
                    Optional.of("the search index was damaged and was made again from the archive"));
        }
    }

    /** Deletes what is there: a damaged index cannot even be written over. */
    private synchronized void empty() throws IOException {
        close(searcher);
        searcher = Optional.empty();
        try (var lock = folder.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (var file : folder.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    lock.ensureValid();
                    folder.deleteFile(file);
                }
            }
        }
    }

    /**
     * A page of what {@code query} finds in what the index holds now; {@code now} decides what is still under embargo. An
     * index that is not there is made first, unless another process is at it.
     */
    public SearchPage search(SearchQuery query, Instant now) throws IOException {
        requireMade();
        synchronized (this) {
            var current = current();
            return current.isEmpty()
                    ? new SearchPage(0, List.of(), Map.of(), false)
                    : current.get().search(query, now, archive);
        }
    }

    /** Those of {@code stories} in which {@code query} finds something, whatever page it asks for. */
    public Set<String> among(SearchQuery query, Set<String> stories, Instant now) throws IOException {
        requireMade();
        synchronized (this) {
            var current = current();
            return current.isEmpty() ? Set.of() : current.get().among(query, stories, now);
        }
    }

    /** How many articles and quotations the index holds. */
    public int size() throws IOException {
        requireMade();
        synchronized (this) {
            return current().map(Searcher::size).orElse(0);
        }
    }

    private void requireMade() throws IOException {
        if (!isWhole && !DirectoryReader.indexExists(folder)) {
            follow();
        }
    }

    /** What is searched now; nothing while another process makes the index. */
    private Optional<Searcher> current() throws IOException {
        if (searcher.isPresent()) {
            searcher = Optional.of(searcher.get().newest());
        } else if (DirectoryReader.indexExists(folder)) {
            searcher = Optional.of(new Searcher(DirectoryReader.open(folder), analyzer));
        }
        return searcher;
    }

    private Optional<IndexState> state() throws IOException {
        try {
            return IndexState.of(
                    SegmentInfos.readLatestCommit(folder).getUserData().entrySet());
        } catch (IndexNotFoundException none) {
            return Optional.empty();
        }
    }

    private static void close(Optional<Searcher> open) throws IOException {
        if (open.isPresent()) {
            open.get().close();
        }
    }

    /** Waits for who writes, who stops after the step that he is at, and goes on there next time. */
    @Override
    public void close() throws IOException {
        indexer.stop();
        synchronized (writing) {
            synchronized (this) {
                close(searcher);
                folder.close();
            }
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
