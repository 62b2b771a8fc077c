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
 * several processes one brings it up to date while the others search what is there.
 */
public final class SearchIndex implements AutoCloseable {
    private final Archive archive;
    private final Directory folder;
    private final Path path;
    private final Analyzer analyzer = Analyzers.all();
    private Optional<Searcher> searcher = Optional.empty();
    private boolean isWhole;

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

    /** Takes in what changed in the archive since last time. */
    public synchronized Followed follow() throws IOException {
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
    public synchronized Followed rebuild() throws IOException {
        return follow(archive.name(), Optional.empty(), Optional.empty());
    }

    private Followed follow(String name, Optional<IndexState> state, Optional<String> notice) throws IOException {
        try {
            if (state.isEmpty()) {
                empty();
            }
            long indexed = new Indexer(analyzer).follow(archive, name, folder, state);
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
    private void empty() throws IOException {
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

    /** A page of what {@code query} finds; {@code now} decides what is still under embargo. */
    public synchronized SearchPage search(SearchQuery query, Instant now) throws IOException {
        if (isMissing()) {
            return new SearchPage(0, List.of(), Map.of(), false);
        }
        searcher = Optional.of(current());
        return searcher.get().search(query, now, archive);
    }

    /** Those of {@code stories} in which {@code query} finds something, whatever page it asks for. */
    public synchronized Set<String> among(SearchQuery query, Set<String> stories, Instant now) throws IOException {
        if (isMissing()) {
            return Set.of();
        }
        searcher = Optional.of(current());
        return searcher.get().among(query, stories, now);
    }

    /** How many articles and quotations the index holds. */
    public synchronized int size() throws IOException {
        searcher = Optional.of(current());
        return searcher.get().size();
    }

    /** Whether there is no index even after an attempt to make it: another process is at it, and nothing is found yet. */
    private boolean isMissing() throws IOException {
        if (searcher.isPresent() || DirectoryReader.indexExists(folder)) {
            return false;
        }
        follow();
        return !DirectoryReader.indexExists(folder);
    }

    private Searcher current() throws IOException {
        if (searcher.isEmpty()) {
            if (!DirectoryReader.indexExists(folder)) {
                follow();
            }
            return new Searcher(DirectoryReader.open(folder), analyzer);
        }
        return searcher.get().newest();
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

    @Override
    public synchronized void close() throws IOException {
        close(searcher);
        folder.close();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
