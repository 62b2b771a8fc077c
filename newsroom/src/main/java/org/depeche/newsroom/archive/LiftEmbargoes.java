package org.depeche.newsroom.archive;

import java.io.IOException;
import java.time.Instant;
import org.depeche.store.Archive;

/**
 * Shows what was under an embargo that is over. Whoever adds to an archive does so too; beside a server nobody may add for
 * hours, and what it has told stays as it was told until the archive changes.
 */
public final class LiftEmbargoes {
    private LiftEmbargoes() {}

    /** Writes only where an embargo has ended since the last writing. */
    public static void lift(Archive archive, Instant now) throws IOException {
        long second = now.getEpochSecond();
        if (archive.articles().over(second).isEmpty()) {
            return;
        }
        archive.change(() -> {
            var stories = archive.articles().release(second);
            archive.stories().refresh(stories, archive.articles().sequence(), second);
        });
    }
}
