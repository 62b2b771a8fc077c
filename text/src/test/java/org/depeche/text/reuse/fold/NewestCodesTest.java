package org.depeche.text.reuse.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NewestCodesTest {

    @Test
    void keepsTheHighestNumbersThatThereIsRoomFor() {
        var newest = new NewestCodes(5);
        newest.put(3, new int[] {1, 2});
        newest.put(7, new int[] {3, 4});
        newest.put(8, new int[] {5, 6});

        assertThat(newest.get(3)).isNull();
        assertThat(newest.get(7)).containsExactly(3, 4);
        assertThat(newest.get(8)).containsExactly(5, 6);
    }

    @Test
    void holdsWhatAMapWouldHoldWhereThereIsRoom() {
        for (long seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            var newest = new NewestCodes(Long.MAX_VALUE);
            var held = new TreeMap<Integer, int[]>();
            for (int step = 0; step < 400; step++) {
                int article = random.nextInt(6_000);
                if (random.nextInt(4) == 0) {
                    newest.remove(article);
                    held.remove(article);
                } else {
                    var codes = new int[random.nextInt(9)];
                    newest.put(article, codes);
                    held.put(article, codes);
                }
            }
            for (int article = 0; article < 6_000; article++) {
                assertThat(newest.get(article)).as("seed %d", seed).isSameAs(held.get(article));
            }
        }
    }

    @Test
    void neverHoldsMoreThanItsRoomButTheLast() {
        var random = new Random(7);
        var newest = new NewestCodes(1_000);
        for (int article = 0; article < 9_000; article++) {
            newest.put(article, new int[random.nextInt(60)]);
            long words = 0;
            for (int held = Math.max(0, article - 200); held <= article; held++) {
                var codes = newest.get(held);
                words += codes == null ? 0 : codes.length;
            }
            assertThat(words).isLessThanOrEqualTo(1_000);
        }
    }
}
