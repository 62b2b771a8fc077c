package org.depeche.text.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is remembered of a stream, written down and read back. */
class StoryMemoryTest {
    /** Shorter than the stream is long, so that much is forgotten before and after it is written down. */
    private static final StorySettings SHORT = StorySettings.standard().withWindow(Duration.ofDays(4));

    @Test
    void goesOnAsIfNothingHadHappened() throws IOException {
        for (long seed = 1; seed <= 5; seed++) {
            var stream = new InventedStream(seed).items(600);
            int cut = 100 + new Random(seed).nextInt(400);
            var clusterer = new StoryClusterer(SHORT);
            stream.subList(0, cut).forEach(clusterer::place);
            clusterer.mend();

            var again = readBack(written(clusterer));

            assertThat(again.stories()).as("seed " + seed).isEqualTo(clusterer.stories());
            assertThat(told(again, stream.subList(cut, 600)))
                    .as("seed " + seed)
                    .isEqualTo(told(clusterer, stream.subList(cut, 600)));
            assertThat(again.stories()).as("seed " + seed).isEqualTo(clusterer.stories());
        }
    }

    @Test
    void writesTheSameBytesForWhatItReadBack() throws IOException {
        var clusterer = new StoryClusterer(SHORT);
        new InventedStream(9).items(300).forEach(clusterer::place);
        clusterer.mend();
        byte[] written = written(clusterer);

        assertThat(written(readBack(written))).isEqualTo(written);
    }

    @Test
    void readsNothingCutOffOrOfAnotherForm() throws IOException {
        var clusterer = new StoryClusterer(SHORT);
        new InventedStream(3).items(50).forEach(clusterer::place);
        clusterer.mend();
        byte[] written = written(clusterer);
        byte[] cut = Arrays.copyOf(written, written.length - 7);
        byte[] strange = written.clone();
        strange[3] = 99;

        assertThatThrownBy(() -> readBack(cut)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> readBack(strange))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("form 99");
    }

    @Test
    void followsWhatAnotherHasMoved() {
        var clusterer = new StoryClusterer(StorySettings.standard());
        var stream = new InventedStream(4).items(3);
        stream.forEach(clusterer::place);
        var first = stream.get(0).id();

        clusterer.move(first, "elsewhere", "thread");
        clusterer.move("nobody", "elsewhere", "thread");

        assertThat(clusterer.stories())
                .anySatisfy(story -> assertThat(story).isEqualTo(new Story("elsewhere", "thread", story.members())))
                .filteredOn(story -> story.articles().contains(first))
                .hasSize(1);
    }

    /** All that is answered to further articles. */
    private static List<Object> told(StoryClusterer clusterer, List<StoryItem> items) {
        var told = new ArrayList<Object>();
        for (int place = 0; place < items.size(); place++) {
            told.add(clusterer.place(items.get(place)));
            if (place % 50 == 49) {
                told.addAll(clusterer.mend());
            }
        }
        return told;
    }

    private static byte[] written(StoryClusterer clusterer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        clusterer.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static StoryClusterer readBack(byte[] written) throws IOException {
        return StoryClusterer.read(new DataInputStream(new ByteArrayInputStream(written)), SHORT);
    }
}
