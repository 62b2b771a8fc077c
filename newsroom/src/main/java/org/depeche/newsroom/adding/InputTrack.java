package org.depeche.newsroom.adding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.depeche.store.intake.InputPosition;

/** How far one input is taken in, counted by what arrived from it. */
final class InputTrack {
    private final String name;
    private final String fingerprint;
    private long toSkip;
    private long taken;
    private String place = "";

    private InputTrack(String name, String fingerprint) {
        this.name = name;
        this.fingerprint = fingerprint;
    }

    static InputTrack of(Path input) throws IOException {
        var name = input.toAbsolutePath().normalize().toString();
        // What a folder holds may have changed anywhere: it is looked at again, and what is known already costs little.
        var fingerprint = Files.isRegularFile(input)
                ? Files.size(input) + " " + Files.getLastModifiedTime(input).toInstant()
                : "";
        return new InputTrack(name, fingerprint);
    }

    String name() {
        return name;
    }

    boolean isSame(InputPosition earlier) {
        return !fingerprint.isEmpty() && earlier.fingerprint().equals(fingerprint);
    }

    void skip(long arrivals) {
        toSkip = arrivals;
        taken = arrivals;
    }

    /** Whether the next arrival was dealt with by an earlier run. */
    boolean isSkipped() {
        return toSkip-- > 0;
    }

    InputPosition after(List<Gathered> batch) {
        taken += batch.size();
        place = batch.get(batch.size() - 1).place();
        return new InputPosition(name, fingerprint, taken, place, false);
    }

    InputPosition finished() {
        return new InputPosition(name, fingerprint, taken, place, true);
    }
}
