package org.depeche.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import org.depeche.text.story.StorySettings;
import org.junit.jupiter.api.Test;

/** What an encoder does to stories is tested where models are read. */
class StoryRulesTest {
    @Test
    void areTheStandardOnesWhereNobodyBringsAnEncoder() {
        assertThat(StoryRules.settings(null)).isEqualTo(StorySettings.standard());
        assertThat(StoryRules.settings(" ")).isEqualTo(StorySettings.standard());
    }

    @Test
    void nameTheEncoderThatNoCodeHereCanRead() {
        assertThatThrownBy(() -> StoryRules.settings("models/valmont"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("DEPECHE_ENCODER: models/valmont")
                .hasMessageContaining("docs/operations.md");
    }
}
