package org.depeche.text.reuse.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PostingTableTest {
    @Test
    void growsWithoutLosingPostings() {
        var table = new PostingTable(article -> true);
        var random = new Random(5);
        var anchors = new ArrayList<Long>();
        for (int number = 0; number < 200_000; number++) {
            long anchor = random.nextLong();
            anchors.add(anchor);
            table.add(anchor, number, number % 4000);
        }
        for (int number = 0; number < anchors.size(); number++) {
            assertThat(table.find(anchors.get(number))).isPositive();
            assertThat(table.article(0)).isEqualTo(number);
            assertThat(table.place(0)).isEqualTo(number % 4000 / Anchors.STEP * Anchors.STEP);
        }
        assertThat(table.bytes() / 200_000).isLessThan(11);
    }
}
