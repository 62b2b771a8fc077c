package org.depeche.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import org.depeche.text.article.Language;
import org.depeche.text.story.SentenceEncoder;
import org.depeche.text.story.SentenceEncoderProvider;
import org.depeche.text.story.StoryClusterer;
import org.depeche.text.story.StoryItem;
import org.depeche.text.story.StorySettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads a real model, a small English one that comes as a package. */
class OnnxEncoderTest {
    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final Instant NOON = Instant.parse("2031-05-04T12:00:00Z");

    @TempDir
    private static Path folder;

    private static SentenceEncoder encoder = new NoEncoder();

    /** Stands where the model will. */
    private static final class NoEncoder implements SentenceEncoder {
        @Override
        public org.depeche.text.story.Embedding encode(String text) {
            throw new IllegalStateException("no model was opened");
        }

        @Override
        public double unrelated() {
            return 0;
        }

        @Override
        public double same() {
            return 1;
        }
    }

    @BeforeAll
    static void open() throws IOException {
        copy(MODEL, folder.resolve("model.onnx"));
        copy(TOKENIZER, folder.resolve("tokenizer.json"));
        // Headlines are short: what one means is told apart further down than the texts of the usual scale.
        Files.writeString(folder.resolve("encoder.properties"), "unrelated = 0.1\nsame = 0.45\n");
        encoder = ServiceLoader.load(SentenceEncoderProvider.class)
                .findFirst()
                .orElseThrow()
                .open(folder.toUri());
    }

    private static void copy(String resource, Path to) throws IOException {
        try (var in = Objects.requireNonNull(OnnxEncoderTest.class.getResourceAsStream(resource), resource)) {
            Files.copy(in, to);
        }
    }

    @Test
    void putsWordsOfOneMeaningNearEachOther() {
        var storm = encoder.encode("Storm leaves thousands of homes in Valmont without electricity");
        var outage = encoder.encode("Power cut hits Valmont households after gale");
        var match = encoder.encode("Striker signs new contract with the champions");

        assertThat(storm.cosine(outage)).isBetween(0.5, 1.0);
        assertThat(storm.cosine(match)).isBetween(-0.2, 0.25);
        assertThat(storm.cosine(encoder.encode("Storm leaves thousands of homes in Valmont without electricity")))
                .isGreaterThan(0.999);
    }

    @Test
    void readsNoMoreOfALongTextThanTheModelCan() {
        var opening = "The council of Valmont voted on the new bridge. ".repeat(40);

        assertThat(encoder.encode(opening + "Then something else happened.").cosine(encoder.encode(opening)))
                .isGreaterThan(0.999);
        assertThat(encoder.encode("").cosine(encoder.encode(opening))).isBetween(-1.0, 0.9);
    }

    @Test
    void readsWhateverTextsHold() {
        for (var text : List.of("", "\0", "a\0b", "\uD800", "x\uDC00y", "😀", "\n\n", "字".repeat(5_000))) {
            assertThat(encoder.encode(text).cosine(encoder.encode(text)))
                    .as(text)
                    .isGreaterThan(0.999);
        }
    }

    @Test
    void joinsHeadlinesThatShareNoWord() {
        assertThat(storiesOf(StorySettings.standard())).hasSize(3);
        assertThat(storiesOf(StorySettings.standard().withEncoder(encoder)))
                .containsExactlyInAnyOrder(List.of("outage", "storm"), List.of("striker"));
    }

    private static List<List<String>> storiesOf(StorySettings settings) {
        var clusterer = new StoryClusterer(settings);
        HEADLINES.forEach((id, headline) -> clusterer.place(item(id, headline)));
        clusterer.mend();
        return clusterer.stories().stream()
                .map(story -> story.articles().stream().sorted().toList())
                .toList();
    }

    private static final Map<String, String> HEADLINES = new HashMap<>(Map.of(
            "storm", "Storm leaves thousands of homes without electricity",
            "outage", "Power cut hits households after gale",
            "striker", "Striker signs new contract"));

    private static StoryItem item(String id, String headline) {
        return new StoryItem(id, Language.ENGLISH, Optional.of(NOON), headline, "", List.of(), List.of());
    }

    @Test
    void remembersWhatWasMeant() throws IOException {
        var settings = StorySettings.standard().withEncoder(encoder);
        var clusterer = new StoryClusterer(settings);
        clusterer.place(item("storm", "Storm leaves thousands of homes without electricity"));
        clusterer.mend();
        var written = new ByteArrayOutputStream();
        clusterer.write(new DataOutputStream(written));

        var again = StoryClusterer.read(new DataInputStream(new ByteArrayInputStream(written.toByteArray())), settings);
        var placed = again.place(item("outage", "Power cut hits households after gale"));

        assertThat(placed.opened()).isFalse();
        assertThat(placed.reasons().meaning().orElse(0)).isGreaterThan(80);
    }

    @Test
    void namesWhatIsMissingOrBroken(@TempDir Path other) throws IOException {
        var provider = new OnnxEncoderProvider();
        assertThatThrownBy(() -> provider.open(other.toUri())).hasMessageContaining("model.onnx");

        Files.writeString(other.resolve("model.onnx"), "no model");
        assertThatThrownBy(() -> provider.open(other.toUri())).hasMessageContaining("tokenizer.json");

        Files.writeString(other.resolve("tokenizer.json"), "no tokenizer");
        assertThatThrownBy(() -> provider.open(other.toUri()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("tokenizer.json");

        copy(TOKENIZER, other.resolve("words.json"));
        Files.move(
                other.resolve("words.json"),
                other.resolve("tokenizer.json"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> provider.open(other.toUri()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("model.onnx");

        Files.writeString(other.resolve("encoder.properties"), "same = 2");
        assertThatThrownBy(() -> provider.open(other.toUri())).hasMessageContaining("must rise between -1 and 1");
        Files.writeString(other.resolve("encoder.properties"), "pool = mean");
        assertThatThrownBy(() -> provider.open(other.toUri())).hasMessageContaining("unknown setting pool");
    }
}
