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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.depeche.newsroom.StoryRules;
import org.depeche.store.Archive;
import org.depeche.text.reuse.index.PassageIndex;
import org.depeche.text.story.StoryClusterer;

/**
 * What a desk has in mind, in a file beside the archive, so that the next start need not build it again.
 *
 * <p>It holds nothing that the archive does not, and may be deleted at any time. One that is damaged, of another archive
 * or of another version of the program is passed over, which is told, and one takes its place when the desk is closed.
 * The checksums are those of the ZIP form.
 */
final class MemoryFile {
    private static final String ABOUT = "about";
    private static final String PASSAGES = "passages";
    private static final String STORIES = "stories";

    /** What else the parts follow from: other settings remember other things. */
    private final String version = "2 " + Memory.PASSAGES + " " + StoryRules.settings();

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Archive archive;
    private final LookBack lookBack;

    /** The file beside {@code archive}; read where {@code lookBack} has room for what it holds. */
    MemoryFile(Archive archive, LookBack lookBack) {
        this.file = archive.address().beside(".memory");
        this.archive = archive;
        this.lookBack = lookBack;
    }

    /**
     * What was in mind once.
     *
     * @param revision the last revision that was taken in
     * @param sequence the archive's change after which it was written
     */
    record Recalled(long revision, long sequence, PassageIndex passages, StoryClusterer stories) {}

    /** Of which archive and program a file is, and how far the archive had grown. */
    private record About(
            String version,
            String archive,
            long revision,
            long contentHash,
            long sequence,
            int passages,
            int stories) {}

    /**
     * What the file holds; empty where there is none that fits the archive as it is.
     *
     * @param texts gives the texts of revisions by their numbers
     * @param notices hears why a file that is there cannot be used
     */
    Optional<Recalled> read(Function<String, String> texts, Consumer<String> notices) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            var about = readAbout(part(zip, ABOUT));
            var misfit = misfit(about);
            if (misfit.isPresent()) {
                notices.accept(passedOver(misfit.get()));
                return Optional.empty();
            }
            var passages = PassageIndex.read(part(zip, PASSAGES), texts);
            var stories = StoryClusterer.read(new DataInputStream(part(zip, STORIES)), StoryRules.settings());
            requireEnd(zip);
            return Optional.of(new Recalled(about.revision, about.sequence, passages, stories));
        } catch (IOException | RuntimeException unreadable) {
            // Damaged bytes may say anything before their checksum is reached. The archive is asked first whether it is
            // not that which cannot be read.
            archive.articles().lastRevision();
            notices.accept(passedOver("it is damaged (" + unreadable.getMessage() + ")"));
            return Optional.empty();
        }
    }

    private String passedOver(String why) {
        return file + ": " + why + "; what it spares is made again from the archive";
    }

    /** Puts what is in mind in the file's place, whole or not at all. */
    void write(Recalled memory) throws IOException {
        var unfinished = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid());
        try (var stream = new FileOutputStream(unfinished.toFile());
                var zip = new ZipOutputStream(new BufferedOutputStream(stream, BUFFER))) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(ABOUT));
            writeAbout(memory, new DataOutputStream(zip));
            zip.putNextEntry(new ZipEntry(PASSAGES));
            memory.passages.write(zip);
            zip.putNextEntry(new ZipEntry(STORIES));
            var out = new DataOutputStream(new BufferedOutputStream(zip, BUFFER));
            memory.stories.write(out);
            out.flush();
            zip.finish();
            zip.flush();
            stream.getFD().sync();
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
        return new BufferedInputStream(zip, BUFFER);
    }

    private static void requireEnd(ZipInputStream zip) throws IOException {
        if (zip.getNextEntry() != null) {
            throw new ZipException("more parts than there should be");
        }
    }

    private static About readAbout(InputStream stream) throws IOException {
        var in = new DataInputStream(stream);
        return new About(
                in.readUTF(), in.readUTF(), in.readLong(), in.readLong(), in.readLong(), in.readInt(), in.readInt());
    }

    private void writeAbout(Recalled memory, DataOutputStream out) throws IOException {
        out.writeUTF(version);
        out.writeUTF(archive.name());
        out.writeLong(memory.revision);
        out.writeLong(archive.articles().contentHash(memory.revision).orElse(0));
        out.writeLong(memory.sequence);
        out.writeInt(memory.passages.size());
        out.writeInt(memory.stories.size());
        out.flush();
    }

    /** Why a file is not of this archive as it is. */
    private Optional<String> misfit(About about) throws IOException {
        if (!about.version.equals(version)) {
            return Optional.of("another version of the program wrote it");
        }
        if (!about.archive.equals(archive.name())) {
            return Optional.of("it is another archive's");
        }
        if (lookBack.isTooMuch(about.passages, about.stories)) {
            return Optional.of("it holds more than there is memory for");
        }
        // An archive that was put back from a backup lacks the revision, or has another one of its number.
        var hash = archive.articles().contentHash(about.revision);
        return hash.isPresent() && hash.getAsLong() == about.contentHash
                ? Optional.empty()
                : Optional.of("it knows more than the archive, which was put back from a backup");
    }
}
