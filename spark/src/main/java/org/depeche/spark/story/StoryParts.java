package org.depeche.spark.story;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.depeche.spark.table.ArchiveFolder;
import org.depeche.text.story.collection.PartPlan;

/** The parts of a plan as an archive keeps them: each in a folder of its own, with a note of what it was made from. */
final class StoryParts {
    private static final String STAGING = "_work/stories";
    private static final String KEPT = "_parts/stories";
    private static final String NOTES = "_done/stories";

    private final ArchiveFolder archive;
    private final PartPlan plan;
    private final Map<Integer, String> notes = new HashMap<>();

    StoryParts(ArchiveFolder archive, PartPlan plan) {
        this.archive = archive;
        this.plan = plan;
    }

    PartPlan plan() {
        return plan;
    }

    /** The numbers of the parts that were never told, or of other articles than {@code placed}, or of other evidence. */
    List<Integer> open(Dataset<Row> placed) throws IOException {
        var sums = new HashMap<Integer, String>();
        placed.groupBy("number")
                .agg(count("*"), expr("hex(bit_xor(xxhash64(id, shared)))"))
                .collectAsList()
                .forEach(row -> sums.put(row.getInt(0), row.getLong(1) + "-" + row.getString(2)));
        var open = new ArrayList<Integer>();
        for (int number = 0; number < plan.parts().size(); number++) {
            boolean isFollowed = number > 0 && plan.isSeenByNext(number - 1);
            var note = sums.get(number) + (isFollowed ? "-" + name(number - 1) + "-" + sums.get(number - 1) : "");
            notes.put(number, note);
            if (!archive.has(NOTES + "/" + name(number) + "/" + note)) {
                open.add(number);
            }
        }
        return open;
    }

    /** Writes what the parts {@code numbers} tell, and then notes that they are told. */
    void keep(List<Integer> numbers, Dataset<Row> told) throws IOException {
        told.write().mode(SaveMode.Overwrite).partitionBy("part").parquet(archive.path(STAGING));
        for (int number : numbers) {
            archive.delete(NOTES + "/" + name(number));
            archive.rename(STAGING + "/part=" + name(number), KEPT + "/part=" + name(number));
            archive.touch(NOTES + "/" + name(number) + "/" + notes.get(number));
        }
        archive.delete(STAGING);
    }

    /** What all parts tell, with the {@code number} of each. */
    Dataset<Row> read() {
        var numbers = new HashMap<String, Integer>();
        plan.parts().forEach(part -> numbers.put(part.name(), numbers.size()));
        var number = functions.udf((UDF1<String, Integer>) numbers::get, DataTypes.IntegerType);
        return archive.read(KEPT, StoryRows.MEMBERSHIP)
                .where(col("part").isin(numbers.keySet().toArray()))
                .withColumn("number", number.apply(col("part")));
    }

    private String name(int number) {
        return plan.parts().get(number).name();
    }
}
