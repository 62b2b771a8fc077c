package org.depeche.intake.source;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much of an input is read, by the bytes of its files.
 *
 * <p>One thread reads and notes, any other may ask.
 */
public final class InputProgress {
    private final long total;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong ofFile = new AtomicLong();

    private InputProgress(long total) {
        this.total = total;
    }

    /** Nothing of {@code inputs} read so far; how large they are is found out at once. */
    public static InputProgress of(List<Path> inputs) {
        long total = 0;
        for (var input : inputs) {
            long size = size(input);
            if (size < 0) {
                return unknown();
            }
            total += size;
        }
        return new InputProgress(total);
    }

    /** Of an input whose size nobody knows. */
    static InputProgress unknown() {
        return new InputProgress(0);
    }

    /** The share that is read, from 0 to 1; empty where the size of the input is not known. */
    public Optional<Double> share() {
        return total == 0 ? Optional.empty() : Optional.of(Math.min(1.0, (double) (done.get() + ofFile.get()) / total));
    }

    /** Notes how far the file under way is read. */
    void reached(long bytes) {
        ofFile.accumulateAndGet(bytes, Math::max);
    }

    /** Notes that the file under way, of {@code size} bytes, is dealt with. */
    void end(long size) {
        ofFile.set(0);
        done.addAndGet(size);
    }

    /** The bytes of a file or of all files in a folder; negative for what has none, like a pipe. */
    private static long size(Path input) {
        long[] sum = {0};
        try {
            Files.walkFileTree(
                    input, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            sum[0] = attributes.isOther() ? Long.MIN_VALUE / 2 : sum[0] + attributes.size();
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException failure) {
                            // Reading it fails in the same way, and says so then.
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException failure) {
            return -1;
        }
        return sum[0];
    }
}
