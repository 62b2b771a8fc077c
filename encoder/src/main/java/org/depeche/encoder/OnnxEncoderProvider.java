package org.depeche.encoder;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.depeche.text.story.SentenceEncoder;
import org.depeche.text.story.SentenceEncoderProvider;

/** Opens folders that hold a model of the ONNX form with its tokenizer. */
public final class OnnxEncoderProvider implements SentenceEncoderProvider {

    @Override
    public SentenceEncoder open(URI folder) throws IOException {
        return OnnxEncoder.open(Path.of(folder));
    }
}
