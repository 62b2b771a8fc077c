package org.depeche.text.story.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.depeche.text.story.collection.Part.Axis;
import org.junit.jupiter.api.Test;

class PartPlanTest {
    private static final LocalDate FIRST = LocalDate.of(1969, 11, 3);

    @Test
    void leavesWholeWhatIsSmallEnough() {
        var plan = PartPlan.of(new TreeMap<>(Map.of(day(0), 3L, day(400), 4L, Position.ofReading(7), 3L)), 10);
        assertThat(plan.isWhole()).isTrue();
        assertThat(plan.parts()).hasSize(1);
        assertThat(plan.partOf(Position.ofReading(7))).isZero();
        assertThat(plan.isSeenByNext(0)).isFalse();
    }

    @Test
    void givesEachPositionOnePartAndNoPartTooManyArticles() {
        for (int seed = 0; seed < 50; seed++) {
            var counts = counts(new Random(seed));
            var plan = PartPlan.of(counts, 100);
            var sizes = new HashMap<Integer, Long>();
            var positions = new HashMap<Integer, Integer>();
            int last = 0;
            for (var entry : counts.entrySet()) {
                int part = plan.partOf(entry.getKey());
                assertThat(part).as("seed %d, %s", seed, entry.getKey()).isBetween(last, last + 1);
                assertThat(plan.parts().get(part).axis())
                        .isEqualTo(entry.getKey().axis());
                sizes.merge(part, entry.getValue(), Long::sum);
                positions.merge(part, 1, Integer::sum);
                last = part;
            }
            assertThat(sizes).as("seed %d", seed).hasSameSizeAs(plan.parts());
            for (var size : sizes.entrySet()) {
                boolean isFit = size.getValue() <= 100 || positions.getOrDefault(size.getKey(), 0) == 1;
                assertThat(isFit).as("seed %d, part %s", seed, size).isTrue();
            }
        }
    }

    @Test
    void keepsAllOtherPartsWhereAnArticleComes() {
        for (int seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            var counts = counts(random);
            var before = PartPlan.of(counts, 100);
            var day = day(random.nextInt(300));
            var lost = before.parts().stream().filter(part -> part.axis() == Axis.DAYS && part.holds(day.place()));
            counts.merge(day, 1L, Long::sum);
            assertThat(PartPlan.of(counts, 100).parts())
                    .as("seed %d", seed)
                    .containsAll(before.parts().stream()
                            .filter(part -> !(part.axis() == Axis.DAYS && part.holds(day.place())))
                            .toList());
            assertThat(lost.count()).as("seed %d", seed).isLessThan(2);
        }
    }

    @Test
    void namesAPositionThatItDoesNotKnow() {
        var plan = PartPlan.of(new TreeMap<>(Map.of(day(0), 30L, day(400), 40L)), 50);
        assertThatThrownBy(() -> plan.partOf(Position.ofReading(7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not in the collection that was cut");
    }

    /** A hundred days or so, crowded and empty ones, before 1970 and after; and some that nothing ties to a day. */
    private static SortedMap<Position, Long> counts(Random random) {
        var counts = new TreeMap<Position, Long>();
        for (int number = 0; number < 100; number++) {
            long articles = 1 + (long) Math.exp(random.nextDouble() * 5);
            counts.put(day(random.nextInt(300)), articles);
            counts.put(Position.ofReading(random.nextInt(100_000)), articles);
        }
        return counts;
    }

    private static Position day(int number) {
        return Position.of(FIRST.plusDays(number));
    }
}
