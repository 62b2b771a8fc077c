package org.depeche.text.reuse;

import java.util.List;

/** Finds the passages that two texts share, whatever their order. */
public final class PassageAligner {
    private final AlignerSettings settings;

    public PassageAligner(AlignerSettings settings) {
        this.settings = settings;
    }

    /** The shared passages by their place in {@code left}. */
    public List<SharedPassage> align(String left, String right) {
        return List.of();
    }

    AlignerSettings settings() {
        return settings;
    }
}
