package org.depeche.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Reads files and folders, one document after the other, each told by its content.
 *
 * <p>One bad file never stops a run: it is refused with a reason, and the next one is read.
 */
public final class ArticleSource {
    private final IntakeSettings settings;
    private final DocumentReader documents = new DocumentReader();
    private final ArticleLines lines;

    public ArticleSource(IntakeSettings settings) {
        this.settings = settings;
        this.lines = new ArticleLines(documents, settings.largestLine());
    }

    /** Reads all {@code inputs} in order; files of a folder by their names. */
    public void read(List<Path> inputs, Consumer<Arrival> arrivals) {
        for (var input : inputs) {
            readInput(input, arrivals);
        }
    }

    private void readInput(Path input, Consumer<Arrival> arrivals) {
        var place = input.toString();
        if (!Files.exists(input)) {
            arrivals.accept(new Arrival.Refused(place, "no such file or folder"));
        } else if (Files.isDirectory(input)) {
            readFolder(input, arrivals);
        } else {
            readFile(input, arrivals);
        }
    }

    private void readFolder(Path folder, Consumer<Arrival> arrivals) {
        List<Path> entries;
        try (Stream<Path> listing = Files.list(folder)) {
            entries = listing.filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            arrivals.accept(new Arrival.Refused(folder.toString(), "folder cannot be listed: " + reason(broken)));
            return;
        }
        if (entries.isEmpty()) {
            arrivals.accept(new Arrival.Refused(folder.toString(), "an empty folder"));
        }
        entries.forEach(entry -> readInput(entry, arrivals));
    }

    private void readFile(Path file, Consumer<Arrival> arrivals) {
        try (var stream = new BufferedInputStream(Files.newInputStream(file), Content.LOOK)) {
            readStream(file.toString(), stream, true, arrivals);
        } catch (IOException broken) {
            arrivals.accept(new Arrival.Refused(file.toString(), "cannot be read: " + reason(broken)));
        }
    }

    private void readStream(String place, InputStream stream, boolean mayBeGzip, Consumer<Arrival> arrivals)
            throws IOException {
        stream.mark(Content.LOOK);
        var beginning = stream.readNBytes(Content.LOOK);
        stream.reset();
        var content = beginning.length == 0 ? Content.EMPTY : Content.of(beginning);
        switch (content) {
            case EMPTY -> arrivals.accept(new Arrival.Refused(place, "an empty file"));
            case BINARY -> arrivals.accept(new Arrival.Refused(place, "binary, neither a page nor a text"));
            case GZIP -> readGzip(place, stream, mayBeGzip, arrivals);
            case ARTICLE_LINES -> lines.read(place, stream, arrivals);
            case HTML, TEXT -> arrivals.accept(readDocument(place, content, stream));
        }
    }

    private void readGzip(String place, InputStream stream, boolean mayBeGzip, Consumer<Arrival> arrivals)
            throws IOException {
        if (!mayBeGzip) {
            arrivals.accept(new Arrival.Refused(place, "compressed twice"));
            return;
        }
        readStream(place, new BufferedInputStream(new GZIPInputStream(stream), Content.LOOK), false, arrivals);
    }

    private Arrival readDocument(String place, Content content, InputStream stream) throws IOException {
        var bytes = stream.readNBytes(settings.largestDocument() + 1);
        if (bytes.length > settings.largestDocument()) {
            var megabytes = settings.largestDocument() / 1_000_000;
            return new Arrival.Refused(place, "larger than " + megabytes + " MB, too large for one article");
        }
        return documents.read(place, content, bytes);
    }

    private static String reason(IOException broken) {
        var message = broken.getMessage();
        return message == null ? broken.getClass().getSimpleName() : message;
    }
}
