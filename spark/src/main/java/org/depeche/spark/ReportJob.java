package org.depeche.spark;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.depeche.spark.story.StoryGroups;
import org.depeche.spark.table.ArchiveFolder;
import org.depeche.spark.table.Groups;
import org.depeche.text.article.Span;
import org.depeche.text.reuse.Copying;

/**
 * Counts an archive: how much each outlet has from others, and which agencies it credits, day by day.
 *
 * <p>Passages go to their later article, where what they cover is counted once; the rest are sums, of days that can be
 * added up.
 */
public final class ReportJob {
    private static final StructType COPIED =
            new StructType().add("id", DataTypes.StringType, false).add("covered", DataTypes.IntegerType, false);

    private final ArchiveFolder archive;

    public ReportJob(SparkSession spark, String archive) {
        this.archive = new ArchiveFolder(spark, archive);
    }

    /** Counts anew; the stories must have been told before. */
    public void run() throws IOException {
        var passages = archive.find("passages");
        if (passages.isEmpty()) {
            throw new IOException(archive.path("passages") + ": no passages here; reuse finds them");
        }
        if (!archive.has("stories")) {
            throw new IOException(archive.path("stories") + ": no stories here; the job of that name tells them");
        }
        var stories = archive.read("stories", StoryGroups.STORY);
        var articles = articles(copied(passages.get()));
        write("outlets", outlets(articles));
        write("agencies", agencies(articles));
        write("firsts", firsts(stories));
        write("delays", delays(stories));
    }

    private void write(String table, Dataset<Row> figures) throws IOException {
        var staging = "_work/report/" + table;
        figures.coalesce(1).write().mode(SaveMode.Overwrite).parquet(archive.path(staging));
        archive.rename(staging, "report/" + table);
    }

    /** How many characters of each copy stand in an article that is likelier the source. */
    private static Dataset<Row> copied(Dataset<Row> passages) {
        return passages.select("b", "bStart", "bEnd")
                .repartition(col("b"))
                .sortWithinPartitions("b")
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> new Groups(
                                rows, (one, other) -> one.getString(0).equals(other.getString(0)), ReportJob::cover),
                        Encoders.row(COPIED));
    }

    private static void cover(List<Row> passages, Consumer<Row> told) {
        var spans = passages.stream()
                .map(row -> new Span(row.getInt(1), row.getInt(2)))
                .toList();
        told.accept(RowFactory.create(passages.get(0).getString(0), Copying.characters(spans)));
    }

    private Dataset<Row> articles(Dataset<Row> copied) throws IOException {
        return archive.articles()
                .select(
                        col("id"),
                        col("outlet"),
                        col("day"),
                        length(col("text")).as("characters"),
                        array_distinct(expr("transform(credits, credit -> credit.agency)"))
                                .as("agencies"))
                .join(copied, List.of("id").toArray(new String[0]), "left")
                // A length counts code points, a span UTF-16: the second may be a little more.
                .withColumn("copied", least(col("characters"), coalesce(col("covered"), lit(0))));
    }

    private static Dataset<Row> outlets(Dataset<Row> articles) {
        return articles.where("outlet is not null")
                .groupBy("outlet", "day")
                .agg(
                        count("*").as("articles"),
                        sum("characters").as("characters"),
                        sum("copied").as("copied"),
                        expr("count_if(size(agencies) > 0)").as("crediting"))
                .orderBy("day", "outlet");
    }

    private static Dataset<Row> agencies(Dataset<Row> articles) {
        return articles.select(explode(col("agencies")).as("agency"), col("day"))
                .groupBy("agency", "day")
                .agg(count("*").as("articles"))
                .orderBy("day", "agency");
    }

    /** How many stories an outlet told before others, and how many no other told. */
    private static Dataset<Row> firsts(Dataset<Row> stories) {
        return stories.where("first is not null")
                .groupBy(col("first").as("outlet"), col("day"))
                .agg(
                        expr("count_if(outlets > 1)").as("first"),
                        expr("count_if(outlets = 1)").as("exclusive"))
                .orderBy("day", "outlet");
    }

    /** How many stories went from their first outlet to the second within so many minutes, begun ones counted whole. */
    private static Dataset<Row> delays(Dataset<Row> stories) {
        return stories.where("secondsToSecond is not null")
                .groupBy(expr("cast(ceil(secondsToSecond / 60) as int)").as("minutes"), col("day"))
                .agg(count("*").as("stories"))
                .orderBy("day", "minutes");
    }
}
