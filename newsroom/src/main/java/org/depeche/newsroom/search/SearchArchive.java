package org.depeche.newsroom.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.depeche.store.Archive;
import org.depeche.store.query.SearchPage;
import org.depeche.store.query.SearchQuery;
import org.depeche.store.search.SearchIndex;
import org.depeche.store.sql.Access;
import org.depeche.store.sql.ArchiveAddress;

/**
 * Searches an archive, open: its articles and what people said in them.
 *
 * <p>Before each search the index takes in what the archive got since. It is thread-safe.
 */
public final class SearchArchive implements AutoCloseable {
    private final Archive archive;
    private final SearchIndex index;
    private final Clock clock;
    private final Consumer<String> notices;

    private SearchArchive(Archive archive, SearchIndex index, Clock clock, Consumer<String> notices) {
        this.archive = archive;
        this.index = index;
        this.clock = clock;
        this.notices = notices;
    }

    /**
     * Opens the archive at {@code address}, which must be there.
     *
     * @param folder where its index lies; without it beside the archive's file, and for a server's database in the
     *     current folder
     * @param notices hears what a user should know: that the index was damaged and made again
     */
    public static SearchArchive open(String address, Optional<Path> folder, Clock clock, Consumer<String> notices)
            throws IOException {
        var place = ArchiveAddress.parse(address);
        var archive = Archive.open(place, Access.READ, clock.instant());
        try {
            var index = SearchIndex.open(archive, folder.orElseGet(() -> place.beside(".index")));
            return new SearchArchive(archive, index, clock, notices);
        } catch (IOException | RuntimeException failure) {
            archive.close();
            throw failure;
        }
    }

    /** A page of what {@code query} finds. */
    public SearchPage search(SearchQuery query) throws IOException {
        follow();
        return look(query);
    }

    /** Takes in what the archive got since; at first, or after another version, that may take minutes. */
    public void follow() throws IOException {
        tell(index.follow());
    }

    /** A page of what {@code query} finds in what was taken in so far. */
    public SearchPage look(SearchQuery query) throws IOException {
        return index.search(query, clock.instant());
    }

    /** Whether all was taken in once: what lacks since then came lately. */
    public boolean isWhole() {
        return index.isWhole();
    }

    /** How far the taking in is that goes on now. */
    public TakingIn progress() {
        var progress = index.progress();
        return new TakingIn(progress.done(), progress.total());
    }

    /** So many articles are taken in, of so many. */
    public record TakingIn(long done, long total) {}

    /**
     * Those of {@code stories} in which {@code query} finds something; empty while another process brings the index up to
     * date.
     */
    public Optional<Set<String>> among(SearchQuery query, Set<String> stories) throws IOException {
        var followed = index.follow();
        tell(followed);
        return followed.isCurrent() ? Optional.of(index.among(query, stories, clock.instant())) : Optional.empty();
    }

    /** Makes the index again from the archive and tells how many articles it holds. */
    public long reindex() throws IOException {
        var followed = index.rebuild();
        tell(followed);
        return followed.articles();
    }

    private void tell(SearchIndex.Followed followed) {
        followed.notice().ifPresent(notice -> notices.accept(index + ": " + notice));
    }

    @Override
    public void close() throws IOException {
        try {
            index.close();
        } finally {
            archive.close();
        }
    }
}
