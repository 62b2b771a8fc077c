package org.depeche.text.reuse.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.depeche.text.reuse.fold.FoldedWords;
import org.depeche.text.reuse.snapshot.SnapshotReader;
import org.depeche.text.reuse.snapshot.SnapshotWriter;
import org.junit.jupiter.api.Test;

class WordSampleTest {
    private static final String TITLE = "la secrétaire générale adjointe du conseil régional";

    @Test
    void isTheSameInWhateverOrderAndPartsTextsCome() throws IOException {
        for (long seed = 1; seed <= 3; seed++) {
            var random = new Random(seed);
            var texts = texts(random, 6000);
            var whole = sample(texts);
            Collections.shuffle(texts, random);
            var first = sample(texts.subList(0, 2500));
            var second = read(bytes(out -> sample(texts.subList(2400, 6000)).write(out)));
            first.addAll(second);
            assertThat(bytes(first.frequencies()::write))
                    .as("seed %d", seed)
                    .isEqualTo(bytes(whole.frequencies()::write));
        }
    }

    @Test
    void countsADispatchOnceAndATitleAsOftenAsItIsWritten() {
        var sample = new WordSample();
        var dispatch = words(new Random(1), 60);
        for (int copy = 0; copy < 50; copy++) {
            var random = new Random(copy + 2);
            sample.add(FoldedWords.of(dispatch + " " + words(random, 30) + " " + TITLE + " " + words(random, 30)));
        }
        var frequencies = sample.frequencies();
        var title = FoldedWords.of(TITLE);
        var copied = FoldedWords.of(dispatch);
        assertThat(frequencies.bits(title.code(1), title.code(2))).isZero();
        assertThat(frequencies.bits(copied.code(1), copied.code(2))).isGreaterThan(5);
    }

    private static WordSample sample(List<String> texts) {
        var sample = new WordSample();
        texts.forEach(text -> sample.add(FoldedWords.of(text)));
        return sample;
    }

    private static WordSample read(byte[] bytes) throws IOException {
        var in = new SnapshotReader(new ByteArrayInputStream(bytes));
        var sample = WordSample.read(in);
        in.end();
        return sample;
    }

    private interface Writing {
        void write(SnapshotWriter out) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new SnapshotWriter(bytes);
        writing.write(out);
        out.end();
        return bytes.toByteArray();
    }

    /** Texts of some three million words together: more than a sample holds. */
    private static List<String> texts(Random random, int count) {
        var texts = new ArrayList<String>();
        for (int number = 0; number < count; number++) {
            texts.add(words(random, 500));
        }
        return texts;
    }

    private static String words(Random random, int count) {
        var text = new StringBuilder("Ainsi");
        for (int word = 1; word < count; word++) {
            // Small words come often, as they do in a language.
            int rank = (int) (50_000 * Math.pow(random.nextDouble(), 4)) + 1_000;
            text.append(' ').append(Integer.toString(rank, 36).replaceAll("\\d", "z"));
        }
        return text.append('.').toString();
    }
}
