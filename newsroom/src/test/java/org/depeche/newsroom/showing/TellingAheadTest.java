package org.depeche.newsroom.showing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TellingAheadTest {
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final CountDownLatch last = new CountDownLatch(1);

    @Test
    void tellsInOrderAndDropsWhatIsNoLongerExpected() throws InterruptedException {
        try (var ahead = new TellingAhead()) {
            ahead.expect(List.of("slow", "dropped"), this::tell);
            assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
            ahead.expect(List.of("next", "last"), this::tell);
            mayEnd.countDown();
            assertThat(last.await(1, TimeUnit.MINUTES)).isTrue();
        }

        assertThat(told).containsExactly("slow", "next", "last");
    }

    private void tell(String story) {
        if (story.equals("slow")) {
            begun.countDown();
            await(mayEnd);
        }
        told.add(story);
        if (story.equals("last")) {
            last.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
