package org.depeche.intake.container;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Reads the entries of a tar stream. */
public final class TarArchive {
    private static final int MOST_PAGES = 1_000;

    /** Reads a tar to its end. */
    public void read(String place, InputStream stream, EntryReader entries) throws IOException {
        var pages = new RecentNames();
        try (var tar = new TarArchiveInputStream(stream, StandardCharsets.UTF_8.name())) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var name = entry.getName();
                if (name.matches("(?i).*\\.x?html?")) {
                    pages.put(name, true);
                }
                if (!entry.isDirectory() && !EntryNames.isHidden(name) && !SavedPage.isPart(name, pages::containsKey)) {
                    read(EntryNames.place(place, name), tar, entry, entries);
                }
            }
        } catch (IllegalArgumentException malformed) {
            throw new IOException("the tar is damaged: " + malformed.getMessage(), malformed);
        }
    }

    private static void read(String place, TarArchiveInputStream tar, TarArchiveEntry entry, EntryReader entries)
            throws IOException {
        // A link's target may lie anywhere on the disk of whoever reads the archive.
        if (entry.isLink() || entry.isSymbolicLink()) {
            entries.refuse(place, "a link in a tar is not followed", false);
        } else if (!entry.isFile() || !tar.canReadEntryData(entry)) {
            entries.refuse(place, "neither a file nor a folder", false);
        } else {
            entries.read(place, new Unclosed(tar));
        }
    }

    /** The pages read last, so that memory does not grow with the tar. */
    private static final class RecentNames extends LinkedHashMap<String, Boolean> {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_PAGES;
        }
    }

    /** An entry's reader may close it; the tar goes on. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream stream) {
            super(stream);
        }

        @Override
        public void close() {}
    }
}
