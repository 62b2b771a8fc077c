package org.depeche.encoder;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.zip.CRC32;
import org.depeche.text.story.Embedding;
import org.depeche.text.story.SentenceEncoder;

/**
 * A model of the ONNX form with the tokenizer it was trained with, as the sentence-transformers family publishes them:
 * {@code model.onnx}, {@code tokenizer.json} and, where the usual settings do not hold, {@code encoder.properties}.
 *
 * <p>It reads one text at a time on one core. The runtime's own memory is given back when the process ends.
 */
final class OnnxEncoder implements SentenceEncoder {
    private static final String MODEL = "model.onnx";
    private static final String TOKENIZER = "tokenizer.json";

    private final String name;
    private final EncoderSettings settings;
    private final HuggingFaceTokenizer tokenizer;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private OnnxEncoder(
            String name,
            EncoderSettings settings,
            HuggingFaceTokenizer tokenizer,
            OrtEnvironment environment,
            OrtSession session) {
        this.name = name;
        this.settings = settings;
        this.tokenizer = tokenizer;
        this.environment = environment;
        this.session = session;
    }

    static OnnxEncoder open(Path folder) throws IOException {
        var model = required(folder, MODEL);
        var words = required(folder, TOKENIZER);
        var settings = EncoderSettings.read(folder);
        var environment = OrtEnvironment.getEnvironment();
        try {
            var options = new OrtSession.SessionOptions();
            options.setIntraOpNumThreads(1);
            var encoder = new OnnxEncoder(
                    name(model, words, settings),
                    settings,
                    tokenizer(words, settings),
                    environment,
                    environment.createSession(model.toString(), options));
            encoder.checkInputs(model);
            encoder.vector("Essai.");
            return encoder;
        } catch (OrtException broken) {
            throw new IOException(model + ": not a model that can be run: " + broken.getMessage(), broken);
        }
    }

    private static Path required(Path folder, String name) throws IOException {
        var file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + ": an encoder's folder holds " + MODEL + " and " + TOKENIZER);
        }
        return file;
    }

    private static HuggingFaceTokenizer tokenizer(Path file, EncoderSettings settings) throws IOException {
        try {
            return HuggingFaceTokenizer.builder()
                    .optTokenizerPath(file)
                    .optTruncation(true)
                    .optMaxLength(settings.tokens())
                    .optPadding(false)
                    .build();
        } catch (RuntimeException broken) {
            throw new IOException(file + ": not a tokenizer that can be read: " + broken.getMessage(), broken);
        }
    }

    /** What tells the encoder from others: the sum of its files, for names of folders lie. */
    private static String name(Path model, Path tokenizer, EncoderSettings settings) throws IOException {
        var sum = new CRC32();
        for (var file : new Path[] {model, tokenizer}) {
            try (var in = Files.newInputStream(file)) {
                var buffer = new byte[1 << 16];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    sum.update(buffer, 0, read);
                }
            }
        }
        return "onnx " + Long.toHexString(sum.getValue()) + " " + settings;
    }

    private void checkInputs(Path model) throws IOException {
        for (var input : session.getInputNames()) {
            switch (input) {
                case "input_ids", "attention_mask", "token_type_ids" -> {}
                default ->
                    throw new IOException(model + ": it wants an input « " + input + " » that no tokenizer gives");
            }
        }
    }

    @Override
    public Embedding encode(String text) {
        try {
            return Embedding.of(vector(text));
        } catch (OrtException failure) {
            throw new IllegalStateException("the encoder failed: " + failure.getMessage(), failure);
        }
    }

    @Override
    public double unrelated() {
        return settings.unrelated();
    }

    @Override
    public double same() {
        return settings.same();
    }

    @Override
    public String toString() {
        return name;
    }

    private float[] vector(String text) throws OrtException {
        var encoding = tokenizer.encode(settings.prefix() + text);
        var inputs = new HashMap<String, OnnxTensorLike>();
        try {
            for (var input : session.getInputNames()) {
                inputs.put(input, OnnxTensor.createTensor(environment, new long[][] {row(input, encoding)}));
            }
            try (var result = session.run(inputs)) {
                return pooled(result.get("sentence_embedding").orElse(result.get(0)));
            }
        } finally {
            inputs.values().forEach(OnnxTensorLike::close);
        }
    }

    private static long[] row(String input, Encoding encoding) {
        return switch (input) {
            case "input_ids" -> encoding.getIds();
            case "attention_mask" -> encoding.getAttentionMask();
            default -> encoding.getTypeIds();
        };
    }

    /** One vector: the model's own, or what is made of those of the tokens. */
    private float[] pooled(OnnxValue output) throws OrtException {
        var value = output.getValue();
        if (value instanceof float[][] one) {
            return one[0];
        }
        if (!(value instanceof float[][][] several)) {
            throw new OrtException("its output is " + output.getInfo() + ", not vectors");
        }
        var tokens = several[0];
        if (settings.pooling() == EncoderSettings.Pooling.CLS) {
            return tokens[0];
        }
        var mean = new float[tokens[0].length];
        for (var token : tokens) {
            for (int place = 0; place < mean.length; place++) {
                mean[place] += token[place] / tokens.length;
            }
        }
        return mean;
    }
}
