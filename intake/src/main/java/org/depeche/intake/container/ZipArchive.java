package org.depeche.intake.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads the entries of a zip file, of which the WACZ web archive is one. */
public final class ZipArchive {
    private static final Charset OLD_NAMES = Charset.forName("IBM437");
    private static final String WEB_ARCHIVE = "archive/";
    private final UnpackingLimit limit;

    public ZipArchive(UnpackingLimit limit) {
        this.limit = limit;
    }

    /** Reads the zip file at {@code path}. */
    public void read(String place, Path path, EntryReader entries) throws IOException {
        limit.packed(Files.size(path));
        readFile(place, path, entries);
    }

    /** Reads a zip that stands in another container; its list of entries is at its end, so it is put on disk first. */
    public void read(String place, InputStream stream, EntryReader entries) throws IOException {
        try (var spooled = SpooledFile.of(stream)) {
            readFile(place, spooled.path(), entries);
        }
    }

    private void readFile(String place, Path path, EntryReader entries) throws IOException {
        try (var zip = open(path)) {
            boolean crawl = zip.getEntry("datapackage.json") != null
                    && zip.stream().anyMatch(entry -> entry.getName().startsWith(WEB_ARCHIVE));
            for (var all = zip.entries().asIterator(); all.hasNext(); ) {
                var entry = all.next();
                // A WACZ's lists of pages and its indexes repeat what its WARC files hold.
                if (!passed(zip, entry) && (!crawl || entry.getName().startsWith(WEB_ARCHIVE))) {
                    read(EntryNames.place(place, entry.getName()), zip, entry, entries);
                }
            }
        } catch (IllegalArgumentException malformed) {
            throw new ZipException("its list of entries is damaged: " + malformed.getMessage());
        }
    }

    private static ZipFile open(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException badName) {
            return new ZipFile(path.toFile(), OLD_NAMES);
        }
    }

    private static boolean passed(ZipFile zip, ZipEntry entry) {
        return entry.isDirectory()
                || EntryNames.isHidden(entry.getName())
                || SavedPage.isPart(entry.getName(), name -> zip.getEntry(name) != null);
    }

    private void read(String place, ZipFile zip, ZipEntry entry, EntryReader entries) throws IOException {
        try (var content = zip.getInputStream(entry)) {
            if (content == null) {
                entries.refuse(place, "its bytes cannot be found in the zip", true);
            } else {
                entries.read(place, limit.unpacked(content));
            }
        } catch (UnpackingLimit.Exceeded bomb) {
            throw bomb;
        } catch (IOException broken) {
            entries.refuse(place, "cannot be unpacked: " + broken.getMessage(), true);
        }
    }
}
