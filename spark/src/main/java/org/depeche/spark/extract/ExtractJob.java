package org.depeche.spark.extract;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.depeche.intake.Arrival;
import org.depeche.spark.table.ArchiveFolder;
import org.depeche.spark.table.ArticleRows;

/**
 * Reads files of any form that a laptop reads into an archive of articles.
 *
 * <p>Files are taken in rounds. A round is written to one side first, then its articles are appended that the archive
 * does not have, by id, then its files are noted as read. So a run that was stopped is simply started again: rounds that
 * are finished are passed over, one that was cut off adds nothing twice. The same call with new files is the daily
 * increment. What could not be read stands in {@code rejects}, with its place and reason.
 */
public final class ExtractJob {
    private static final StructType INPUT = new StructType()
            .add("path", DataTypes.StringType, false)
            .add("bytes", DataTypes.LongType, false)
            .add("modified", DataTypes.LongType, false);
    private static final StructType ARRIVAL = new StructType()
            .add("file", DataTypes.IntegerType, false)
            .add("number", DataTypes.LongType, false)
            .add("article", ArticleRows.SCHEMA)
            .add("place", DataTypes.StringType)
            .add("reason", DataTypes.StringType)
            .add("loss", DataTypes.BooleanType);
    private static final String STAGING = "_work/extract";

    private final SparkSession spark;
    private final ArchiveFolder archive;
    private final long roundBytes;

    /** @param roundBytes how much is read before what was read is safe */
    public ExtractJob(SparkSession spark, String archive, long roundBytes) {
        this.spark = spark;
        this.archive = new ArchiveFolder(spark, archive);
        this.roundBytes = roundBytes;
    }

    /**
     * Reads {@code inputs}: files, folders or patterns of any Hadoop file system.
     *
     * @throws IOException where an input is not there or the archive cannot be written
     */
    public Counts run(List<String> inputs) throws IOException {
        var files = new InputFiles(spark.sparkContext().hadoopConfiguration()).list(inputs);
        var finished = finished();
        files.removeAll(finished);
        int before = finished.size();
        long articles = 0;
        long rejects = 0;
        for (var round : rounds(files)) {
            stage(round, before);
            before += round.size();
            articles += append();
            rejects += writeRejects(round);
            spark.createDataFrame(rows(round), INPUT)
                    .coalesce(1)
                    .write()
                    .mode(SaveMode.Append)
                    .parquet(archive.path("inputs"));
            archive.delete(STAGING);
        }
        return new Counts(files.size(), articles, rejects);
    }

    /** What a run did: files read, articles added, and what was refused, losses and mere remarks. */
    public record Counts(int files, long articles, long rejects) {}

    private Set<InputFile> finished() throws IOException {
        var finished = new HashSet<InputFile>();
        var known = archive.find("inputs");
        if (known.isPresent()) {
            for (var iterator = known.get().toLocalIterator(); iterator.hasNext(); ) {
                var row = iterator.next();
                finished.add(new InputFile(row.getString(0), row.getLong(1), row.getLong(2)));
            }
        }
        return finished;
    }

    private List<List<InputFile>> rounds(List<InputFile> files) {
        var rounds = new ArrayList<List<InputFile>>();
        long bytes = 0;
        for (var file : files) {
            if (rounds.isEmpty() || bytes + file.bytes() > roundBytes) {
                rounds.add(new ArrayList<>());
                bytes = 0;
            }
            rounds.get(rounds.size() - 1).add(file);
            bytes += file.bytes();
        }
        return rounds;
    }

    private static List<Row> rows(List<InputFile> files) {
        return files.stream()
                .map(file -> RowFactory.create(file.path(), file.bytes(), file.modified()))
                .toList();
    }

    private void stage(List<InputFile> round, int before) {
        var context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        var configuration = context.broadcast(
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
        var numbered = new ArrayList<Numbered>();
        round.forEach(file -> numbered.add(new Numbered(before + numbered.size(), file)));
        // A file a task; where files are many and small, some of them.
        int tasks = Math.min(round.size(), 16 * context.defaultParallelism());
        var rows = context.parallelize(numbered, tasks).mapPartitions(files -> read(files, configuration));
        spark.createDataFrame(rows, ARRIVAL).write().mode(SaveMode.Overwrite).parquet(archive.path(STAGING));
    }

    private record Numbered(int number, InputFile file) implements java.io.Serializable {}

    private static Iterator<Row> read(Iterator<Numbered> files, Broadcast<SerializableConfiguration> configuration) {
        return new Iterator<>() {
            private int file;
            private long number;
            private Iterator<Arrival> arrivals = List.<Arrival>of().iterator();

            @Override
            public boolean hasNext() {
                while (!arrivals.hasNext() && files.hasNext()) {
                    var next = files.next();
                    file = next.number();
                    number = 0;
                    var opened = new FileArrivals(
                            List.of(next.file()).iterator(),
                            configuration.value().value());
                    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> opened.stop());
                    arrivals = opened;
                }
                return arrivals.hasNext();
            }

            @Override
            public Row next() {
                return row(file, number++, arrivals.next());
            }
        };
    }

    private static Row row(int file, long number, Arrival arrival) {
        if (arrival instanceof Arrival.Arrived arrived) {
            var remark = arrived.remark();
            return RowFactory.create(
                    file,
                    number,
                    ArticleRows.row(arrived.article(), arrived.place(), (long) file << Integer.SIZE | number),
                    remark.isPresent() ? arrived.place() : null,
                    remark.map(Arrival.Remark::text).orElse(null),
                    remark.map(Arrival.Remark::loss).orElse(null));
        }
        var refused = (Arrival.Refused) arrival;
        return RowFactory.create(file, number, null, refused.place(), refused.reason(), refused.loss());
    }

    /** Appends what the archive does not have; of two articles with one id the one read first. */
    private long append() throws IOException {
        var first = Window.partitionBy("article.id").orderBy("file", "number");
        var articles = staged().where("article is not null")
                .withColumn("copy", row_number().over(first))
                .where("copy = 1")
                .select("article.*");
        if (archive.has("articles")) {
            articles =
                    articles.join(archive.articles().select("id"), List.of("id").toArray(new String[0]), "left_anti");
        }
        // Counted by what is written, not by a second run of the plan.
        var written = spark.sparkContext().longAccumulator("articles");
        articles.hint("rebalance", col("day"))
                .map(
                        (org.apache.spark.api.java.function.MapFunction<Row, Row>) row -> {
                            written.add(1);
                            return row;
                        },
                        org.apache.spark.sql.Encoders.row(ArticleRows.SCHEMA))
                .write()
                .mode(SaveMode.Append)
                .partitionBy("day")
                .parquet(archive.path("articles"));
        return written.value();
    }

    private Dataset<Row> staged() {
        return spark.read().schema(ARRIVAL).parquet(archive.path(STAGING));
    }

    private long writeRejects(List<InputFile> round) {
        var name = "rejects/round=" + Integer.toHexString(round.hashCode());
        var first = Window.partitionBy("article.id").orderBy("file", "number");
        var copies = staged().where("article is not null")
                .withColumn("copy", row_number().over(first))
                .where("copy > 1")
                .selectExpr(
                        "article.place place", "concat('the id ', article.id, ' was read before') reason", "true loss");
        staged().where("reason is not null")
                .select("place", "reason", "loss")
                .union(copies)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(archive.path(name));
        return archive.read(name).count();
    }
}
