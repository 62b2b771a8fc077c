package org.depeche.spark.reuse;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.depeche.spark.table.ArchiveFolder;
import org.depeche.spark.table.ArticleRows;
import org.depeche.spark.table.Groups;
import org.depeche.text.reuse.anchor.WordFrequencies;
import org.depeche.text.reuse.collection.Copies;
import org.depeche.text.reuse.collection.Entrant;
import org.depeche.text.reuse.collection.Finding;
import org.depeche.text.reuse.collection.Mark;
import org.depeche.text.reuse.collection.Place;
import org.depeche.text.reuse.collection.Settlement;
import org.depeche.text.reuse.index.IndexSettings;

/**
 * Finds the passages that the articles of an archive share, season by season.
 *
 * <p>Stages of a season: anchors to their sources; edges to blocks of copies; texts to blocks, where they are aligned;
 * findings to their later article, where they are settled. Each is linear in what it is given and the last in what it
 * tells; none groups more than two blocks of copies. A season is written to one side and moved to its place whole, with a
 * note of the articles it was made from: a later run passes over seasons for which the note is the same. So a run that
 * was stopped goes on where it was, and a day added costs its season anew.
 */
public final class ReuseJob {
    private static final String STAGING = "_work/reuse";

    /** The anchors of so many are looked at by one task, in some hundred megabytes. */
    private static final int ARTICLES_A_PART = 2_000;

    private final SparkSession spark;
    private final ArchiveFolder archive;
    private final IndexSettings settings;
    private final int days;

    public ReuseJob(SparkSession spark, String archive, IndexSettings settings) {
        this.spark = spark;
        this.archive = new ArchiveFolder(spark, archive);
        this.settings = settings;
        this.days = settings.windowDays();
    }

    /** How many seasons were told anew, and how many were found finished. */
    public record Counts(int told, int finished) {}

    /** Tells the passages of all seasons that are not finished. */
    public Counts run() throws IOException {
        var notes = notes();
        var knowledge = new WordKnowledge(spark, archive).readOrLearn();
        var frequencies =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(knowledge);
        int told = 0;
        for (var season : notes.keySet()) {
            var note = "_done/reuse/" + season + "/" + note(season, notes);
            if (!archive.has(note)) {
                write(season, tell(season, frequencies));
                archive.delete("_done/reuse/" + season);
                archive.touch(note);
                told++;
            }
        }
        frequencies.destroy();
        return new Counts(told, notes.size() - told);
    }

    /** What a season's passages follow from, as one word. */
    private String note(int season, SortedMap<Integer, String> notes) {
        var seen = new ArrayList<String>();
        notes.forEach((other, note) -> {
            if (new Place(other, 0, 0).isSeenFrom(season)) {
                seen.add(other + "-" + note);
            }
        });
        return Integer.toHexString((settings + " " + seen).hashCode()) + "-" + Integer.toHexString(seen.hashCode());
    }

    /** The seasons of the archive with a sum of the articles in them. */
    private SortedMap<Integer, String> notes() throws IOException {
        var notes = new TreeMap<Integer, String>();
        archive.articles()
                .groupBy("day")
                .agg(count("*"), expr("bit_xor(xxhash64(id))"))
                .orderBy("day")
                .collectAsList()
                .forEach(row -> notes.merge(season(row.getString(0)), row.toString(), String::concat));
        return notes;
    }

    private int season(String day) {
        return day.equals(ArticleRows.NO_DAY)
                ? Place.UNDATED
                : (int) Math.floorDiv(LocalDate.parse(day).toEpochDay(), (long) days);
    }

    private void write(int season, Dataset<Row> passages) throws IOException {
        passages.hint("rebalance", col("day"))
                .write()
                .mode(SaveMode.Overwrite)
                .partitionBy("day")
                .parquet(archive.path(STAGING));
        archive.rename(STAGING, "passages/season=" + (season == Place.UNDATED ? "undated" : season));
    }

