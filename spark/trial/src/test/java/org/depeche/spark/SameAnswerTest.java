package org.depeche.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.depeche.newsroom.TellStories;
import org.depeche.newsroom.ToldStory;
import org.depeche.spark.reuse.PassageRows;
import org.depeche.spark.reuse.ReuseJob;
import org.depeche.spark.story.StoriesJob;
import org.depeche.text.article.Article;
import org.depeche.text.reuse.CollectionReuse;
import org.depeche.text.reuse.index.IndexSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds what the jobs tell against what a laptop tells of the same articles, record for record. */
class SameAnswerTest {
    private static final IndexSettings SETTINGS = IndexSettings.standard().withMostCopies(40);

    /** So few that three thousand articles make a dozen parts. */
    private static final int MOST_AT_ONCE = 400;

    @TempDir
    private Path folder;

    @Test
    void tellsThePassagesAndStoriesOfALaptop() throws IOException {
        var archive = new TrialArchive(folder);
        var articles = new PlantedNews(3_000, 1_010).articles();
        var lines = articles.stream().map(PlantedNews::line).toArray(String[]::new);
        var input = archive.write("in.jsonl", lines);
        archive.extract(input);
        assertThat(new ReuseJob(archive.spark(), archive.path(), SETTINGS).run().told())
                .isGreaterThan(1);
        var passages = passages(articles, SETTINGS);
        assertThat(passages).hasSizeGreaterThan(10_000);
        assertSame(passages(archive), passages);
        var counts = new StoriesJob(archive.spark(), archive.path(), MOST_AT_ONCE).run();
        assertThat(counts.told()).isGreaterThan(5);
        var stories = stories(input, SETTINGS, MOST_AT_ONCE);
        assertThat(stories).hasSizeGreaterThan(500).hasSizeLessThan(2_000);
        assertSame(stories(archive), stories);
        assertThat(archive.tables().read("memberships").count()).isEqualTo(articles.size());
    }

    /** The passages that a laptop tells of {@code articles}, as words. */
    static List<String> passages(List<Article> articles, IndexSettings settings) {
        var reuse = new CollectionReuse(settings);
        articles.forEach(reuse::add);
        return reuse.pairs().stream()
                .map(pair -> PassageRows.row(pair, "").toString())
                .sorted()
                .toList();
    }

    /** Those that the job wrote. */
    static List<String> passages(TrialArchive archive) {
        return archive.tables().read("passages").drop("season", "day").collectAsList().stream()
                .map(Row::toString)
                .map(row -> row.substring(0, row.length() - 1) + ",]")
                .sorted()
                .toList();
    }

    /** The stories that a laptop tells of the articles in {@code input}, as words. */
    static List<String> stories(Path input, IndexSettings settings, int most) {
        var troubles = new ArrayList<>();
        var stories = new TellStories(settings, most).tell(List.of(input), troubles::add);
        assertThat(troubles).isEmpty();
        return stories.stream().map(SameAnswerTest::words).sorted().toList();
    }

    private static String words(ToldStory told) {
        var story = told.story();
        return String.join(
                "|",
                story.id(),
                story.thread(),
                story.headline().orElse("-"),
                story.from().map(Object::toString).orElse("-"),
                story.to().map(Object::toString).orElse("-"),
                story.articles().toString(),
                "" + told.outlets(),
                "" + told.independentSources());
    }

    /** Those that the job wrote. */
    static List<String> stories(TrialArchive archive) {
        return archive
                .tables()
                .read("stories")
                .selectExpr("concat_ws('|', id, thread, coalesce(headline, '-'), coalesce(firstDay, '-'),"
                        + " coalesce(lastDay, '-'), concat('[', array_join(articles, ', '), ']'), outlets,"
                        + " independentSources)")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .sorted()
                .toList();
    }

    /** Names a few of the records that only one side has, not all of tens of thousands. */
    private static void assertSame(List<String> told, List<String> expected) {
        var missing = new TreeSet<>(expected);
        told.forEach(missing::remove);
        var added = new TreeSet<>(told);
        expected.forEach(added::remove);
        assertThat(missing).as("not told by the job").isEmpty();
        assertThat(added).as("told by the job alone").isEmpty();
        assertThat(told).hasSameSizeAs(expected);
    }
}
