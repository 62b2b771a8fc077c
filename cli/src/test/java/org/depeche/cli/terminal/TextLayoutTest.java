package org.depeche.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.depeche.cli.terminal.Ink.Tint;
import org.junit.jupiter.api.Test;

class TextLayoutTest {
    @Test
    void breaksBetweenWords() {
        assertThat(TextLayout.wrap("un deux trois quatre", 9)).containsExactly("un deux", "trois", "quatre");
    }

    @Test
    void cutsAWordLongerThanALine() {
        assertThat(TextLayout.wrap("anticonstitutionnellement", 10))
                .containsExactly("anticonsti", "tutionnell", "ement");
    }

    @Test
    void keepsNoBreakSpacesTogether() {
        assertThat(TextLayout.wrap("dit «\u00a0oui\u00a0» hier", 8))
                .containsExactly("dit", "«\u00a0oui\u00a0»", "hier");
    }

    @Test
    void countsColumnsAndNotCharacters() {
        assertThat(TextLayout.columns("e\u0301te\u0301")).isEqualTo(3);
        assertThat(TextLayout.columns("東京")).isEqualTo(4);
        assertThat(TextLayout.columns("🚡")).isEqualTo(2);
        assertThat(TextLayout.columns(new Ink(true).paint(Tint.OWN, "été"))).isEqualTo(3);
        assertThat(TextLayout.pad("東", 4)).isEqualTo("東  ");
        assertThat(TextLayout.clip("funiculaire", 6)).isEqualTo("funic…");
    }

    @Test
    void neverFillsALineOverItsWidthNorLosesAWord() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var text = random.ints(random.nextInt(80), 0, 12)
                    .mapToObj(pick -> "aé东 \u0301«\u00a0🚡\n-\u001b".substring(pick, pick + 1))
                    .reduce("", String::concat);
            int width = 2 + random.nextInt(20);
            var lines = TextLayout.wrap(text, width);
            assertThat(lines).as("seed %d", seed).allMatch(line -> TextLayout.columns(line) <= width);
            assertThat(String.join("", lines).replace(" ", ""))
                    .as("seed %d", seed)
                    .isEqualTo(text.strip().replaceAll("[ \\t\\n\\r]+", ""));
        }
    }
}
