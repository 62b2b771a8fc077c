package org.depeche.newsroom.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Where a watch remembers its feeds, so that it goes on where it was: in the archive into which it puts articles, else in
 * a folder. Any thread may call.
 */
public abstract class FeedMemory implements Closeable {
    FeedMemory() {}

    /** In {@code folder}, which is made where it is not there and holds one watch at a time. */
    public static FeedMemory inFolder(Path folder) throws IOException {
        return StateFolder.open(folder);
    }

    /** In the archive at {@code address}, which is made where it is not there. */
    public static FeedMemory inArchive(String address, Clock clock) throws IOException {
        return ArchiveMemory.open(address, clock);
    }

    /** What is known of the feed at {@code address}, as its list gives it; empty where nothing is. */
    abstract Optional<FeedState> read(String address) throws IOException;

    /** Whether nobody dropped the feed at {@code address}, of which something was known. */
    abstract boolean holds(String address) throws IOException;

    /** The feeds of which anything is known, as their lists give them. */
    abstract List<String> addresses() throws IOException;

    /** Writes down how a feed is now; when this returns, it is safe. */
    abstract void write(FeedState state) throws IOException;
}
