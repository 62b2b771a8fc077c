package org.depeche.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.depeche.spark.reuse.ReuseJob;
import org.depeche.text.reuse.index.IndexSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReuseJobTest {
    private static final IndexSettings SETTINGS = IndexSettings.standard().withMostCopies(40);

    @TempDir
    private Path folder;

    private TrialArchive archive;

    @BeforeEach
    void open() {
        archive = new TrialArchive(folder);
    }

    @Test
    void passesOverSeasonsThatAreFinishedAndTellsAnewWhereADayIsAdded() throws IOException {
        var articles = new PlantedNews(150, 20).articles();
        archive.extract(articles.subList(0, 140));
        var first = job().run();
        assertThat(job().run()).isEqualTo(new ReuseJob.Counts(0, first.told()));
        archive.extract(articles.subList(140, 150));
        var second = job().run();
        assertThat(second.told()).isBetween(1, first.told() + 1);
        var increments = SameAnswerTest.passages(archive);
        // From scratch, with what was known of words when the archive was young.
        archive.tables().delete("passages");
        archive.tables().delete("_done");
        // What a run left that was killed.
        archive.tables().touch("_work/reuse/part-0.parquet");
        job().run();
        assertThat(SameAnswerTest.passages(archive)).isEqualTo(increments);
    }

    private ReuseJob job() {
        return new ReuseJob(archive.spark(), archive.path(), SETTINGS);
    }
}
