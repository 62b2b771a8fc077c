package org.depeche.newsroom.adding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.depeche.intake.Position;
import org.depeche.store.intake.InputPosition;

/** How far each file of the input is taken in, so that a later run goes on behind what is committed. */
final class FileTracks {
    private final ArchiveDesk desk;
    private final boolean resume;
    private final Map<String, String> fingerprints = new ConcurrentHashMap<>();
    private final Map<String, Long> taken = new ConcurrentHashMap<>();
    private long skipped;

    FileTracks(ArchiveDesk desk, boolean resume) {
        this.desk = desk;
        this.resume = resume;
    }

    /** Whether the document at {@code position} was not dealt with by an earlier run. */
    boolean isWanted(Position position) {
        boolean isKnown = resume
                && position.number() > 0
                && position.number() <= taken.computeIfAbsent(position.file(), this::takenEarlier);
        skipped += isKnown ? 1 : 0;
        return !isKnown;
    }

    /** How many documents were passed over because an earlier run had dealt with them. */
    long skipped() {
        return skipped;
    }

    /** How far the files are when {@code batch} is committed. */
    List<InputPosition> after(List<Gathered> batch) {
        var last = new LinkedHashMap<String, InputPosition>();
        for (var each : batch) {
            var position = each.position();
            if (position.number() > 0) {
                last.put(
                        position.file(),
                        new InputPosition(
                                name(position.file()),
                                fingerprint(position.file()),
                                position.number(),
                                position.place()));
            }
        }
        return List.copyOf(last.values());
    }

    private long takenEarlier(String file) {
        try {
            return desk.position(name(file))
                    .filter(earlier -> earlier.fingerprint().equals(fingerprint(file)))
                    .map(InputPosition::arrivals)
                    .orElse(0L);
        } catch (IOException unknown) {
            // What is not known is taken again, which does no harm.
            return 0;
        }
    }

    private static String name(String file) {
        return Path.of(file).toAbsolutePath().normalize().toString();
    }

    /** A file that was changed meanwhile is another one. */
    private String fingerprint(String file) {
        return fingerprints.computeIfAbsent(
                file,
                any -> Optional.of(Path.of(file))
                        .filter(Files::isRegularFile)
                        .map(FileTracks::sizeAndTime)
                        .orElse(""));
    }

    private static String sizeAndTime(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return "";
        }
    }
}
