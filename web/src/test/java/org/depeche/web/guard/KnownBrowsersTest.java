package org.depeche.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownBrowsersTest {
    private final KnownBrowsers browsers = new KnownBrowsers();

    @Test
    void knowsItsOwnMarksAndForWhomTheyAre() {
        var mark = browsers.mark("ida");
        assertThat(browsers.isOf("ida", mark)).isTrue();
        assertThat(browsers.isOf("ada", mark)).isFalse();
        assertThat(browsers.isOf("", mark)).isFalse();
    }

    @Test
    void givesEachBrowserAMarkOfItsOwn() {
        assertThat(browsers.mark("ida")).isNotEqualTo(browsers.mark("ida"));
    }

    @Test
    void takesNoMarkThatItDidNotMake() {
        var mark = browsers.mark("ida");
        var elsewhere = new KnownBrowsers().mark("ida");
        for (var made : List.of(
                "",
                ".",
                "ida",
                mark + "x",
                "x" + mark,
                mark.substring(mark.indexOf('.')),
                mark.substring(0, mark.indexOf('.') + 1),
                elsewhere)) {
            assertThat(browsers.isOf("ida", made)).as(made).isFalse();
        }
    }
}
