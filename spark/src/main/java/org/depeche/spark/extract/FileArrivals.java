package org.depeche.spark.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.depeche.intake.Arrival;
import org.depeche.intake.IntakeSettings;
import org.depeche.intake.Position;
import org.depeche.intake.source.ArticleSource;
import org.jspecify.annotations.Nullable;

/**
 * What arrives from the files of one task, one after the other.
 *
 * <p>The readers of {@code intake} push, a task pulls: between them stands a short queue, and a thread that reads. A file
 * is copied to the task's own disk first, since damaged archives are mended by seeking.
 */
final class FileArrivals implements Iterator<Arrival> {
    private static final int WAITING = 64;
    private static final Arrival END = new Arrival.Refused(Position.of("end"), "end", false);

    private final BlockingQueue<Arrival> queue = new ArrayBlockingQueue<>(WAITING);
    private final Iterator<InputFile> files;
    private final Configuration configuration;
    private final ArticleSource source = new ArticleSource(IntakeSettings.standard());
    private final Thread reader = new Thread(this::readAll, "depeche-reader");
    private @Nullable Arrival next;

    FileArrivals(Iterator<InputFile> files, Configuration configuration) {
        this.files = files;
        this.configuration = configuration;
        reader.setDaemon(true);
        reader.start();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the end is one object, not what is like it
    public boolean hasNext() {
        if (next == null) {
            next = take();
        }
        return next != END;
    }

    @Override
    public Arrival next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        var arrival = next;
        next = null;
        return arrival;
    }

    /** Stops reading: the task has ended, one way or the other. */
    void stop() {
        reader.interrupt();
    }

    private Arrival take() {
        try {
            return queue.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return END;
        }
    }

    private void put(Arrival arrival) {
        try {
            queue.put(arrival);
        } catch (InterruptedException stopped) {
            throw new Stopped(stopped);
        }
    }

    private void readAll() {
        try {
            while (files.hasNext()) {
                read(files.next());
            }
            put(END);
        } catch (Stopped stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(InputFile file) {
        try {
            var copy = Files.createTempFile("depeche-", ".input");
            try {
                var path = new Path(file.path());
                try (var stream = path.getFileSystem(configuration).open(path)) {
                    Files.copy(stream, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
                source.readCopy(file.path(), copy, this::put);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (Stopped stopped) {
            throw stopped;
        } catch (IOException | UncheckedIOException broken) {
            put(new Arrival.Refused(Position.of(file.path()), "cannot be read: " + broken.getMessage(), true));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError broken) {
            // One bad file never stops a job: what a reader did not foresee is told like any other reason. Without its
            // end the task would wait for ever, as where the cluster has an older library than ours.
            put(new Arrival.Refused(Position.of(file.path()), "cannot be read: " + broken, true));
        }
    }

    /** Goes through readers that know no interruption. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stopped(InterruptedException cause) {
            super(cause);
        }
    }
}
