package org.depeche.text.story;

import java.time.Duration;
import java.util.Optional;

/**
 * What can be set of the telling of stories.
 *
 * @param window how long an article is remembered after its date; what lies beyond joins no story any more
 * @param weights how much each kind of likeness counts
 * @param encoder gives evidence from what is meant; words alone are compared where there is none
 */
public record StorySettings(Duration window, EvidenceWeights weights, Optional<SentenceEncoder> encoder) {

    public StorySettings {
        if (window.isNegative() || window.isZero()) {
            throw new IllegalArgumentException("window " + window + ": a time above zero is needed");
        }
    }

    /** Articles are remembered for sixty days. */
    public static StorySettings standard() {
        return new StorySettings(Duration.ofDays(60), EvidenceWeights.standard(), Optional.empty());
    }

    public StorySettings withWindow(Duration window) {
        return new StorySettings(window, weights, encoder);
    }

    public StorySettings withWeights(EvidenceWeights weights) {
        return new StorySettings(window, weights, encoder);
    }

    public StorySettings withEncoder(SentenceEncoder encoder) {
        return new StorySettings(window, weights, Optional.of(encoder));
    }
}
