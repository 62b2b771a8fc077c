package org.depeche.text.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.depeche.text.article.Span;
import org.junit.jupiter.api.Test;

class CopyingTest {

    @Test
    void countsACharacterThatSeveralHaveOnce() {
        assertThat(Copying.characters(List.of(new Span(10, 20), new Span(0, 5), new Span(15, 30), new Span(12, 13))))
                .isEqualTo(25);
        assertThat(Copying.characters(List.of())).isZero();
    }

    @Test
    void countsWhatASetOfCharactersCounts() {
        for (long seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var set = new BitSet();
            var spans = new ArrayList<Span>();
            for (int left = random.nextInt(12); left > 0; left--) {
                int start = random.nextInt(60);
                int end = start + random.nextInt(20);
                spans.add(new Span(start, end));
                set.set(start, end);
            }
            assertThat(Copying.characters(spans)).as("seed %d", seed).isEqualTo(set.cardinality());
        }
    }
}
