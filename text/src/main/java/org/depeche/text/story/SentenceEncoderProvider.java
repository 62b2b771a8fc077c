package org.depeche.text.story;

import java.io.IOException;
import java.net.URI;

/** Opens sentence encoders that people bring; found by {@link java.util.ServiceLoader}. */
public interface SentenceEncoderProvider {

    /**
     * Opens the encoder in {@code folder}.
     *
     * @throws IOException with a line that names what is missing or cannot be read
     */
    SentenceEncoder open(URI folder) throws IOException;
}