    private Dataset<Row> tell(int season, Broadcast<WordFrequencies> frequencies) throws IOException {
        var articles = seen(season);
        int parts = parts(articles);
        var edges = new AnchorShuffle(parts, days, season).edges(articles.toJavaRDD(), frequencies);
        var asked = settings;
        int size = settings.mostCopies();
        var requests = spark.createDataFrame(
                edges.mapPartitions(sorted -> new BlockRequests(sorted, size)), BlockRequests.SCHEMA);
        var blocks = requests.join(articles, "ordinal")
                .repartition(parts, col("source"), col("block"))
                .sortWithinPartitions("source", "block", "role", "rank", "ordinal");
        var found = blocks.mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> new Groups(
                        rows,
                        ReuseJob::isOneBlock,
                        (group, told) -> find(group, season, new Copies(asked, frequencies.value()), asked, told)),
                Encoders.row(PassageRows.FOUND));
        return found.repartition(parts, col("ordinal"))
                .sortWithinPartitions("ordinal")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows ->
                                new Groups(rows, (one, other) -> one.getLong(0) == other.getLong(0), ReuseJob::settle),
                        Encoders.row(PassageRows.PASSAGE));
    }

    /** The articles seen from {@code season}, and of them no more than passages ask for. */
    private Dataset<Row> seen(int season) throws IOException {
        var articles = archive.articles()
                .select(
                        "ordinal",
                        "id",
                        "url",
                        "outlet",
                        "headline",
                        "standfirst",
                        "credits",
                        "published",
                        "language",
                        "text",
                        "day");
        var isSeen = col("day").equalTo(ArticleRows.NO_DAY);
        if (season != Place.UNDATED) {
            var from = LocalDate.ofEpochDay((season - 1L) * days).toString();
            var to = LocalDate.ofEpochDay((season + 1L) * days).toString();
            isSeen = isSeen.or(col("day").geq(from).and(col("day").lt(to)));
        }
        return articles.where(isSeen);
    }

    private int parts(Dataset<Row> articles) {
        int least = Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions"));
        return (int) Math.max(least, articles.count() / ARTICLES_A_PART);
    }

    private static boolean isOneBlock(Row one, Row other) {
        return one.getLong(1) == other.getLong(1) && one.getInt(2) == other.getInt(2);
    }

    private static void find(List<Row> group, int season, Copies copies, IndexSettings settings, Consumer<Row> told) {
        var articles = new ArrayList<Entrant>();
        var dayOf = new HashMap<Place, String>();
        int past = 0;
        for (var row : group) {
            var article = ArticleRows.article(row);
            var place = Place.of(article, row.getLong(0), settings.windowDays());
            articles.add(Entrant.of(article, place));
            dayOf.put(place, row.getString(row.fieldIndex("day")));
            past += row.getInt(3) == BlockRequests.PAST ? 1 : 0;
        }
        var source = articles.remove(0);
        copies.find(source, articles, past, season, new Copies.Receiver() {
            @Override
            public void take(Finding finding) {
                told.accept(PassageRows.row(finding, dayOf.getOrDefault(finding.later(), ArticleRows.NO_DAY)));
            }

            @Override
            public void take(Mark mark) {
                told.accept(PassageRows.row(mark, dayOf.getOrDefault(mark.article(), ArticleRows.NO_DAY)));
            }
        });
    }

    private static void settle(List<Row> group, Consumer<Row> told) {
        var findings = new ArrayList<Finding>();
        var marks = new ArrayList<Mark>();
        for (var row : group) {
            if (PassageRows.isFinding(row)) {
                findings.add(PassageRows.finding(row));
            } else {
                marks.add(PassageRows.mark(row));
            }
        }
        var day = group.get(0).getString(1);
        Settlement.settle(findings, marks).forEach(pair -> told.accept(PassageRows.row(pair, day)));
    }
}
