package org.depeche.intake.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.depeche.intake.Arrival;
import org.depeche.intake.Arrivals;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.Position;
import org.depeche.intake.container.SavedPage;

/**
 * Reads files and folders, one document after the other, each told by its content.
 *
 * <p>One bad file never stops a run: it is refused with a reason, and the next one is read. Memory does not grow with the
 * input.
 */
public final class ArticleSource {
    private final IntakeSettings settings;
    private final Readers readers;

    public ArticleSource(IntakeSettings settings) {
        this.settings = settings;
        this.readers = Readers.of(settings);
    }

    /** Reads all {@code inputs} in order; files of a folder by their names. */
    public void read(List<Path> inputs, Consumer<Arrival> arrivals) {
        read(inputs, position -> true, arrivals);
    }

    /**
     * Reads those documents of {@code inputs} that are wanted.
     *
     * @param wanted asked before a document is read, so that one that an earlier run has taken costs next to nothing
     */
    public void read(List<Path> inputs, Predicate<Position> wanted, Consumer<Arrival> arrivals) {
        read(inputs, wanted, arrivals, InputProgress.unknown());
    }

    /** Reads those documents of {@code inputs} that are wanted, and notes in {@code progress} how far it is. */
    public void read(
            List<Path> inputs, Predicate<Position> wanted, Consumer<Arrival> arrivals, InputProgress progress) {
        var pass = new Pass(wanted, arrivals, progress);
        inputs.forEach(input -> pass.readInput(input, List.of()));
    }

    /**
     * Reads {@code file}, a copy of what stands elsewhere under the name {@code place}.
     *
     * @param place stands for the file's path in all that is told of it
     */
    public void readCopy(String place, Path file, Consumer<Arrival> arrivals) {
        var pass = new Pass(position -> true, arrivals, InputProgress.unknown());
        pass.readFile(place, file, new Arrivals(place, position -> true, arrivals));
    }

    /** One way through the inputs. */
    private final class Pass {
        private final Predicate<Position> wanted;
        private final Consumer<Arrival> receiver;
        private final InputProgress progress;

        Pass(Predicate<Position> wanted, Consumer<Arrival> receiver, InputProgress progress) {
            this.wanted = wanted;
            this.receiver = receiver;
            this.progress = progress;
        }

        private void readInput(Path input, List<Path> above) {
            if (!Files.exists(input)) {
                receiver.accept(refused(input, "no such file or folder"));
            } else if (Files.isDirectory(input)) {
                readFolder(input, above);
            } else if (Files.isRegularFile(input) || above.isEmpty()) {
                // A pipe that somebody names is read; one found in a folder might keep us waiting for ever.
                readFile(input.toString(), input, new Arrivals(input.toString(), wanted, receiver));
            } else {
                receiver.accept(refused(input, "neither a file nor a folder"));
            }
        }

        private void readFolder(Path folder, List<Path> above) {
            List<Path> entries;
            var folders = new ArrayList<>(above);
            try (Stream<Path> listing = Files.list(folder)) {
                folders.add(folder.toRealPath());
                entries = listing.filter(ArticleSource::isWorthReading).sorted().toList();
            } catch (IOException broken) {
                receiver.accept(refused(folder, "folder cannot be listed: " + reason(broken)));
                return;
            }
            if (above.contains(folders.get(folders.size() - 1))) {
                receiver.accept(refused(folder, "a folder that holds itself, by a link"));
                return;
            }
            if (entries.isEmpty()) {
                receiver.accept(refused(folder, "an empty folder"));
            }
            entries.forEach(entry -> readInput(entry, folders));
        }

        private void readFile(String place, Path file, Arrivals arrivals) {
            var reading = new FileReading(settings, readers, place, file, arrivals, progress);
            try (var stream = Files.newInputStream(file)) {
                reading.read(new BufferedInputStream(reading.limit().packed(stream), 1 << 16));
            } catch (IOException broken) {
                arrivals.lost(arrivals.at(place), "cannot be read: " + reason(broken));
            }
            if (arrivals.isEmpty()) {
                arrivals.lost(arrivals.at(place), "no document in it");
            }
            progress.end(file.toFile().length());
        }
    }

    private static boolean isWorthReading(Path path) {
        var name = path.getFileName().toString();
        boolean parts = SavedPage.isParts(name, beside -> Files.exists(path.resolveSibling(beside)));
        return !name.startsWith(".") && !parts;
    }

    private static Arrival refused(Path path, String reason) {
        return new Arrival.Refused(Position.of(path.toString()), reason, true);
    }

    private static String reason(IOException broken) {
        if (broken instanceof EOFException) {
            return "it breaks off in the middle";
        }
        var message = broken.getMessage();
        return message == null ? broken.getClass().getSimpleName() : message;
    }
}
