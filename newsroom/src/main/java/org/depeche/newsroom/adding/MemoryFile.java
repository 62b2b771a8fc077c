package org.depeche.newsroom.adding;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.depeche.store.Archive;
import org.depeche.store.sql.ArchiveAddress;
import org.depeche.text.story.StoryClusterer;
import org.depeche.text.story.StorySettings;

/**
 * The stories that a desk has in mind, in a file beside the archive, so that the next start need not build them again.
 *
 * <p>It holds nothing that the archive does not, and may be deleted at any time. A file that is damaged, of another
 * archive or of another version of the program is passed over, and one takes its place when the desk is closed. The
 * checksums are those of the ZIP form.
 */
final class MemoryFile {
    private static final String ABOUT = "about";
    private static final String STORIES = "stories";

    /** Empty for a server's archive, which many machines share. */
    private final Optional<Path> file;

    private final Archive archive;

    MemoryFile(Archive archive) {
        this.file = archive.address() instanceof ArchiveAddress.InFile inFile
                ? Optional.of(inFile.beside(".memory"))
                : Optional.empty();
        this.archive = archive;
    }

    /**
     * What was in mind once.
     *
     * @param revision the last revision that was taken in
     * @param sequence the archive's change after which it was written
     */
    record Recalled(long revision, long sequence, StoryClusterer stories) {}

    /** Of which archive a file is, and how far it had grown. */
    private record About(String archive, long revision, long contentHash, long sequence) {}

    /** What the file holds; empty where there is none that fits the archive as it is. */
    Optional<Recalled> read() throws IOException {
        if (file.isEmpty() || !Files.isRegularFile(file.get())) {
            return Optional.empty();
        }
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file.get()), 1 << 16))) {
            var about = readAbout(part(zip, ABOUT));
            if (!fits(about)) {
                return Optional.empty();
            }
            var stories = StoryClusterer.read(new DataInputStream(part(zip, STORIES)), StorySettings.standard());
            requireEnd(zip);
            return Optional.of(new Recalled(about.revision, about.sequence, stories));
        } catch (IOException unreadable) {
            // It is made again from the archive, which is asked first whether it can be read at all.
            archive.articles().lastRevision();
            return Optional.empty();
        }
    }

    /** Puts what is in mind in the file's place, whole or not at all. */
    void write(Recalled memory) throws IOException {
        if (file.isPresent()) {
            write(memory, file.get());
        }
    }

    private void write(Recalled memory, Path place) throws IOException {
        var unfinished = place.resolveSibling(
                place.getFileName() + "." + ProcessHandle.current().pid());
        try (var stream = new FileOutputStream(unfinished.toFile());
                var zip = new ZipOutputStream(new BufferedOutputStream(stream, 1 << 16))) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(ABOUT));
            writeAbout(memory, new DataOutputStream(zip));
            zip.putNextEntry(new ZipEntry(STORIES));
            var out = new DataOutputStream(new BufferedOutputStream(zip, 1 << 16));
            memory.stories.write(out);
            out.flush();
            zip.finish();
            zip.flush();
            stream.getFD().sync();
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static InputStream part(ZipInputStream zip, String name) throws IOException {
        // Going on to the next part verifies the checksum of the one before.
        var entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw new ZipException("no part '" + name + "'");
        }
        return new BufferedInputStream(zip, 1 << 16);
    }

    private static void requireEnd(ZipInputStream zip) throws IOException {
        if (zip.getNextEntry() != null) {
            throw new ZipException("more parts than there should be");
        }
    }

    private static About readAbout(InputStream stream) throws IOException {
        var in = new DataInputStream(stream);
        return new About(in.readUTF(), in.readLong(), in.readLong(), in.readLong());
    }

    private void writeAbout(Recalled memory, DataOutputStream out) throws IOException {
        out.writeUTF(archive.name());
        out.writeLong(memory.revision);
        out.writeLong(archive.articles().contentHash(memory.revision).orElse(0));
        out.writeLong(memory.sequence);
        out.flush();
    }

    /** An archive that was put back from a backup has the name and not the revision, or another one of its number. */
    private boolean fits(About about) throws IOException {
        var hash = archive.articles().contentHash(about.revision);
        return about.archive.equals(archive.name()) && hash.isPresent() && hash.getAsLong() == about.contentHash;
    }
}
