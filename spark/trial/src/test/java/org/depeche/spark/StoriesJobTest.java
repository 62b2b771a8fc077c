package org.depeche.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Random;
import org.depeche.spark.reuse.ReuseJob;
import org.depeche.spark.story.StoriesJob;
import org.depeche.spark.story.StoryRows;
import org.depeche.text.reuse.index.IndexSettings;
import org.depeche.text.story.StoryItem;
import org.depeche.text.story.collection.PartTeller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesJobTest {
    @TempDir
    private Path folder;

    private TrialArchive archive;

    @BeforeEach
    void open() {
        archive = new TrialArchive(folder);
    }

    @Test
    void passesOverPartsThatAreFinishedAndTellsAnewWhereADayIsAdded() throws IOException {
        var articles = new PlantedNews(150, 20).articles();
        archive.extract(articles.subList(0, 140));
        reuse();
        var first = job().run();
        assertThat(first.told()).isGreaterThan(3);
        assertThat(job().run()).isEqualTo(new StoriesJob.Counts(0, first.told()));
        archive.extract(articles.subList(140, 150));
        reuse();
        var second = job().run();
        assertThat(second.told()).isPositive();
        var increments = SameAnswerTest.stories(archive);
        archive.tables().delete("_parts");
        archive.tables().delete("_done/stories");
        // What a run left that was killed.
        archive.tables().touch("_work/stories/part=d0_1/part-0.parquet");
        job().run();
        assertThat(SameAnswerTest.stories(archive)).isEqualTo(increments);
    }

    @Test
    void saysThatPassagesMustBeFoundFirst() {
        assertThatThrownBy(() -> job().run()).isInstanceOf(IOException.class).hasMessageContaining("reuse finds them");
    }

    @Test
    void sendsArticlesInTheOrderInWhichALaptopTakesThem() {
        var random = new Random(3);
        var dates = Arrays.asList(
                null, "1969-12-31T23:59:59.5Z", "2031", "2031-05-04", "2031-05-04T12:00", "2031-05-04T12:00+02:00");
        var items = new ArrayList<StoryItem>();
        var orders = new HashMap<StoryItem, byte[]>();
        for (int number = 0; number < 300; number++) {
            var id = random.ints(3, 0x20, 0x2_0000)
                            .filter(letter -> letter < 0xd800 || letter > 0xdfff)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    + "x" + number;
            var date = dates.get(random.nextInt(dates.size()));
            var item = StoryRows.item(id, date);
            items.add(item);
            orders.put(item, StoryRows.order(date, id));
        }
        var byOrder = new ArrayList<>(items);
        byOrder.sort((one, other) -> Arrays.compareUnsigned(orders.get(one), orders.get(other)));
        items.sort(PartTeller.ORDER);
        assertThat(byOrder).isEqualTo(items);
    }

    private StoriesJob job() {
        return new StoriesJob(archive.spark(), archive.path(), 30);
    }

    private void reuse() throws IOException {
        new ReuseJob(archive.spark(), archive.path(), IndexSettings.standard()).run();
    }
}
