package org.depeche.spark.story;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.depeche.spark.table.ArchiveFolder;
import org.depeche.spark.table.ArticleRows;
import org.depeche.text.story.collection.Position;
import org.jspecify.annotations.Nullable;

/** What an archive's passages say to its stories: which articles share how many words, and so where they stand. */
final class StoryEvidence {
    private static final String PAIRS = "_work/stories-pairs";

    private static final UserDefinedFunction PLACE =
            functions.udf((UDF2<String, Long, Long>) StoryEvidence::place, DataTypes.LongType);

    private final ArchiveFolder archive;

    StoryEvidence(ArchiveFolder archive) {
        this.archive = archive;
    }

    /** Adds up the words of each two articles; to be done first. */
    void gather() throws IOException {
        var passages = archive.find("passages");
        if (passages.isEmpty()) {
            throw new IOException(archive.path("passages") + ": no passages here; reuse finds them");
        }
        // What a speaker said to all is no sign that one article has it from the other.
        passages.get()
                .where("not quotation")
                .groupBy("a", "b")
                .agg(sum("words").cast("int").as("words"))
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(archive.path(PAIRS));
    }

    /** The pairs of articles that share words, with how many: {@code a}, {@code b}, {@code words}. */
    Dataset<Row> pairs() {
        return archive.read(PAIRS);
    }

    /** By the later article, {@code id}: the others and how many words, {@code shared}. */
    Dataset<Row> shared() {
        return pairs().groupBy(col("b").as("id"))
                .agg(array_sort(collect_list(struct("a", "words"))).as("shared"));
    }

    /** Where each article stands: {@code id}, whether it is {@code isOnDay}, and {@code place}. */
    Dataset<Row> positions() throws IOException {
        var isDated = col("day").notEqual(ArticleRows.NO_DAY);
        var days = archive.articles().where(isDated).select("id", "day", "ordinal");
        var undated = archive.articles().where(not(isDated)).select("id", "ordinal");
        var ties = pairs().selectExpr("a id", "b other", "words")
                .union(pairs().selectExpr("b id", "a other", "words"))
                .join(undated.select("id"), "id")
                .join(days.selectExpr("id other", "day"), "other")
                .groupBy("id")
                // The day of most words, of equal ones the earlier.
                .agg(min(struct(expr("-words"), col("day"))).getField("day").as("day"));
        return undated.join(ties, new String[] {"id"}, "left")
                .select("id", "day", "ordinal")
                .union(days)
                .select(
                        col("id"),
                        col("day").isNotNull().as("isOnDay"),
                        PLACE.apply(col("day"), col("ordinal")).as("place"));
    }

    private static long place(@Nullable String day, long ordinal) {
        var position = day == null ? Position.ofReading(ordinal) : Position.of(LocalDate.parse(day));
        return position.place();
    }
}
