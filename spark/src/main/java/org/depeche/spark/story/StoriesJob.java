package org.depeche.spark.story;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.depeche.spark.table.ArchiveFolder;
import org.depeche.spark.table.ArticleRows;
import org.depeche.text.story.StoryItem;
import org.depeche.text.story.collection.Part;
import org.depeche.text.story.collection.PartPlan;
import org.depeche.text.story.collection.Position;

/**
 * Tells the stories of an archive, in parts of which each is one task's.
 *
 * <p>A part's articles and those in its sight are sent to one task, in their order, which tells them as a laptop does.
 * Parts are told in rounds and kept with a note of what they were made from: a later run passes over those for which the
 * note is the same. {@link StoryTables} gives stories that go on from part to part one name, and writes all down.
 */
public final class StoriesJob {
    /** So many parts are told before what was told is safe; each round looks at all articles of its days. */
    private static final int PARTS_A_ROUND = 1_000;

    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final ArchiveFolder archive;
    private final StoryEvidence evidence;
    private final int most;

    public StoriesJob(SparkSession spark, String archive) {
        this(spark, archive, PartPlan.MOST_AT_ONCE);
    }

    /** @param most how many articles are told at once */
    public StoriesJob(SparkSession spark, String archive, int most) {
        this.archive = new ArchiveFolder(spark, archive);
        this.evidence = new StoryEvidence(this.archive);
        this.most = most;
    }

    /** How many parts were told anew, and how many were found finished. */
    public record Counts(int told, int finished) {}

    /** Tells the stories; the passages must have been found before. */
    public Counts run() throws IOException {
        evidence.gather();
        var positions = evidence.positions();
        var parts = new StoryParts(archive, plan(positions));
        var placed = placed(positions, parts.plan());
        var open = parts.open(placed);
        for (int from = 0; from < open.size(); from += PARTS_A_ROUND) {
            var numbers = open.subList(from, Math.min(open.size(), from + PARTS_A_ROUND));
            parts.keep(numbers, told(placed, numbers, parts.plan()));
        }
        new StoryTables(archive, evidence, parts).write();
        return new Counts(open.size(), parts.plan().parts().size() - open.size());
    }

    /** Cuts the archive by a count for each day, and for each stretch of articles that have none. */
    private PartPlan plan(Dataset<Row> positions) {
        var counts = new TreeMap<Position, Long>();
        positions
                .groupBy("isOnDay", "place")
                .count()
                .collectAsList()
                .forEach(row -> counts.put(position(row.getBoolean(0), row.getLong(1)), row.getLong(2)));
        return PartPlan.of(counts, most);
    }

    private static Position position(boolean isOnDay, long place) {
        return new Position(isOnDay ? Part.Axis.DAYS : Part.Axis.READING, place);
    }

    /** Each article with the number of its part and what it shares with others. */
    private Dataset<Row> placed(Dataset<Row> positions, PartPlan plan) {
        var number = functions.udf(
                (UDF2<Boolean, Long, Integer>) (isOnDay, place) -> plan.partOf(position(isOnDay, place)),
                DataTypes.IntegerType);
        return positions
                .select(col("id"), number.apply(col("isOnDay"), col("place")).as("number"))
                .join(evidence.shared(), new String[] {"id"}, "left");
    }

    /** What the parts {@code numbers} tell. */
    private Dataset<Row> told(Dataset<Row> placed, List<Integer> numbers, PartPlan plan) throws IOException {
        var asked = new HashSet<>(numbers);
        var tellers = functions.udf(
                (UDF1<Integer, List<Integer>>) number -> tellers(number, asked, plan),
                DataTypes.createArrayType(DataTypes.IntegerType));
        return placed.withColumn("told", explode(tellers.apply(col("number"))))
                .join(
                        archive.articles()
                                .where(days(numbers, plan))
                                .select("id", "headline", "standfirst", "text", "published", "language"),
                        "id")
                .select(
                        col("told"),
                        col("told").equalTo(col("number")).as("isOwn"),
                        StoryRows.ORDER.apply(col("published"), col("id")).as("order"),
                        col("id"),
                        col("headline"),
                        col("standfirst"),
                        functions.substring(col("text"), 1, StoryItem.READ).as("text"),
                        col("published"),
                        col("language"),
                        col("shared"))
                .repartition(numbers.size(), col("told"))
                .sortWithinPartitions("told", "order")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> new ToldParts(rows, plan),
                        Encoders.row(StoryRows.MEMBERSHIP));
    }

    /** Tells by its day which articles can belong to the parts {@code numbers} or be in their sight. */
    private static Column days(List<Integer> numbers, PartPlan plan) {
        long from = Long.MAX_VALUE;
        long to = Long.MIN_VALUE;
        for (int number : numbers) {
            var part = plan.parts().get(number);
            var seen =
                    number > 0 && plan.isSeenByNext(number - 1) ? plan.parts().get(number - 1) : part;
            if (part.axis() == Part.Axis.DAYS) {
                from = Math.min(from, seen.from());
                to = Math.max(to, part.to());
            }
        }
        // Of articles without a day any may go with these days.
        var days = col("day").equalTo(ArticleRows.NO_DAY);
        return from > to
                ? days
                : days.or(col("day").geq(day(from)).and(col("day").leq(day(to))));
    }

    /** As a word; the words of days follow one another as days do. */
    private static String day(long place) {
        long within = Math.max(FIRST.toEpochDay(), Math.min(LAST.toEpochDay(), place));
        return LocalDate.ofEpochDay(within).toString();
    }

    /** The parts among {@code asked} that have the articles of part {@code number} before their eyes. */
    private static List<Integer> tellers(int number, Set<Integer> asked, PartPlan plan) {
        var tellers = new ArrayList<Integer>();
        if (asked.contains(number)) {
            tellers.add(number);
        }
        if (plan.isSeenByNext(number) && asked.contains(number + 1)) {
            tellers.add(number + 1);
        }
        return tellers;
    }
}
