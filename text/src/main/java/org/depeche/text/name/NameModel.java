package org.depeche.text.name;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.depeche.text.article.Language;

/** The weights of a {@link NameTagger}: one small number for each feature's slot and tag, and for each pair of tags. */
final class NameModel implements NameTagger.Weights {
    private static final int SIZE = (PieceFeatures.SLOTS + Tag.COUNT) * Tag.COUNT;
    private static final Map<Language, Optional<NameModel>> SHARED = new ConcurrentHashMap<>();
    private final byte[] weights;

    NameModel(byte[] weights) {
        if (weights.length != SIZE) {
            throw new IllegalArgumentException(
                    "a name model of " + weights.length + " weights: " + SIZE + " are needed");
        }
        this.weights = weights;
    }

    /** The model of {@code language}; absent where none has been trained. */
    static Optional<NameModel> of(Language language) {
        return SHARED.computeIfAbsent(language, NameModel::load);
    }

    @Override
    public void score(int[] slots, int count, float[] scores) {
        for (int i = 0; i < count; i++) {
            int row = slots[i] * Tag.COUNT;
            for (int tag = 0; tag < Tag.COUNT; tag++) {
                scores[tag] += weights[row + tag];
            }
        }
    }

    @Override
    public float transition(int before, int tag) {
        return weights[(PieceFeatures.SLOTS + before) * Tag.COUNT + tag];
    }

    byte[] compressed() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(weights);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a name model cannot be compressed in memory", impossible);
        }
        return bytes.toByteArray();
    }

    static NameModel parse(byte[] compressed) {
        return read(new ByteArrayInputStream(compressed), "given");
    }

    private static Optional<NameModel> load(Language language) {
        var path = "/org/depeche/text/languages/" + language.tag() + "/name/names.model.gz";
        try (var stream = NameModel.class.getResourceAsStream(path)) {
            return stream == null ? Optional.empty() : Optional.of(read(stream, path));
        } catch (IOException broken) {
            throw new UncheckedIOException(path + " cannot be closed", broken);
        }
    }

    private static NameModel read(InputStream stream, String path) {
        try (var zip = new GZIPInputStream(stream, 1 << 16)) {
            return new NameModel(zip.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException("name model " + path + " cannot be read", broken);
        }
    }
}
