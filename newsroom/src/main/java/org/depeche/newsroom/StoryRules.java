package org.depeche.newsroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.depeche.text.story.SentenceEncoder;
import org.depeche.text.story.SentenceEncoderProvider;
import org.depeche.text.story.StorySettings;
import org.jspecify.annotations.Nullable;

/**
 * By what stories are told, wherever this program tells them: the standard settings, with the sentence encoder that the
 * variable {@code DEPECHE_ENCODER} names by its folder, where it does.
 */
public final class StoryRules {
    static final String VARIABLE = "DEPECHE_ENCODER";

    private StoryRules() {}

    private static @Nullable StorySettings opened;

    /**
     * The settings; an encoder is opened once.
     *
     * @throws UncheckedIOException where an encoder is named that cannot be opened
     */
    public static synchronized StorySettings settings() {
        var settings = opened == null ? settings(System.getenv(VARIABLE)) : opened;
        opened = settings;
        return settings;
    }

    /** The settings with the encoder in {@code folder}; the standard ones where none is named. */
    static StorySettings settings(@Nullable String folder) {
        return folder == null || folder.isBlank()
                ? StorySettings.standard()
                : StorySettings.standard().withEncoder(open(Path.of(folder)));
    }

    private static SentenceEncoder open(Path folder) {
        var provider = ServiceLoader.load(SentenceEncoderProvider.class)
                .findFirst()
                .orElseThrow(() -> failure(new IOException(
                        folder + ": no code that reads encoders is here (docs/operations.md, « An encoder »)")));
        try {
            return provider.open(folder.toAbsolutePath().toUri());
        } catch (IOException failure) {
            throw failure(failure);
        }
    }

    private static UncheckedIOException failure(IOException cause) {
        return new UncheckedIOException(VARIABLE + ": " + cause.getMessage(), cause);
    }
}
