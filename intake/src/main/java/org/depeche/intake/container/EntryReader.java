package org.depeche.intake.container;

import java.io.IOException;
import java.io.InputStream;

/** Reads what stands in a container, entry by entry. */
public interface EntryReader {

    /**
     * Reads one entry.
     *
     * @param place the container's place and the entry's name in it; names only, no path on a disk
     */
    void read(String place, InputStream content) throws IOException;

    /** Hears of an entry that cannot be read, or is nothing to read. */
    void refuse(String place, String reason, boolean loss);
}
